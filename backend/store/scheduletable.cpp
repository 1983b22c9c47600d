// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/scheduletable.h"

#include "backend/store/columns.h"
#include "backend/store/obstacletext.h"
#include "domain/booststate.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

// The columns of a schedule, in the order in which readSchedule() reads them.
#define SCHEDULE_COLUMNS                                                                           \
    "SELECT id, name, state, connection, scene, to_kbps, duration_seconds, start_local, "          \
    "time_zone, rule, if_full, horizon_days FROM schedule "

#define CANCELLED "6"

static_assert(int(ScheduleState::Active) == 1);
static_assert(int(BoostState::Cancelled) == 6);

Schedule readSchedule(Row &row)
{
    return {.id = ScheduleId(row.text()),
            .name = row.text(),
            .state = ScheduleState(row.number()),
            .connection = ConnectionId(row.text()),
            .scene = SceneId(row.text()),
            .to = Bandwidth::kbps(row.number()),
            .duration = Seconds(row.number()),
            .start = LocalTime(Seconds(row.number())),
            .timeZone = row.text(),
            .rule = row.text(),
            .ifFull = IfFull(row.number()),
            .horizonDays = int(row.number()),
            .occurrences = {}};
}

/// What its boosts say: over when all of them are, taken out when all were taken back.
void follow(Occurrence &occurrence, const std::vector<BoostState> &boosts,
            const std::string &reason)
{
    const bool isOver = std::all_of(boosts.begin(), boosts.end(),
                                    [](BoostState state) { return isTerminal(state); });
    if (!isOver)
        return;
    const bool wasTakenBack = std::all_of(boosts.begin(), boosts.end(), [](BoostState state) {
        return state == BoostState::Cancelled;
    });
    occurrence.state = wasTakenBack ? OccurrenceState::Skipped : OccurrenceState::Done;
    if (wasTakenBack)
        occurrence.reason =
            reason == "terminated" ? "its connection was ended" : "its boost was cancelled";
}

} // namespace

std::vector<Schedule> ScheduleTable::where(const char *sql, const Values &values) const
{
    std::vector<Schedule> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readSchedule(row)); });
    for (Schedule &schedule : found)
        schedule.occurrences = occurrencesOf(schedule.id);
    return found;
}

std::vector<Schedule> ScheduleTable::all() const
{
    return where(SCHEDULE_COLUMNS "ORDER BY number DESC", {});
}

