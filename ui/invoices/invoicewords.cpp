// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicewords.h"

#include "ui/text.h"
#include "ui/textlocale.h"

#include <QCoreApplication>
#include <QDateTime>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvoiceWords)
};

QDate dateOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone).date();
}

/// "12.5%": no more decimals than it has, and at most two.
QString share(std::int64_t ppm)
{
    const int decimals = ppm % 10'000 == 0 ? 0 : ppm % 1'000 == 0 ? 1 : 2;
    return text::percent(ppm, 1'000'000, decimals);
}

} // namespace

QString monthOfYear(Instant instant, const QTimeZone &zone)
{
    return text::locale().toString(dateOf(instant, zone), QStringLiteral("MMMM yyyy"));
}

QTimeZone zoneOf(const Invoice &invoice)
{
    const QTimeZone zone(QByteArray::fromStdString(invoice.timeZone));
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Days are those of the calendar, in the account's zone.
InvoiceStanding standingOf(const Invoice &invoice, Instant now)
{
    if (invoice.kind == InvoiceKind::CreditNote)
        return {Tone::Neutral, Words::tr("Credit")};
    if (invoice.state == InvoiceState::Paid)
        return {Tone::Ok, Words::tr("Paid")};
    const QTimeZone zone = zoneOf(invoice);
    const int days = int(dateOf(now, zone).daysTo(dateOf(invoice.dueAt, zone)));
    if (now > invoice.dueAt && days == 0)
        return {Tone::Bad, Words::tr("Overdue")};
    if (now > invoice.dueAt)
        return {Tone::Bad, text::counted(Words::tr("Overdue by %n day(s)", nullptr, -days), -days)};
    if (days == 0)
        return {Tone::Warn, Words::tr("Due today")};
    return {Tone::Warn, text::counted(Words::tr("Due in %n day(s)", nullptr, days), days)};
}

QString creditWords(const CreditBasis &basis)
{
    constexpr std::int64_t minutesAnHour = 60;
    const std::int64_t hours = (basis.minutes + minutesAnHour - 1) / minutesAnHour;
    return text::counted(Words::tr("%1 of promised time were missed: %n begun hour(s), each %2 of "
                                   "the base charge of %3, at most %4 of it.",
                                   nullptr, int(hours)),
                         hours)
        .arg(text::duration(std::chrono::minutes(basis.minutes)), share(basis.ppmAnHour),
             text::money(basis.base, text::Decimals::Cents), share(basis.mostPpm));
}

QString noteWords(const BillItem &item)
{
    return item.basis ? creditWords(*item.basis) : text::fromStd(item.note);
}

QString correctsWord(const Invoice &invoice)
{
    return invoice.corrects.isEmpty()
        ? QString()
        : Words::tr("Credits %1", "number").arg(text::fromStd(invoice.corrects.text()));
}

} // namespace turbolane::ui
