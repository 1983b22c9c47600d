// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/connection.h"
#include "domain/handover.h"
#include "ui/desk.h"

#include <QDialog>

class QVBoxLayout;

namespace turbolane::ui {

class Button;
class Label;
struct TryCommand;

/// Commands that run inside a connection which this machine's kernel carries, to be copied: what
/// iperf3 measures while Turbo is pressed is the proof that it does something.
class TryDialog final : public QDialog {
    Q_OBJECT

public:
    TryDialog(const Desk &desk, const Connection &connection, QWidget *parent = nullptr);

private:
    void ask();
    void tell(const Handover &sheet);
    void add(const TryCommand &command);

    const Desk m_desk;
    const Connection m_connection;
    Label *m_state; ///< what is awaited, why there is nothing, what was done
    Button *m_again;
    QVBoxLayout *m_commands;
};

} // namespace turbolane::ui
