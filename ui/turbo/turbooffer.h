// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/charges.h"
#include "ui/turbo/turboface.h"

#include <QStringList>

#include <optional>

namespace turbolane::ui {

/// Everything that stands beside the Turbo button. Money and rates as the carrier gave them.
struct TurboOffer {
    TurboFace face;
    Instant now{}; ///< the carrier's, when this was put together
    Bandwidth base;
    Bandwidth turbo;
    Seconds lasting{0}; ///< chosen; zero: not yet
    std::optional<Estimate> price; ///< of just that; none: not known yet
    /// Idle: why there is no price. Failed: what happened and what still runs. Disabled: why.
    QString notice;
    QStringList waysOut; ///< what the carrier would say yes to: "Boost to 5 Gbps"
    std::optional<Boost> boost; ///< the running one, as the carrier told it last
    std::optional<Money> spent; ///< on it, to this second
    std::optional<Estimate> hourMore; ///< what one hour more would cost
    QString step; ///< Provisioning: what is being done, or who is waited for
    bool asking = false; ///< an extension, end or cancellation is under way
    QString refusal; ///< why the last of these was refused
    friend bool operator==(const TurboOffer &, const TurboOffer &) = default;
};

/// "€8.82 per hour, ends 18:32, then 2 Gbps again"; with the other price where it changes.
QString termsOf(const Estimate &price, Instant now);
/// What the price means to the budget it is tightest for: "€1,371.28 left of Marketing after it".
struct BudgetWord {
    QString text; ///< empty: no budget covers it
    bool isOver = false; ///< more than is left of it
};
BudgetWord budgetWordOf(const Estimate &price);
/// "boost seq-archive-iad from 2 to 10 Gbps for 4 h, €35.28".
QString sentenceOf(const QString &connection, const Estimate &price);

} // namespace turbolane::ui
