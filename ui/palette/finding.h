// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QKeySequence>
#include <QString>

namespace turbolane::ui {

enum class FindingKind : std::uint8_t {
    Boost,
    Extend,
    EndBoost,
    Connection,
    Port,
    OnRamp,
    Order,
    Invoice,
    Action, ///< a command of the window
    Verb ///< how a deed is typed
};

/// One thing that the palette offers: to go to, or to do.
struct Finding {
    FindingKind kind = FindingKind::Action;
    QString id; ///< one of its own
    QString title;
    QString detail;
    QString search; ///< folded
    QKeySequence keys = {}; ///< that do the same
    QString refusal = {}; ///< why it cannot be done; empty: it can

    ConnectionId connection = {};
    PortId port = {};
    OnRampId onRamp = {};
    OrderId order = {};
    InvoiceId invoice = {};
    BoostId boost = {};
    int action = -1; ///< ActionId
    Bandwidth to = {}; ///< of a boost
    Seconds lasting{0}; ///< of a boost or an extension

    const QString &key() const { return id; }
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whether it takes money or ends something: it is priced and done here, not gone to.
bool isDeed(FindingKind kind);
const char *iconOf(FindingKind kind);

} // namespace turbolane::ui
