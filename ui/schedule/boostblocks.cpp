// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/boostblocks.h"

#include "client/picture.h"
#include "ui/schedule/schedulewords.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace turbolane::ui {

namespace {

const QString boostPrefix = QStringLiteral("boost ");
const QString timePrefix = QStringLiteral("time ");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString wordOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Work: return Words::tr("Maintenance");
    case BlockKind::Past: return Words::tr("Over");
    case BlockKind::Running: return Words::tr("On now");
    case BlockKind::Set: return Words::tr("Scheduled");
    case BlockKind::Refused: return Words::tr("No room");
    case BlockKind::Proposed: return Words::tr("Proposed");
    }
    return {};
}

/// Until it is back, where that is known: one that was ended early is that much shorter.
Interval timeOf(const Boost &boost)
{
    const Instant to = boost.endedAt.value_or(boost.endsAt);
    return Interval::between(boost.startsAt, std::max(boost.startsAt, to));
}

BlockKind kindOf(const Boost &boost)
{
    if (isRunning(boost.state))
        return BlockKind::Running;
    return boost.state == BoostState::Scheduled ? BlockKind::Set : BlockKind::Past;
}

/// What never was on is nowhere in the calendar.
bool isShown(const Boost &boost)
{
    return boost.state != BoostState::Cancelled && boost.state != BoostState::Failed;
}

class Reader {
public:
    Reader(const client::Picture &picture, Interval time, Instant now, const KnownCosts &costs)
        : m_picture(picture)
        , m_time(time)
        , m_now(now)
        , m_costs(costs)
    { }

    SourcedBlocks read()
    {
        for (const Schedule &schedule : m_picture.schedules())
            for (const Occurrence &occurrence : schedule.occurrences)
                takeTime(schedule, occurrence);
        for (const Boost &boost : m_picture.boosts())
            if (isShown(boost) && !m_covered.contains(boost.id))
                takeBoost(boost);
        takeWork();
        return std::move(m_all);
    }

private:
    void add(CalendarBlock block, const BlockSource &source)
    {
        if (!block.time.overlaps(m_time) || block.time.isEmpty())
            return;
        block.state = wordOf(block.kind);
        m_all.sources.insert(block.id, source);
        m_all.blocks.append(std::move(block));
    }

    QString left(Instant end) const
    {
        const auto left = std::chrono::ceil<Seconds>(std::max(end - m_now, Millis(0)));
        return Words::tr("%1 left", "a countdown").arg(text::countdown(left));
    }

    QString nameOf(const ConnectionId &id) const
    {
        const Connection *connection = m_picture.connection(id);
        return text::fromStd(connection ? connection->name : id.text());
    }

    void takeBoost(const Boost &boost)
    {
        const BlockKind kind = kindOf(boost);
        add({.id = blockOf(boost.id),
             .time = timeOf(boost),
             .kind = kind,
             .title = nameOf(boost.connection),
             .line = text::bandwidthChange(boost.from, boost.to),
             .note = kind == BlockKind::Running ? left(boost.endsAt) : QString(),
             .movable = kind == BlockKind::Set && boost.schedule.isEmpty()},
            priced({.boost = boost.id}, {&boost}, boost.shownPrice));
    }

    /// What they did cost where all are over and that is known, else the most they can.
    BlockSource priced(BlockSource source, const std::vector<const Boost *> &boosts,
                       const std::optional<Money> &most) const
    {
        source.price = most;
        std::optional<Money> sum;
        for (const Boost *boost : boosts) {
            const auto cost = m_costs.find(boost->id);
            if (cost == m_costs.end() || !isTerminal(boost->state))
                return source;
            const auto more = sum ? sum->plus(cost->second) : Result<Money>(cost->second);
            require(bool(more), "what boosts cost stays far from overflow");
            sum = *more;
        }
        source.isCost = sum.has_value();
        source.price = sum ? sum : most;
        return source;
    }

    /// One that runs stays, one that is over too; of a schedule that is over nothing is to come.
    bool mayMove(const Schedule &schedule, const Occurrence &time, BlockKind kind) const
    {
        const bool isAhead = kind == BlockKind::Set || kind == BlockKind::Refused;
        return isAhead && time.startsAt > m_now && schedule.state == ScheduleState::Active;
    }

    /// Its boosts that are known here and not over their cancellation.
    std::vector<const Boost *> boostsOf(const Occurrence &occurrence)
    {
        std::vector<const Boost *> boosts;
        for (const BoostId &id : occurrence.boosts) {
            m_covered.insert(id);
            if (const Boost *boost = m_picture.boost(id); boost && isShown(*boost))
                boosts.push_back(boost);
        }
        return boosts;
    }

