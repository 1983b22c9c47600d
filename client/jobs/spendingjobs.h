// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/spending.h"
#include "domain/forecast.h"

namespace turbolane::client {

/// GET charges/days: a billing month, day by day of the account's calendar.
class DailyChargesJob final : public JobOf<DailyCharges> {
    Q_OBJECT

public:
    explicit DailyChargesJob(const MonthAsked &month);
};

/// GET charges/groups: a billing month's lines put together.
class GroupedChargesJob final : public JobOf<GroupedCharges> {
    Q_OBJECT

public:
    GroupedChargesJob(GroupBy by, const MonthAsked &month);
};

/// GET forecast: what the month that runs is thought to come to.
class ForecastJob final : public JobOf<Forecast> {
    Q_OBJECT

public:
    ForecastJob();
};

/// GET tags: of everything that has any.
class TagsJob final : public JobOf<std::vector<Tagged>> {
    Q_OBJECT

public:
    TagsJob();
};

/// PUT connections/{id}/tags or ports/{id}/tags: these in the place of those it has.
class PutTagsJob final : public JobOf<Tagged> {
    Q_OBJECT

public:
    PutTagsJob(const NewTags &wanted, const IdempotencyKey &key);
};

} // namespace turbolane::client
