// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/interval.h"
#include "ui/schedule/boostblocks.h"
#include "ui/schedule/proposalquote.h"

#include <functional>

namespace turbolane::client {
class CarrierClient;
}

namespace turbolane::ui {

/// What a proposal gives another time, as it is now: a boost of its own, or one time of a schedule.
struct MovedThing {
    BlockSource source;
    QString name; ///< "sin-gcp-tyo"
    QString line; ///< "1 to 5 Gbps"
    Interval time = Interval::between({}, {});
    std::optional<Money> price; ///< none where it was refused: nothing is reserved
    bool isOfSchedule() const { return !source.schedule.isEmpty(); }
};

/// Nothing: it is not there any more.
std::optional<MovedThing> movedThing(const BlockSource &source, const client::Picture &picture);

ProposalQuote::Question questionOf(const BlockSource &source, Interval time);
/// All of it, for no more than that.
client::ApiJob *move(client::CarrierClient &carrier, const BlockSource &source, Interval time,
                     const Money &most);
/// To where it is now; what was refused is taken out again.
std::function<client::ApiJob *()> wayBack(client::CarrierClient &carrier, const MovedThing &thing);

} // namespace turbolane::ui
