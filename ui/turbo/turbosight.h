// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/turbo/turbooffer.h"

#include <QStringList>

namespace turbolane::ui {

/// Everything known about one connection's Turbo: the picture, and what was asked meanwhile.
struct TurboSight {
    const client::Picture &picture;
    ConnectionId connection;
    bool lost = false; ///< the carrier does not answer
    Instant now{}; ///< the carrier's
    Seconds lasting{0};
    std::optional<Estimate> price;
    QString priceTrouble; ///< why there is none
    std::optional<Bandwidth> to = {}; ///< a taken offer's; empty: the turbo profile
    QStringList waysOut = {}; ///< offers of the last refusal
    QString done = {}; ///< what came of the last boost that starts later
    std::optional<Money> spent;
    std::optional<Estimate> hourMore;
    bool starting = false; ///< a boost was asked for; the picture does not show it yet
    bool asking = false; ///< an extension, end or cancellation is under way
    QString failure; ///< of the last attempt to boost
    QString refusal; ///< of the last extension, end or cancellation
};

/// What Turbo shows of it. The picture decides: what was only asked for changes no state but
/// "asking".
TurboOffer turboOffer(const TurboSight &sight);

} // namespace turbolane::ui
