// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/invoice.h"
#include "ui/invoices/invoicewords.h"
#include "ui/kit/keyedlistmodel.h"

#include <string>

namespace turbolane::ui {

/// An invoice, a credit note, or the month that is not billed yet.
struct InvoiceRow {
    InvoiceId id = {}; ///< empty: the running month
    QString month = {};
    QString issued = {};
    QString due = {};
    QString corrects = {}; ///< of a credit note
    Money total;
    Tone tone = Tone::Neutral;
    QString state = {};

    const std::string &key() const { return id.text(); }
    friend bool operator==(const InvoiceRow &, const InvoiceRow &) = default;
};

InvoiceRow rowOf(const Invoice &invoice, Instant now);
/// The month so far, as the first of the list.
InvoiceRow rowOfRunning(Interval month, const QTimeZone &zone, Money total);

class InvoicesModel final : public KeyedListModel<InvoiceRow> {
    Q_OBJECT

public:
    enum Column { Number, Month, Issued, Due, State, Total, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole,
        UnderRole ///< what stands smaller under the month
    };

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const InvoiceRow &row, int column, int role) const override;
    QString shown(const InvoiceRow &row, Column column) const;
};

} // namespace turbolane::ui
