// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/meters/meters.h"

#include "backend/log.h"
#include "backend/metering/packing.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::size_t mostOfASeries = 4'096; ///< in memory; inserting has to stay quick
constexpr Seconds betweenSeals{300};

Error at(std::size_t index, const char *field, ErrorCode code, std::string why)
{
    return {code, std::move(why), "/samples/" + std::to_string(index) + "/" + field};
}

/// What is wrong with it, whatever else was told; the pointer is the field.
Result<Done> isPlausible(const MeterSample &sample, Second now)
{
    const Told &told = sample.told;
    const bool isReading = sample.telling == Telling::Counter;
    if (told.to > now + Meters::mostAhead)
        return Error{ErrorCode::OutOfRange, "this is still to come", isReading ? "at" : "to"};
    if (told.from < now - Meters::oldest)
        return Error{ErrorCode::OutOfRange, "more than five years ago", isReading ? "at" : "from"};
    if (told.octets < 0)
        return Error{ErrorCode::OutOfRange, "never less than nothing",
                     isReading ? "octets" : "bytes"};
    if (isReading && told.from < now - Meters::readingsPlaced)
        return Error{ErrorCode::OutOfRange,
                     "a reading more than 60 days late: tell what was carried as an interval, by "
                     "another meterId",
                     "at"};
    if (isReading)
        return Done{};
    if (told.octets > Meters::mostOctets)
        return Error{ErrorCode::OutOfRange, "more than any connection carries", "bytes"};
    if (told.to <= told.from || told.to - told.from > Meters::longestInterval)
        return Error{ErrorCode::OutOfRange, "an interval is 1 second to 31 days long", "to"};
    return Done{};
}

} // namespace

Meters::Meters(Store &store, const Clock &clock)
    : m_store(store)
    , m_series(store.meters)
    , m_clock(clock)
{ }

Meters::~Meters() = default;

Result<UsageCount> Meters::tell(const std::string &meter, const std::vector<MeterSample> &samples)
{
    const Second now = secondOf(m_clock.now());
    UsageCount total;
    std::vector<Step> steps;
    steps.reserve(samples.size());
    for (std::size_t index = 0; index < samples.size(); ++index) {
        const auto plausible = isPlausible(samples[index], now);
        auto taken = plausible ? take(meter, samples[index]) : plausible.error();
        if (!taken) {
            takeBack(steps);
            const Error &error = taken.error();
            return at(index, error.pointer.c_str(), error.code, error.detail);
        }
        steps.push_back(*taken);
        count(*taken, total);
    }
    if (const auto written = write(steps, samples); !written)
        return written.error();
    tellLate(samples);
    return total;
}

/// What is told of a month that is billed already becomes a correction on the next invoice.
void Meters::tellLate(const std::vector<MeterSample> &samples)
{
    const auto closed = m_store.invoices.lastClosed();
    if (!closed)
        return;
    for (const MeterSample &sample : samples)
        for (const Instant told : {Instant(sample.told.from), Instant(sample.told.to) - Seconds(1)})
            if (told < closed->to())
                m_store.invoices.addLateMonth(told);
}

void Meters::count(const Step &step, UsageCount &total)
{
    const bool isNew = step.placed.as != Placed::As::Duplicate;
    total.accepted += isNew;
    total.duplicates += !isNew;
    total.late += step.placed.late;
    total.resets += step.placed.reset;
}

Result<Meters::Step> Meters::take(const std::string &meter, const MeterSample &sample)
{
    Step step;
    const auto open = opened(meter, sample, &step.isNewSeries);
    if (!open)
        return open.error();
    step.open = *open;
    step.sinceBefore = step.open->series.since;
    step.isOld = sample.told.from < secondOf(m_clock.now()) - readingsPlaced;
    if (!step.isOld)
        if (const auto reached = reachBackTo(*step.open, sample.told.from); !reached)
            return reached.error();
    const auto placed =
        step.isOld ? placeOld(*step.open, sample.told) : step.open->window.place(sample.told);
    if (!placed) {
        if (step.isNewSeries)
            forget(*step.open);
        Error error = placed.error();
        error.pointer = "from";
        return error;
    }
    step.placed = *placed;
    step.open->series.since = std::min(step.open->series.since, sample.told.from);
    return step;
}

Result<Meters::Open *> Meters::opened(const std::string &meter, const MeterSample &sample,
                                      bool *isNew)
{
    Meter &known = m_meters[meter];
    const auto found = known.find(sample.connection);
    Open *open = found == known.end() ? nullptr : found->second.get();
    if (!open) {
        auto series = m_store.meters.byMeter(meter, sample.connection);
        if (!series) {
            if (!m_store.connections.byId(sample.connection))
                return Error{ErrorCode::NotFound,
                             "there is no connection \"" + sample.connection.text() + "\"",
                             "connectionId"};
            series = MeterSeries{.number = m_store.nextNumber("meter"),
                                 .meter = meter,
                                 .connection = sample.connection,
                                 .telling = sample.telling,
                                 .since = sample.told.from};
            m_store.meters.add(*series);
            *isNew = true;
        }
        const auto opened = keepOpen(*series);
        if (!opened)
            return opened.error();
        open = *opened;
    }
    if (open->series.telling == sample.telling)
        return open;
    if (sample.telling == Telling::Counter)
        return Error{ErrorCode::OutOfRange, "this meter tells of this connection by intervals",
                     "octets"};
    return Error{ErrorCode::OutOfRange, "this meter tells of this connection by a counter",
                 "bytes"};
}

