// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/biller.h"

#include <QByteArray>
#include <QtGlobal>

#include <vector>

namespace turbolane::backend::test {

inline constexpr Currency eur = Currency::of("EUR");

inline const TariffBook &tariff()
{
    static const TariffBook book(*Tariff::builtIn());
    return book;
}

/// "2026-05-12 14:30:00", UTC.
inline Instant utc(const QByteArray &text)
{
    const Result<Instant> instant = parseInstant(text.toStdString() + "Z");
    if (!instant)
        qFatal("no time: %s", text.constData());
    return *instant;
}

inline TimeZone zone(const QByteArray &name)
{
    return *TimeZone::named(name.toStdString());
}

inline ChargeTerms terms(DistanceClass distance = DistanceClass::Intercontinental,
                         const char *tariffZone = "T1", const char *aEnd = "Europe/Berlin")
{
    return {.distance = distance, .tariffZone = tariffZone, .aEndTimeZone = aEnd};
}

/// Frankfurt to Ashburn, 1 Gbps: 1.55 EUR an hour.
inline ChargeSegment baseSegment(const QByteArray &from, const QByteArray &to = {})
{
    return {.id = SegmentId("s1"),
            .connection = ConnectionId("c1"),
            .kind = ChargeKind::Base,
            .boost = {},
            .base = Bandwidth::gbps(1),
            .target = Bandwidth::gbps(1),
            .terms = terms(),
            .start = utc(from),
            .end = to.isEmpty() ? std::nullopt : std::optional(utc(to)),
            .shownPrice = {}};
}

/// The same raised to 10 Gbps: 10.125 EUR an hour more by day, 6.58125 by night.
inline ChargeSegment boostSegment(const QByteArray &from, const QByteArray &to = {})
{
    ChargeSegment boost = baseSegment(from, to);
    boost.id = SegmentId("s2");
    boost.kind = ChargeKind::Boost;
    boost.boost = BoostId("b1");
    boost.target = Bandwidth::gbps(10);
    return boost;
}

/// One line a row: when it begins, what it is billed, at which price of the day, how much.
inline QByteArray text(const std::vector<UsageRow> &rows)
{
    QByteArray all;
    for (const UsageRow &row : rows)
        all += QByteArray::fromStdString(turbolane::text(row.time.from())).mid(8, 11) + " "
            + QByteArray::number(qint64(row.billed.count())) + " s "
            + QByteArray::fromStdString(std::string(wireName(row.band))) + " "
            + QByteArray::fromStdString(row.amount.amountText()) + (row.open ? " open" : "") + "\n";
    return all;
}

inline QByteArray text(const Result<std::vector<UsageRow>> &rows)
{
    return rows ? text(*rows) : QByteArray::fromStdString(rows.error().detail);
}

} // namespace turbolane::backend::test
