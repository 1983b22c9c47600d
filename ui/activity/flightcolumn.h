// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/happenings/happenings.h"
#include "ui/kit/card.h"

#include <QPointer>

#include <optional>

namespace turbolane::client {
class UsageRowsJob;
}

namespace turbolane::ui {

class Button;
class EmptyState;
class FactGrid;
class FlightLog;
class Label;

/// One thing that happened, in full: who asked, what it cost, the steps it was flown in, what
/// failed; and the way to what it is of.
class FlightColumn final : public Surface {
    Q_OBJECT

public:
    explicit FlightColumn(const Desk &desk, QWidget *parent = nullptr);

    /// nullptr: nothing is chosen.
    void show(const Happening *one);
    /// The same, as the picture has it by now.
    void refresh();

signals:
    void connectionWanted(const turbolane::ConnectionId &connection);
    void invoiceWanted(const turbolane::InvoiceId &invoice);

private:
    QWidget *content();
    void showFacts();
    void askForRows();
    void showRows(const client::UsageRowsJob &job);

    const Desk m_desk;
    std::optional<Happening> m_one;
    QString m_charged; ///< as its rows say; empty: not known
    QPointer<client::UsageRowsJob> m_rows;
    Label *m_what;
    Label *m_about;
    Label *m_detail;
    FactGrid *m_facts;
    Label *m_number;
    Button *m_open;
    Hairline *m_line;
    Label *m_flightTitle;
    FlightLog *m_flights;
    QWidget *m_content;
    EmptyState *m_none;
};

} // namespace turbolane::ui
