// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicesheet.h"
#include "ui/invoices/invoicewords.h"
#include "ui/plans/planwords.h"
#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace turbolane::ui {

namespace {

// All lengths are points of 1/72 inch.
constexpr int dotsPerInch = 1'200;
constexpr int left = 51;
constexpr int right = 544;
constexpr int exactEdge = 456;
constexpr int firstTable = 284;
constexpr int nextTable = 96;
constexpr int bottom = 772;
constexpr int rowHeight = 31;
constexpr int headingHeight = 24;
constexpr int sumHeight = 18;

const QColor ink(0x14, 0x18, 0x1f);
const QColor faint(0x5b, 0x64, 0x70);
const QColor line(0xcf, 0xd4, 0xdb);

int dots(int points)
{
    return points * dotsPerInch / 72;
}

int rowsFrom(int top, int below)
{
    return (bottom - top - headingHeight - below) / rowHeight;
}

} // namespace

/// Where the next thing goes, and how it is written.
struct InvoiceSheet::Pen {
    QPainter &painter;
    int y = 0;

    struct Hand {
        int size; ///< points
        bool isStrong;
        QColor colour;
    };
    void write(const QString &text, const Hand &hand, int from, int to,
               Qt::Alignment side = Qt::AlignLeft)
    {
        painter.setFont(fontOfSize(dots(hand.size), hand.isStrong ? 600 : 400));
        painter.setPen(hand.colour);
        const QRect box(dots(from), dots(y), dots(to - from), dots(hand.size * 3 / 2));
        const QString fitting =
            painter.fontMetrics().elidedText(text, Qt::ElideMiddle, box.width());
        painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    }
    /// In as many lines as it needs.
    void writeAll(const QString &text, const Hand &hand)
    {
        painter.setFont(fontOfSize(dots(hand.size), hand.isStrong ? 600 : 400));
        painter.setPen(hand.colour);
        const QRect box(dots(left), dots(y), dots(right - left), dots(bottom));
        constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        QRect taken;
        painter.drawText(box, wrapped, text, &taken);
        y += taken.height() * 72 / dotsPerInch + 2;
    }
    void rule(int from = left)
    {
        painter.fillRect(QRect(dots(from), dots(y), dots(right - from), dots(1) / 2), line);
    }
};

InvoiceSheet::InvoiceSheet(const Invoice &invoice)
    : m_invoice(invoice)
    , m_zone(QByteArray::fromStdString(invoice.timeZone))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    loadFonts();
}

/// The sums stay together, on a page of their own where they must.
int InvoiceSheet::pages() const
{
    const int sums = 92 + sumHeight * int(m_invoice.taxes.size()) + (hasPercentile() ? 24 : 0);
    int left = int(m_invoice.items.size());
    int count = 1;
    int top = firstTable;
    while (left > rowsFrom(top, sums)) {
        left -= std::min(left, rowsFrom(top, 0));
        top = nextTable;
        ++count;
    }
    return count;
}

bool InvoiceSheet::write(QIODevice &device) const
{
    if (!device.isWritable())
        return false;
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title() + u' ' + text::fromStd(m_invoice.id.text()));
    writer.setCreator(QStringLiteral("Turbolane"));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    Pen pen{painter};
    std::size_t next = 0;
    const int all = pages();
    for (int page = 1; page <= all; ++page) {
        if (page > 1 && !writer.newPage())
            return false;
        drawHead(pen);
        if (page == 1)
            drawFacts(pen);
        pen.y = page == 1 ? firstTable : nextTable;
        const int room = rowsFrom(pen.y, 0);
        if (next < m_invoice.items.size())
            drawHeading(pen);
        for (int row = 0; row < room && next < m_invoice.items.size(); ++row)
            drawItem(pen, m_invoice.items[next++]);
        if (page == all)
            drawSums(pen);
        drawFoot(pen, page);
    }
    return painter.end();
}

QString InvoiceSheet::title() const
{
    return m_invoice.kind == InvoiceKind::CreditNote ? tr("Credit note") : tr("Invoice");
}

void InvoiceSheet::drawHead(Pen &pen) const
{
    pen.y = 48;
    pen.write(text::fromStd(m_invoice.carrier), {14, true, ink}, left, 330);
    pen.write(title() + u' ' + text::fromStd(m_invoice.id.text()), {14, true, ink}, 330, right,
              Qt::AlignRight);
    pen.y = 78;
    pen.rule();
}

void InvoiceSheet::drawFacts(Pen &pen) const
{
    pen.y = 100;
    pen.write(tr("Billed to"), {8, false, faint}, left, 280);
    pen.y = 114;
    pen.write(text::fromStd(m_invoice.customer), {12, true, ink}, left, 280);
    QList<std::pair<QString, QString>> facts{{tr("Number"), text::fromStd(m_invoice.id.text())},
                                             {tr("Billing month"), period(m_invoice.month)},
                                             {tr("Time zone"), text::fromStd(m_invoice.timeZone)},
                                             {tr("Issued"), text::date(m_invoice.issuedAt, m_zone)},
                                             {tr("Due"), text::date(m_invoice.dueAt, m_zone)}};
    if (m_invoice.paidAt)
        facts.append({tr("Paid"), text::date(*m_invoice.paidAt, m_zone)});
    if (!m_invoice.corrects.isEmpty())
        facts.append({tr("Credits invoice"), text::fromStd(m_invoice.corrects.text())});
    pen.y = 100;
    for (const auto &[name, value] : facts) {
        pen.write(name, {9, false, faint}, 300, 385);
        pen.write(value, {9, false, ink}, 385, right, Qt::AlignRight);
        pen.y += 16;
    }
    pen.y = 226;
    pen.write(tr("Total"), {9, false, faint}, left, 280);
    pen.y = 238;
    pen.write(text::money(m_invoice.total, text::Decimals::Cents), {18, true, ink}, left, 280);
}