    static std::optional<BlockKind> kindOfTime(const Schedule &schedule,
                                               const Occurrence &occurrence,
                                               const std::vector<const Boost *> &boosts,
                                               Instant now)
    {
        const bool isOn =
            std::ranges::any_of(boosts, [](const Boost *boost) { return isRunning(boost->state); });
        if (isOn)
            return BlockKind::Running;
        const bool isOver = occurrence.endsAt <= now;
        if (schedule.state == ScheduleState::Ended && !isOver && boosts.empty())
            return std::nullopt;
        switch (occurrence.state) {
        case OccurrenceState::Skipped: return std::nullopt;
        case OccurrenceState::Refused: return BlockKind::Refused;
        case OccurrenceState::Done: return BlockKind::Past;
        case OccurrenceState::Reserved:
        case OccurrenceState::Moved: return isOver ? BlockKind::Past : BlockKind::Set;
        }
        return std::nullopt;
    }

    void takeTime(const Schedule &schedule, const Occurrence &occurrence)
    {
        const std::vector<const Boost *> boosts = boostsOf(occurrence);
        const auto kind = kindOfTime(schedule, occurrence, boosts, m_now);
        if (!kind)
            return;
        const Interval asked = Interval::between(occurrence.startsAt, occurrence.endsAt);
        add({.id = blockOf(schedule.id, occurrence.askedFor()),
             .time = boosts.size() == 1 ? timeOf(*boosts.front()) : asked,
             .kind = *kind,
             .title = subjectOf(schedule, m_picture),
             .line = boostLineOf(schedule, boosts, m_picture),
             .note = *kind == BlockKind::Running ? left(occurrence.endsAt)
                 : *kind == BlockKind::Refused   ? wordOf(*kind)
                                                 : repeatsWord(schedule.rule),
             .repeats = !schedule.rule.empty(),
             .movable = mayMove(schedule, occurrence, *kind)},
            priced({.schedule = schedule.id, .askedFor = occurrence.askedFor()}, boosts,
                   occurrence.price));
    }

    void takeWork()
    {
        std::map<MaintenanceId, QStringList> concerned;
        for (const Connection &connection : m_picture.connections())
            if (!isTerminal(connection.state))
                for (const Maintenance *work : m_picture.maintenanceOf(connection))
                    concerned[work->id].append(text::fromStd(connection.name));
        for (const Maintenance &work : m_picture.maintenance())
            if (const auto names = concerned.find(work.id); names != concerned.end())
                add({.id = QStringLiteral("work ") + text::fromStd(work.id.text()),
                     .time = work.time,
                     .kind = BlockKind::Work,
                     .title = wordOf(BlockKind::Work),
                     .line = names->second.join(QStringLiteral(", "))},
                    {.work = work.id});
    }

    const client::Picture &m_picture;
    const Interval m_time;
    const Instant m_now;
    const KnownCosts &m_costs;
    SourcedBlocks m_all;
    std::set<BoostId> m_covered; ///< shown with the schedule that placed them
};

} // namespace

QString blockOf(const BoostId &boost)
{
    return boostPrefix + text::fromStd(boost.text());
}

QString blockOf(const ScheduleId &schedule, Instant askedFor)
{
    return timePrefix + text::fromStd(schedule.text()) + u' '
        + text::fromStd(turbolane::text(askedFor));
}

BlockSource sourceOf(const QString &block)
{
    if (block.startsWith(boostPrefix))
        return {.boost = BoostId(block.mid(boostPrefix.size()).toStdString())};
    const QStringList words = block.split(u' ');
    if (!block.startsWith(timePrefix) || words.size() != 3)
        return {};
    const auto askedFor = parseInstant(words.at(2).toStdString());
    if (!askedFor)
        return {};
    return {.schedule = ScheduleId(words.at(1).toStdString()), .askedFor = *askedFor};
}

SourcedBlocks blocksOf(const client::Picture &picture, Interval time, Instant now,
                       const KnownCosts &costs)
{
    return Reader(picture, time, now, costs).read();
}

BoostSum sumOf(const SourcedBlocks &all, Interval time)
{
    BoostSum sum{};
    for (const CalendarBlock &block : all.blocks) {
        const BlockSource source = all.sources.value(block.id);
        const auto &price = source.price;
        if (!price || !time.contains(block.time.from()))
            continue;
        sum.isCost = sum.isCost && source.isCost;
        sum.length += block.time.length();
        const auto more = sum.most ? sum.most->plus(*price) : Result<Money>(*price);
        require(bool(more), "prices of a week stay far from overflow");
        sum.most = *more;
    }
    return sum;
}

} // namespace turbolane::ui
