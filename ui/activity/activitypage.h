// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "ui/commands/filewriter.h"
#include "ui/desk.h"
#include "ui/happenings/happeningsmodel.h"
#include "ui/kit/card.h"

class QListView;
class QStackedWidget;

namespace turbolane::ui {

class AccountLog;
class ActivityFilter;
class Button;
class EmptyState;
class FlightColumn;
class Label;

/// Everything that happened over the whole account, newest first, a day at a time; the chosen one
/// in full beside it.
class ActivityPage final : public Surface {
    Q_OBJECT

public:
    /// log: of the window.
    ActivityPage(const Desk &desk, AccountLog &log, QWidget *parent = nullptr);

    QWidget *controls() const; ///< for the top bar
    /// That one is chosen, whatever is filtered out; known or not.
    void open(const QString &happening);
    /// What happened to that one alone.
    void showConnection(const ConnectionId &connection);

signals:
    void connectionWanted(const turbolane::ConnectionId &connection);
    void invoiceWanted(const turbolane::InvoiceId &invoice);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void nameAll();
    QWidget *main();
    void wire();
    void refresh();
    void refreshNames();
    void refreshHead(int shown);
    void showList(int shown);
    void showInstead();
    void showChosen();
    void exportTable();
    void tell(const QString &what, Colour colour);

    const Desk m_desk;
    AccountLog &m_log;
    HappeningsModel m_model;
    FileWriter m_writer;
    QList<Happening> m_shown;
    QString m_wanted; ///< to be chosen as soon as it is here
    QString m_instead; ///< what the empty page says
    QStringList m_names; ///< of the connections that can be chosen
    ActivityFilter *m_filter;
    Label *m_summary;
    Label *m_told;
    bool m_tellsOfReading = false; ///< what is told is that not all of it could be read
    QListView *m_list;
    Button *m_older;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    FlightColumn *m_column;
    Button *m_export;
};

} // namespace turbolane::ui
