// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/movedthing.h"

#include "client/carrierclient.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/schedulejobs.h"
#include "client/picture.h"
#include "ui/schedule/schedulewords.h"
#include "ui/text.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

MovedThing thingOf(const Boost &boost, const client::Picture &picture)
{
    const Connection *connection = picture.connection(boost.connection);
    return {.source = {.boost = boost.id},
            .name = connection ? text::fromStd(connection->name) : QString(),
            .line = text::bandwidthChange(boost.from, boost.to),
            .time = Interval::between(boost.startsAt, boost.endsAt),
            .price = boost.shownPrice};
}

MovedThing thingOf(const Schedule &schedule, const Occurrence &time, const client::Picture &picture)
{
    std::vector<const Boost *> boosts;
    for (const BoostId &id : time.boosts)
        if (const Boost *boost = picture.boost(id))
            boosts.push_back(boost);
    return {.source = {.schedule = schedule.id, .askedFor = time.askedFor()},
            .name = subjectOf(schedule, picture),
            .line = boostLineOf(schedule, boosts, picture),
            .time = Interval::between(time.startsAt, time.endsAt),
            .price = time.price};
}

client::TimeMove timeMove(const BlockSource &source, Interval time)
{
    return {.schedule = source.schedule,
            .askedFor = source.askedFor,
            .startsAt = time.from(),
            .lasting = std::chrono::floor<Seconds>(time.length())};
}

client::BoostMove boostMove(const BlockSource &source, Interval time)
{
    return {.boost = source.boost,
            .startsAt = time.from(),
            .lasting = std::chrono::floor<Seconds>(time.length())};
}

} // namespace

std::optional<MovedThing> movedThing(const BlockSource &source, const client::Picture &picture)
{
    if (const Boost *boost = picture.boost(source.boost))
        return thingOf(*boost, picture);
    const Schedule *schedule = picture.schedule(source.schedule);
    if (!schedule)
        return std::nullopt;
    const auto time =
        std::ranges::find(schedule->occurrences, source.askedFor, &Occurrence::askedFor);
    if (time == schedule->occurrences.end())
        return std::nullopt;
    return thingOf(*schedule, *time, picture);
}

ProposalQuote::Question questionOf(const BlockSource &source, Interval time)
{
    if (!source.schedule.isEmpty())
        return timeMove(source, time);
    return boostMove(source, time);
}

client::ApiJob *move(client::CarrierClient &carrier, const BlockSource &source, Interval time,
                     const Money &most)
{
    if (!source.schedule.isEmpty())
        return carrier.moveTime(timeMove(source, time), most);
    return carrier.moveBoost(boostMove(source, time), most);
}

std::function<client::ApiJob *()> wayBack(client::CarrierClient &carrier, const MovedThing &thing)
{
    if (thing.price)
        return [&carrier, thing] { return move(carrier, thing.source, thing.time, *thing.price); };
    return [&carrier, thing]() -> client::ApiJob * {
        return carrier.skipOccurrence(thing.source.schedule, thing.source.askedFor);
    };
}

} // namespace turbolane::ui
