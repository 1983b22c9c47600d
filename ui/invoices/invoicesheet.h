// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invoice.h"

#include <QCoreApplication>
#include <QTimeZone>

class QIODevice;
class QPainter;
class QPdfWriter;

namespace turbolane::ui {

/// An invoice with its items as A4 pages, in the program's language and its own fonts.
class InvoiceSheet {
    Q_DECLARE_TR_FUNCTIONS(InvoiceSheet)

public:
    explicit InvoiceSheet(const Invoice &invoice);

    /// As PDF. False where the device takes no more.
    bool write(QIODevice &device) const;
    int pages() const;

private:
    struct Pen;
    void drawHead(Pen &pen) const;
    void drawFacts(Pen &pen) const;
    void drawHeading(Pen &pen) const;
    void drawItem(Pen &pen, const BillItem &item) const;
    void drawSums(Pen &pen) const;
    void drawFoot(Pen &pen, int page) const;
    QString title() const;
    QString what(const BillItem &item) const;
    QString how(const BillItem &item) const;
    QString period(Interval time) const;
    bool hasPercentile() const;
    QString rule() const;

    const Invoice &m_invoice;
    QTimeZone m_zone;
};

} // namespace turbolane::ui