void InvoiceSheet::drawHeading(Pen &pen) const
{
    const QString sign = text::currencySign(m_invoice.total.currency());
    pen.write(tr("Item"), {8, false, faint}, left, 360);
    pen.write(tr("%1, exact").arg(sign), {8, false, faint}, 360, exactEdge, Qt::AlignRight);
    pen.write(tr("%1, net").arg(sign), {8, false, faint}, exactEdge, right, Qt::AlignRight);
    pen.y += headingHeight - 6;
    pen.rule();
    pen.y += 6;
}

void InvoiceSheet::drawItem(Pen &pen, const BillItem &item) const
{
    pen.write(QString::number(item.number), {9, false, faint}, left, 72);
    pen.write(what(item), {9, true, ink}, 72, 360);
    pen.write(text::amount(item.exact, text::Decimals::Micros), {9, false, faint}, 360, exactEdge,
              Qt::AlignRight);
    pen.write(text::amount(item.net, text::Decimals::Cents), {9, false, ink}, exactEdge, right,
              Qt::AlignRight);
    pen.y += 12;
    pen.write(how(item), {8, false, faint}, 72, 440);
    pen.y += 15;
    pen.rule();
    pen.y += rowHeight - 27;
}

QString InvoiceSheet::what(const BillItem &item) const
{
    const QString of = tr("%1, %2").arg(text::fromStd(item.name), words::of(item.charge));
    switch (item.kind) {
    case ItemKind::Usage: return of;
    case ItemKind::Correction: return tr("Correction: %1").arg(of);
    case ItemKind::ServiceLevelCredit: return tr("Service level credit: %1").arg(of);
    case ItemKind::EarlyTermination: return tr("Early termination: %1").arg(of);
    case ItemKind::DisputeCredit: return tr("Credit: %1").arg(of);
    }
    return of;
}

QString InvoiceSheet::how(const BillItem &item) const
{
    QStringList parts{period(item.period)};
    if (item.rows != 0)
        parts.append(tr("%1 s in %2 usage rows")
                         .arg(text::count(item.billed.count()), text::count(item.rows)));
    if (!item.note.empty() && item.charge != ChargeKind::Percentile) // that rule is below the sums
        parts.append(noteWords(item));
    return parts.join(QStringLiteral(" · "));
}

QString InvoiceSheet::period(Interval time) const
{
    const Instant last = std::max(time.from(), time.to() - Millis(1));
    return tr("%1 to %2").arg(text::date(time.from(), m_zone), text::date(last, m_zone));
}

bool InvoiceSheet::hasPercentile() const
{
    return std::ranges::any_of(m_invoice.items, [](const BillItem &item) {
        return item.charge == ChargeKind::Percentile;
    });
}

QString InvoiceSheet::rule() const
{
    switch (m_invoice.rounding) {
    case Rounding::Down: return tr("Each item is the exact sum of its rows, rounded down once.");
    case Rounding::HalfUp:
        return tr("Each item is the exact sum of its rows, rounded once to cents, halves up.");
    case Rounding::Up: return tr("Each item is the exact sum of its rows, rounded up once.");
    }
    return {};
}

void InvoiceSheet::drawSums(Pen &pen) const
{
    constexpr int from = 300;
    const auto sum = [&pen](const QString &name, Money amount, bool isStrong) {
        pen.write(name, {isStrong ? 11 : 9, isStrong, ink}, from, exactEdge);
        pen.write(text::money(amount, text::Decimals::Cents), {isStrong ? 11 : 9, isStrong, ink},
                  exactEdge - 40, right, Qt::AlignRight);
        pen.y += sumHeight;
    };
    pen.y += 12;
    sum(tr("Net"), m_invoice.net, false);
    for (const TaxLine &tax : m_invoice.taxes)
        sum(tr("%1, %2 of %3")
                .arg(text::fromStd(tax.name),
                     text::percent(tax.ratePpm, 1'000'000, tax.ratePpm % 10'000 == 0 ? 0 : 2),
                     text::money(tax.net, text::Decimals::Cents)),
            tax.tax, false);
    pen.rule(from);
    pen.y += 5;
    sum(tr("Total"), m_invoice.total, true);
    pen.y += 10;
    pen.writeAll(rule() + u' ' + tr("Tax is rounded once for the document."), {8, false, faint});
    if (hasPercentile())
        pen.writeAll(planNote({.measure = PlanMeasure::Percentile}), {8, false, faint});
}

void InvoiceSheet::drawFoot(Pen &pen, int page) const
{
    pen.y = 800;
    pen.write(text::fromStd(m_invoice.carrier) + QStringLiteral(" · ")
                  + text::fromStd(m_invoice.id.text()),
              {8, false, faint}, left, 360);
    pen.write(tr("Page %1 of %2").arg(page).arg(pages()), {8, false, faint}, 360, right,
              Qt::AlignRight);
}

} // namespace turbolane::ui
