// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/backend/billing/billingcase.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace turbolane::backend::test {

/// A meter that was told stretches of a steady rate.
class SteadyMeter : public MeterBook {
public:
    void carry(const char *connection, Interval time, std::int64_t bytesASecond)
    {
        m_told[ConnectionId(connection)].push_back({time, bytesASecond});
    }
    Result<std::int64_t> bytesCarried(const ConnectionId &connection, Interval time) const override
    {
        std::int64_t bytes = 0;
        const auto found = m_told.find(connection);
        if (found == m_told.end())
            return bytes;
        for (const auto &[told, rate] : found->second) {
            const Instant from = std::max(told.from(), time.from());
            const Instant to = std::min(told.to(), time.to());
            if (from < to)
                bytes += rate * std::chrono::duration_cast<Seconds>(to - from).count();
        }
        return bytes;
    }
    Result<std::vector<std::int64_t>> bytesBetween(const ConnectionId &connection,
                                                   const std::vector<Instant> &edges) const override
    {
        std::vector<std::int64_t> all;
        for (std::size_t at = 1; at < edges.size(); ++at)
            all.push_back(*bytesCarried(connection, Interval::between(edges[at - 1], edges[at])));
        return all;
    }
    Result<std::vector<FiveMinutes>> fiveMinuteMeans(const ConnectionId &connection,
                                                     Interval time) const override
    {
        std::vector<FiveMinutes> samples;
        const auto since = std::chrono::ceil<std::chrono::minutes>(time.from().time_since_epoch());
        Instant at{(since + std::chrono::minutes(4)) / 5 * 5};
        for (; at < time.to(); at += FiveMinutes::length)
            samples.push_back(
                {at, *bytesCarried(connection, Interval::between(at, at + FiveMinutes::length))});
        return samples;
    }

private:
    std::map<ConnectionId, std::vector<std::pair<Interval, std::int64_t>>> m_told;
};

inline Interval between(const char *from, const char *to)
{
    return Interval::between(utc(from), utc(to));
}

inline ChargeSegment on(const char *plan, ChargeSegment segment)
{
    segment.terms.plan = PlanId(plan);
    return segment;
}

/// One line a bill line: kind, plan, billed time, exact, rounded.
inline QByteArray text(const Result<std::vector<BillLine>> &lines)
{
    if (!lines)
        return QByteArray::fromStdString(lines.error().detail);
    QByteArray all;
    for (const BillLine &line : *lines)
        all += QByteArray::fromStdString(
                   line.connection.text() + " " + std::string(wireName(line.kind)) + " "
                   + std::to_string(line.billed.count()) + " s " + line.exact.amountText() + " -> "
                   + line.rounded.amountText())
            + "\n";
    return all;
}

} // namespace turbolane::backend::test
