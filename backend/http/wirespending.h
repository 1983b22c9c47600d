// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"
#include "domain/budgetcheck.h"
#include "domain/costtag.h"
#include "domain/dispute.h"
#include "domain/forecast.h"
#include "domain/spend.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace turbolane::backend::http {

// What is spent, will be, and may be: as wire.h.

QJsonObject toJson(const ConnectionSpend &spend);
QJsonObject toJson(const DaySpend &day);
QJsonObject toJson(const DailyCharges &charges);
QJsonObject toJson(const ChargeGroup &group);
QJsonObject toJson(const GroupedCharges &charges);
QJsonObject toJson(const ForecastLine &line);
QJsonObject toJson(const Forecast &forecast);
QJsonObject toJson(const CostTag &tag);
QJsonObject toJson(const Tagged &tagged);
QJsonObject toJson(const BudgetStanding &standing);
QJsonObject toJson(const Budget &budget);
QJsonObject toJson(const BudgetCheck &check);
QJsonObject toJson(const BudgetAlert &alert);
QJsonObject toJson(const Dispute &dispute);

template <typename Thing>
QJsonArray arrayOf(const std::vector<Thing> &things)
{
    QJsonArray array;
    for (const Thing &thing : things)
        array.append(toJson(thing));
    return array;
}
/// Only where there are any.
std::optional<QJsonArray> jsonIf(const std::vector<BudgetCheck> &checks);

} // namespace turbolane::backend::http
