// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/spendingjobs.h"

#include "client/wire/money.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

QStringList placeOf(const NewTags &wanted)
{
    if (wanted.connection.isEmpty())
        return {u"ports"_s, wire::text(wanted.port), u"tags"_s};
    return {u"connections"_s, wire::text(wanted.connection), u"tags"_s};
}

} // namespace

DailyChargesJob::DailyChargesJob(const MonthAsked &month)
    : JobOf({.verb = Verb::Get, .path = {u"charges"_s, u"days"_s}, .query = wire::query(month)},
            wire::readDailyCharges)
{ }

GroupedChargesJob::GroupedChargesJob(GroupBy by, const MonthAsked &month)
    : JobOf(
        {.verb = Verb::Get, .path = {u"charges"_s, u"groups"_s}, .query = wire::query(by, month)},
        wire::readGroupedCharges)
{ }

ForecastJob::ForecastJob()
    : JobOf({.verb = Verb::Get, .path = {u"forecast"_s}}, wire::readForecast)
{ }

TagsJob::TagsJob()
    : JobOf({.verb = Verb::Get, .path = {u"tags"_s}}, wire::readAllTagged)
{ }

PutTagsJob::PutTagsJob(const NewTags &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Put,
             .path = placeOf(wanted),
             .body = wire::body(wanted.tags),
             .key = key,
             .ifMatch = wire::ifMatch(wanted.version)},
            wire::readTagged)
{ }

} // namespace turbolane::client