Result<Meters::Open *> Meters::keepOpen(MeterSeries series)
{
    auto known = m_series.lastTold({series.number, series.finest()});
    if (!known)
        return known.error();
    const bool isEmpty = known->empty();
    auto open = std::make_unique<Open>(
        Open{series, ToldWindow(series.telling, std::move(*known)), isEmpty});
    m_open[series.number] = open.get();
    auto &place = m_meters[series.meter][series.connection];
    place = std::move(open);
    return place.get();
}

/// So that it is placed among all that was told around it.
Result<Done> Meters::reachBackTo(Open &open, Second second)
{
    const auto &told = open.window.told();
    if (open.reachesBack || told.empty() || told.front().from < second)
        return Done{};
    const Second front = told.front().from;
    auto earlier =
        m_series.told({open.series.number, open.series.finest()}, second - Seconds(1), front);
    if (!earlier)
        return earlier.error();
    std::erase_if(*earlier, [front](const Told &one) { return one.from >= front; });
    open.reachesBack = earlier->empty() || earlier->front().from >= second;
    open.window.extend(std::move(*earlier));
    return Done{};
}

/// Of a time of which only sums are left.
Result<Placed> Meters::placeOld(const Open &open, const Told &told)
{
    const Second now = secondOf(m_clock.now());
    const bool hasFives = told.from >= now - ruleOf(Tier::FiveMinutes).kept;
    const Tier tier = hasFives ? Tier::FiveMinutes : Tier::Hour;
    const Seconds hour = ruleOf(Tier::Hour).step;
    const MeterTable::Shelf shelf{open.series.number, tier};
    const Second start = startOfStep(told.from, hour);
    const Second end = startOfStep(told.to - Seconds(1), hour) + hour;
    auto known = m_series.stretches(shelf, start, end);
    if (!known)
        return known.error();
    Seconds covered{0};
    for (const Stretch &one : *known)
        covered += std::max(std::min(one.to, told.to) - std::max(one.from, told.from), Seconds(0));
    if (covered == told.to - told.from)
        return Placed{.as = Placed::As::Duplicate};
    if (covered > Seconds(0))
        return Error{ErrorCode::OutOfRange, "it overlaps what this meter told before"};
    known->push_back(evenly(told.from, told.to, told.octets));
    std::ranges::sort(*known, {}, &Stretch::from);
    const auto cuts = m_store.meters.cuts(open.series.connection, start, end);
    const Stretches rolled = rolledUp(*known, ruleOf(tier).step, cuts);
    if (const auto done = m_series.replace(shelf, start, end, rolled); !done)
        return done.error();
    if (hasFives)
        if (const auto done = m_series.replace({open.series.number, Tier::Hour}, start, end,
                                               rolledUp(rolled, hour, cuts));
            !done)
            return done.error();
    return Placed{.as = Placed::As::New, .late = true};
}

void Meters::takeBack(const std::vector<Step> &steps)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        Open &open = *step->open;
        if (!step->isOld)
            open.window.undo(step->placed);
        open.series.since = step->sinceBefore;
        if (step->isNewSeries)
            forget(open);
    }
}

void Meters::forget(const Open &open)
{
    const MeterSeries gone = open.series;
    m_open.erase(gone.number);
    m_meters[gone.meter].erase(gone.connection);
}

Result<Done> Meters::write(const std::vector<Step> &steps, const std::vector<MeterSample> &samples)
{
    std::vector<Column> journal(4);
    std::vector<Open *> full;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const Step &step = steps[index];
        if (step.open->series.since != step.sinceBefore)
            m_store.meters.save(step.open->series);
        if (step.placed.as == Placed::As::Duplicate || step.isOld)
            continue;
        const Told &told = samples[index].told;
        journal[0].push_back(step.open->series.number);
        journal[1].push_back(told.from.time_since_epoch().count());
        journal[2].push_back((told.to - told.from).count());
        journal[3].push_back(told.octets);
        if (step.open->unsealed++ == 0)
            m_unsealedSeries.push_back(step.open->series.number);
        if (step.open->unsealed == mostOfASeries)
            full.push_back(step.open);
        ++m_unsealed;
    }
    if (!journal.front().empty())
        m_store.meters.addToJournal(++m_lastJournal, packed(journal));
    for (Open *open : full)
        if (const auto sealed = seal(*open); !sealed) {
            m_isStale = true; // what was placed above is not kept
            return sealed;
        }
    if (m_unsealed > 0)
        m_sealAt = std::min(m_sealAt, Instant(m_clock.now() + betweenSeals));
    return Done{};
}

} // namespace turbolane::backend
