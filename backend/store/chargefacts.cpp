// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/chargefacts.h"

#include "backend/catalogue/csv.h"
#include "backend/store/termscolumn.h"

#include <algorithm>
#include <limits>

namespace turbolane::backend::facts {

namespace {

std::string word(std::int64_t number)
{
    return std::to_string(number);
}

std::string word(Instant instant)
{
    return word(std::chrono::duration_cast<Millis>(instant.time_since_epoch()).count());
}

std::int64_t number(const std::string &word)
{
    const Result<std::int64_t> read = wholeNumber(word);
    return read ? *read : 0;
}

Instant instant(const std::string &word)
{
    return Instant(Millis(number(word)));
}

constexpr std::size_t segmentWords = 15;

} // namespace

Words opened(const SegmentId &id, const ChargeSegment &segment)
{
    const auto price = segment.shownPrice ? word(segment.shownPrice->inMicros()) : std::string();
    const auto currency =
        segment.shownPrice ? segment.shownPrice->currency().text() : std::string();
    return {"opened",
            id.text(),
            segment.connection.text(),
            segment.port.text(),
            word(std::int64_t(segment.kind)),
            segment.boost.text(),
            word(segment.base.inKbps()),
            word(segment.target.inKbps()),
            word(std::int64_t(segment.terms.distance)),
            zoneText(segment.terms),
            segment.terms.aEndTimeZone,
            word(segment.start),
            segment.end ? word(*segment.end) : std::string(),
            price,
            currency};
}

Words closed(const SegmentId &id, Instant end)
{
    return {"closed", id.text(), word(end)};
}

Words priced(const BoostId &boost, Money most)
{
    return {"priced", boost.text(), word(most.inMicros())};
}

Words outage(Interval time)
{
    return {"outage", word(time.from()), word(time.to())};
}

Words down(const ConnectionId &connection, Instant from)
{
    return {"down", connection.text(), word(from)};
}

Words up(const ConnectionId &connection, Instant at)
{
    return {"up", connection.text(), word(at)};
}

Words stands(const PortId &port, const PopId &pop)
{
    return {"stands", port.text(), pop.text()};
}

Words broken(const Fault &fault)
{
    return {"broken", fault.id.text(), word(std::int64_t(fault.kind)), fault.part,
            word(fault.from)};
}

Words mended(const FaultId &fault, Instant at)
{
    return {"mended", fault.text(), word(at)};
}

Words carried(const ConnectionId &connection, Interval time, std::int64_t bytes)
{
    return {"carried", connection.text(), word(time.from()), word(time.to()), word(bytes)};
}

Words percentile(const ConnectionId &connection, Instant from, Bandwidth bandwidth)
{
    return {"percentile", connection.text(), word(from), word(bandwidth.inKbps())};
}

Words metersAnew(Interval month)
{
    return {"metersAnew", word(month.from()), word(month.to())};
}

Words missed(const ConnectionId &connection, Instant month, std::int64_t minutes)
{
    return {"missed", connection.text(), word(month), word(minutes)};
}

Words invoiced(const InvoiceId &invoice, Interval month)
{
    return {"invoiced", invoice.text(), word(month.from()), word(month.to())};
}

bool Replay::take(const Words &words)
{
    if (m_isThere)
        return true;
    const std::string &what = words.front();
    if (what == "opened" || what == "closed" || what == "priced")
        return takeSegment(words);
    if (what == "metersAnew" && words.size() == 3) {
        m_carried.forget(Interval::between(instant(words[1]), instant(words[2])));
        return true;
    }
    if (what == "carried" || what == "percentile" || what == "missed")
        return takeMetered(words);
    if (what == "invoiced" && words.size() == 4) {
        m_isThere = words[1] == m_until.text();
        return true;
    }
    return takeLost(words);
}

bool Replay::takeSegment(const Words &words)
{
    if (words.front() == "opened" && words.size() == segmentWords)
        return open(words);
    if (words.size() != 3)
        return false;
    for (ChargeSegment &segment : m_segments) {
        if (segment.end)
            continue;
        if (words.front() == "closed" && segment.id.text() == words[1])
            segment.end = instant(words[2]);
        else if (words.front() == "priced" && segment.boost.text() == words[1])
            segment.shownPrice = Money::micros(number(words[2]), segment.shownPrice->currency());
    }
    return words.front() != "opened";
}

bool Replay::open(const Words &words)
{
    ChargeSegment segment{.id = SegmentId(words[1]),
                          .connection = ConnectionId(words[2]),
                          .kind = ChargeKind(number(words[4])),
                          .boost = BoostId(words[5]),
                          .base = Bandwidth::kbps(number(words[6])),
                          .target = Bandwidth::kbps(number(words[7])),
                          .terms = termsFrom(DistanceClass(number(words[8])), words[9]),
                          .start = instant(words[11]),
                          .end = {},
                          .shownPrice = {},
                          .port = PortId(words[3])};
    segment.terms.aEndTimeZone = words[10];
    if (!words[12].empty())
        segment.end = instant(words[12]);
    if (!words[13].empty()) {
        const Result<Currency> currency = Currency::parse(words[14]);
        if (!currency)
            return false;
        segment.shownPrice = Money::micros(number(words[13]), *currency);
    }
    m_segments.push_back(std::move(segment));
    return true;
}

bool Replay::takeLost(const Words &words)
{
    const std::string &what = words.front();
    constexpr Instant never{Seconds(16'725'225'600)}; // the year 2500
    if (what == "outage" && words.size() == 3) {
        m_outages.push_back(Interval::between(instant(words[1]), instant(words[2])));
    } else if (what == "down" && words.size() == 3) {
        m_down[ConnectionId(words[1])].push_back(Interval::between(instant(words[2]), never));
    } else if (what == "up" && words.size() == 3) {
        std::vector<Interval> &times = m_down[ConnectionId(words[1])];
        if (!times.empty() && times.back().to() == never)
            times.back() = Interval::between(times.back().from(),
                                             std::max(times.back().from(), instant(words[2])));
    } else if (what == "stands" && words.size() == 3) {
        m_stands[PortId(words[1])] = PopId(words[2]);
    } else if (what == "broken" && words.size() == 5) {
        m_broken.push_back({FaultId(words[1]), FaultKind(number(words[2])), words[3],
                            Interval::between(instant(words[4]), never)});
    } else if (what == "mended" && words.size() == 3) {
        for (Broken &one : m_broken)
            if (one.fault.text() == words[1])
                one.time = Interval::between(one.time.from(), instant(words[2]));
    } else {
        return false;
    }
    return true;
}

bool Replay::takeMetered(const Words &words)
{
    if (words.front() == "carried" && words.size() == 5) {
        m_carried.bytes[{ConnectionId(words[1]), instant(words[2])}] = {instant(words[3]),
                                                                        number(words[4])};
    } else if (words.front() == "percentile" && words.size() == 4) {
        m_carried.percentiles[{ConnectionId(words[1]), instant(words[2])}] =
            Bandwidth::kbps(number(words[3]));
    } else if (words.front() == "missed" && words.size() == 4) {
        m_missed[{ConnectionId(words[1]), instant(words[2])}] = number(words[3]);
    } else {
        return false;
    }
    return true;
}

ChargeBook Replay::book() const
{
    ChargeBook book{.segments = m_segments, .outages = m_outages, .names = {}};
    for (const auto &[connection, times] : m_down)
        book.faults[connection] = times;
    for (const auto &[port, pop] : m_stands)
        for (const Broken &one : m_broken)
            if ((one.kind == FaultKind::Port && one.part == port.text())
                || (one.kind == FaultKind::Pop && one.part == pop.text()))
                book.portFaults[port].push_back(one.time);
    book.carried = &m_carried;
    return book;
}

std::int64_t Replay::minutesMissed(const ConnectionId &connection, Instant month) const
{
    const auto found = m_missed.find({connection, month});
    return found == m_missed.end() ? 0 : found->second;
}

void Replay::Carried::forget(Interval month)
{
    const auto isIn = [month](const auto &known) { return month.contains(known.first.second); };
    std::erase_if(bytes, isIn);
    std::erase_if(percentiles, isIn);
}

Result<std::int64_t> Replay::Carried::bytesCarried(const ConnectionId &connection,
                                                   Interval time) const
{
    std::int64_t sum = 0;
    for (auto at = bytes.lower_bound({connection, time.from()});
         at != bytes.end() && at->first.first == connection && at->first.second < time.to(); ++at)
        sum += at->second.second;
    return sum;
}

Result<std::vector<std::int64_t>>
Replay::Carried::bytesBetween(const ConnectionId &connection,
                              const std::vector<Instant> &edges) const
{
    std::vector<std::int64_t> all;
    for (std::size_t at = 1; at < edges.size(); ++at)
        all.push_back(*bytesCarried(connection, Interval::between(edges[at - 1], edges[at])));
    return all;
}

/// The one value that counted stands for all of them.
Result<std::vector<FiveMinutes>> Replay::Carried::fiveMinuteMeans(const ConnectionId &connection,
                                                                  Interval time) const
{
    const auto found = percentiles.find({connection, time.from()});
    if (found == percentiles.end())
        return std::vector<FiveMinutes>();
    const std::int64_t bytes = found->second.inKbps() * 1'000 / 8 * FiveMinutes::length.count();
    return std::vector{FiveMinutes{time.from(), bytes}};
}

} // namespace turbolane::backend::facts