std::optional<Schedule> ScheduleTable::byId(const ScheduleId &id) const
{
    const auto found = where(SCHEDULE_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Occurrence> ScheduleTable::occurrencesOf(const ScheduleId &id) const
{
    std::vector<Occurrence> found;
    m_database.each("SELECT asked_for, starts_at, ends_at, state, reason, refusal FROM occurrence "
                    "WHERE schedule = ? ORDER BY asked_for",
                    Values() << id.text(), [&](Row &row) {
                        const Instant askedFor = row.instant();
                        Occurrence occurrence{.startsAt = row.instant(),
                                              .endsAt = row.instant(),
                                              .state = OccurrenceState(row.number()),
                                              .boosts = {},
                                              .reason = row.text(),
                                              .movedFrom = {},
                                              .price = {},
                                              .refusal = obstacleFrom(row.text())};
                        if (askedFor != occurrence.startsAt)
                            occurrence.movedFrom = askedFor;
                        found.push_back(occurrence);
                    });
    for (Occurrence &occurrence : found)
        addBoosts(id, occurrence);
    return found;
}

void ScheduleTable::addBoosts(const ScheduleId &id, Occurrence &occurrence) const
{
    std::vector<BoostState> states;
    std::string reason;
    // Another time may have been moved to where one was taken out: what was cancelled there is none
    // of its boosts.
    m_database.each("SELECT id, state, reason, price_micros, currency FROM boost AS one "
                    "WHERE schedule = ? AND starts_at = ? AND (state <> " CANCELLED
                    " OR NOT EXISTS (SELECT 1 FROM boost AS other WHERE other.schedule = "
                    "one.schedule AND other.starts_at = one.starts_at AND other.connection = "
                    "one.connection AND other.number > one.number)) ORDER BY number",
                    Values() << id.text() << occurrence.startsAt, [&](Row &row) {
                        occurrence.boosts.emplace_back(row.text());
                        states.push_back(BoostState(row.number()));
                        reason = row.text();
                        const std::int64_t micros = row.number();
                        const Money price = Money::micros(micros, readCurrency(row));
                        const auto sum =
                            occurrence.price ? occurrence.price->plus(price) : Result(price);
                        if (sum)
                            occurrence.price = *sum;
                    });
    const bool isPlaced =
        occurrence.state == OccurrenceState::Reserved || occurrence.state == OccurrenceState::Moved;
    if (isPlaced && !states.empty())
        follow(occurrence, states, reason);
    // A refused one may stand where another was before its schedule was changed.
    if (occurrence.state != OccurrenceState::Skipped
        && occurrence.state != OccurrenceState::Refused)
        return;
    occurrence.boosts.clear();
    occurrence.price.reset();
}

ScheduleTable::Progress ScheduleTable::progress(const ScheduleId &id) const
{
    Progress progress;
    m_database.each("SELECT placed_until, next_look FROM schedule WHERE id = ?",
                    Values() << id.text(), [&](Row &row) {
                        progress.until = row.instant();
                        progress.next = row.instant();
                    });
    return progress;
}

void ScheduleTable::setProgress(const ScheduleId &id, const Progress &progress)
{
    m_database.run("UPDATE schedule SET placed_until = ?, next_look = ? WHERE id = ?",
                   Values() << progress.until << progress.next << id.text());
}

std::vector<ScheduleId> ScheduleTable::due(Instant now) const
{
    std::vector<ScheduleId> found;
    m_database.each("SELECT id FROM schedule WHERE state = 1 AND next_look <= ? "
                    "ORDER BY next_look, number",
                    Values() << now, [&](Row &row) { found.emplace_back(row.text()); });
    return found;
}

std::optional<Instant> ScheduleTable::nextDue() const
{
    std::optional<Instant> next;
    m_database.each("SELECT MIN(next_look) FROM schedule WHERE state = 1", {},
                    [&](Row &row) { next = row.maybeInstant(); });
    return next;
}

void ScheduleTable::add(std::int64_t number, const Schedule &schedule)
{
    m_database.run(
        "INSERT INTO schedule (number, id, name, state, connection, scene, to_kbps, "
        "duration_seconds, start_local, time_zone, rule, if_full, horizon_days, placed_until, "
        "next_look) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
        Values() << number << schedule.id.text() << schedule.name << std::int64_t(schedule.state)
                 << schedule.connection.text() << schedule.scene.text() << schedule.to.inKbps()
                 << std::int64_t(schedule.duration.count())
                 << std::int64_t(schedule.start.time_since_epoch().count()) << schedule.timeZone
                 << schedule.rule << std::int64_t(schedule.ifFull)
                 << std::int64_t(schedule.horizonDays));
}

void ScheduleTable::change(const Schedule &schedule)
{
    m_database.run(
        "UPDATE schedule SET name = ?, to_kbps = ?, duration_seconds = ?, "
        "start_local = ?, time_zone = ?, rule = ?, if_full = ? WHERE id = ?",
        Values() << schedule.name << schedule.to.inKbps() << std::int64_t(schedule.duration.count())
                 << std::int64_t(schedule.start.time_since_epoch().count()) << schedule.timeZone
                 << schedule.rule << std::int64_t(schedule.ifFull) << schedule.id.text());
}

void ScheduleTable::setState(const ScheduleId &id, ScheduleState state)
{
    m_database.run("UPDATE schedule SET state = ? WHERE id = ?",
                   Values() << std::int64_t(state) << id.text());
}

void ScheduleTable::put(const ScheduleId &id, const Occurrence &occurrence)
{
    const std::int64_t changed = m_database.run(
        "UPDATE occurrence SET starts_at = ?, ends_at = ?, state = ?, reason = ?, refusal = ? "
        "WHERE schedule = ? AND asked_for = ?",
        Values() << occurrence.startsAt << occurrence.endsAt << std::int64_t(occurrence.state)
                 << occurrence.reason << obstacleText(occurrence.refusal) << id.text()
                 << occurrence.askedFor());
    if (changed > 0)
        return;
    m_database.run("INSERT INTO occurrence (schedule, asked_for, starts_at, ends_at, state, "
                   "reason, refusal) VALUES (?, ?, ?, ?, ?, ?, ?)",
                   Values() << id.text() << occurrence.askedFor() << occurrence.startsAt
                            << occurrence.endsAt << std::int64_t(occurrence.state)
                            << occurrence.reason << obstacleText(occurrence.refusal));
}

void ScheduleTable::forget(const ScheduleId &id, Instant askedFor)
{
    m_database.run("DELETE FROM occurrence WHERE schedule = ? AND asked_for = ?",
                   Values() << id.text() << askedFor);
}

void ScheduleTable::forgetBefore(const ScheduleId &id, Instant instant)
{
    m_database.run("DELETE FROM occurrence WHERE schedule = ? AND ends_at < ?",
                   Values() << id.text() << instant);
}

} // namespace turbolane::backend
