// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulewords.h"

#include "client/picture.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

} // namespace

QString wordOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Reserved: return Words::tr("Reserved");
    case OccurrenceState::Moved: return Words::tr("Moved");
    case OccurrenceState::Refused: return Words::tr("Refused");
    case OccurrenceState::Skipped: return Words::tr("Skipped");
    case OccurrenceState::Done: return Words::tr("Done");
    }
    return {};
}

Tone toneOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Reserved: return Tone::Ok;
    case OccurrenceState::Moved: return Tone::Warn;
    case OccurrenceState::Refused: return Tone::Bad;
    case OccurrenceState::Skipped:
    case OccurrenceState::Done: return Tone::Neutral;
    }
    return Tone::Neutral;
}

StateWord stateOf(const Boost &boost)
{
    switch (boost.state) {
    case BoostState::Scheduled: return {Tone::Ok, Words::tr("Scheduled")};
    case BoostState::Activating: return {Tone::Busy, Words::tr("Starting")};
    case BoostState::Active: return {Tone::Boosted, Words::tr("On now")};
    case BoostState::Reverting: return {Tone::Busy, Words::tr("Going back")};
    case BoostState::Ended: return {Tone::Neutral, Words::tr("Over")};
    case BoostState::Cancelled: return {Tone::Neutral, Words::tr("Removed")};
    case BoostState::Failed: return {Tone::Bad, Words::tr("Failed")};
    }
    return {};
}

QString repeatsWord(const std::string &rule)
{
    if (rule.empty())
        return Words::tr("Once");
    if (rule == "FREQ=DAILY")
        return Words::tr("Every day");
    if (rule == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
        return Words::tr("Weekdays");
    if (rule == "FREQ=WEEKLY")
        return Words::tr("Every week");
    return text::isolated(text::fromStd(rule));
}

QString subjectOf(const Schedule &schedule, const client::Picture &picture)
{
    if (!schedule.scene.isEmpty()) {
        const Scene *scene = picture.scene(schedule.scene);
        return text::fromStd(scene ? scene->name : schedule.scene.text());
    }
    const Connection *connection = picture.connection(schedule.connection);
    return text::fromStd(connection ? connection->name : schedule.connection.text());
}

QString boostLineOf(const Schedule &schedule, const std::vector<const Boost *> &boosts,
                    const client::Picture &picture)
{
    if (const Scene *scene = picture.scene(schedule.scene))
        return text::counted(Words::tr("%n connection(s)", nullptr, int(scene->members.size())),
                             std::int64_t(scene->members.size()));
    if (boosts.size() == 1)
        return text::bandwidthChange(boosts.front()->from, boosts.front()->to);
    const Connection *connection = picture.connection(schedule.connection);
    return connection ? text::bandwidthChange(connection->base, schedule.to)
                      : text::bandwidth(schedule.to);
}

QString timesOf(const Occurrence &occurrence)
{
    return Words::tr("%1 %2, %3 to %4", "weekday, date, time, time")
        .arg(text::weekdayName(occurrence.startsAt), text::day(occurrence.startsAt),
             text::time(occurrence.startsAt), text::time(occurrence.endsAt));
}

bool isToCome(const Occurrence &occurrence, Instant now)
{
    return occurrence.endsAt > now && occurrence.state != OccurrenceState::Skipped
        && occurrence.state != OccurrenceState::Done;
}

} // namespace turbolane::ui
