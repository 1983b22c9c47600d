// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/carbon.h"
#include "domain/hourlyrate.h"
#include "domain/instant.h"

#include <QString>
#include <QTimeZone>

/// The one place where figures become words for people. Numbers, money and dates follow the
/// default QLocale (British English where that is "C"); every figure carries its unit.
namespace turbolane::ui::text {

/// A figure whose unit is set smaller beside it: {"1.72", "Gbps"}.
struct Figure {
    QString value;
    QString unit;
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Exact: "2 Gbps", "2.5 Gbps", "500 Mbps", "64 kbps".
QString bandwidth(Bandwidth value);
Figure bandwidthFigure(Bandwidth value);
/// "." or ",": what people type in a figure.
QString decimalPoint();
/// "0.5", "10": for a scale that says its unit elsewhere.
QString inGbps(Bandwidth value);
/// Of something measured, to three digits: "1.72 Gbps", "86.4 Mbps".
QString measured(Bandwidth value);
Figure measuredFigure(Bandwidth value);
/// "2 to 10 Gbps", "500 Mbps to 2 Gbps".
QString bandwidthChange(Bandwidth from, Bandwidth to);

enum class Decimals : std::uint8_t {
    Exact, ///< two at least, as many as there are, six at most: "€35.28", "€0.006536"
    Micros, ///< always six, so that in a column point stands under point
    Cents, ///< two, rounded half up: what a bill line shows
    Brief ///< two, below a cent the first two digits that count: "€0.0065"
};
/// From integers all the way; "€4,838.16", "4.838,16 €", "-€0.50".
QString money(Money amount, Decimals decimals = Decimals::Exact);
/// With its sign: "+€35.28".
QString moneyAdded(Money amount);
/// Without a currency, for a column whose header names it: "4,838.16".
QString amount(Money amount, Decimals decimals = Decimals::Exact);
/// "€", "$", or the code where no sign is common.
QString currencySign(Currency currency);
/// "€8.82 per hour".
QString rate(const HourlyRate &rate, Decimals decimals = Decimals::Exact);
QString perHour(Money amount, Decimals decimals = Decimals::Exact);

/// "86.2 ms", "0.05 ms". Say in the label whether it is a round trip.
QString latency(Micros value);
Figure latencyFigure(Micros value);
/// "38 ms", of something that is not measured finer.
QString wholeMilliseconds(Millis value);
/// Of a wait that is seen to go on: "3.0 s", "12.4 s"; and "112 s".
QString tenths(Millis length);
QString wholeSeconds(Millis length);
/// "86.2", for a column whose header says ms.
QString milliseconds(Micros value);

/// At most two units: "4 h", "1 h 30 min", "2 min 14 s", "0.4 s" (tenths below ten seconds), "16
/// ms".
QString duration(Millis length);
/// "3:41:12", "1:09", whole seconds, never below zero.
QString countdown(Seconds left);
/// "41 days", "3 hours", for how long something has been up.
QString age(Seconds length);

/// "14:32", "14:32:07": 24 h everywhere, the zone stands in the status bar.
QString time(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
QString timeWithSeconds(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "12 May 2026".
QString date(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "12 May", where the year is known.
QString day(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "14:32" today, "Wed 14:32" within six days, else "12 May 14:32".
QString moment(Instant instant, Instant now, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "Tue 12 May 2026, 14:32:07 CEST".
QString clock(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "Wed 6", for an axis of days.
QString weekday(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "Wed".
QString weekdayName(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "May", of the billing month.
QString month(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// What tr("%n hour(s)", nullptr, number) gave, with English's own plural where no translation is
/// installed. A translation has its plural forms already and passes unchanged.
QString counted(QString translated, std::int64_t number);

/// "12,204".
QString count(std::int64_t number);
/// "12,204 packets".
QString packets(std::int64_t number);
/// numerator / denominator, rounded half up: "86%", "99.998%".
QString percent(std::int64_t numerator, std::int64_t denominator, int decimals = 0);
/// "6,605 km".
QString distance(std::int64_t kilometres);

/// To hundredths, of a column whose header says kg: "1.58".
QString kilograms(Carbon carbon);

/// Keeps an identifier's own direction inside a right-to-left sentence.
QString isolated(const QString &identifier);
QString fromStd(const std::string &text);

} // namespace turbolane::ui::text
