// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/connection.h"
#include "domain/handover.h"
#include "ui/desk.h"
#include "ui/detail/handovertext.h"

#include <QDialog>

#include <optional>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace turbolane::ui {

class Button;
class Label;
class SegmentedChoice;

/// What both ends of a connection have to be set to, as the carrier tells it, and a router's
/// configuration made of that; to be copied, and saved as a PDF or as text.
class HandoverDialog final : public QDialog {
    Q_OBJECT

public:
    HandoverDialog(const Desk &desk, const Connection &connection, QWidget *parent = nullptr);

    /// By the ending of its name. Says what became of it.
    void saveTo(const QString &path);

private:
    void arrange();
    QWidget *routerPart();
    QWidget *acts();
    void wire();
    void ask();
    void tell(const Handover &sheet);
    void showRows();
    void showConfig();
    void askForFile();
    void copy(const QString &text, const QString &said);
    HandoverPaper paper() const;

    const Desk m_desk;
    const Connection m_connection;
    std::optional<Handover> m_sheet;
    Label *m_state; ///< what is awaited, why there is nothing, what was done
    Button *m_again;
    QWidget *m_content;
    QGridLayout *m_rows;
    SegmentedChoice *m_dialect;
    QLineEdit *m_interface;
    QPlainTextEdit *m_config;
    Button *m_copyConfig;
    Button *m_copyAll;
    Button *m_save;
};

} // namespace turbolane::ui
