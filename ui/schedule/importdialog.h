// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/importflow.h"
#include "ui/schedule/importmodel.h"

#include <QDialog>

class QComboBox;
class QTableView;

namespace turbolane::ui {

class Button;
class Label;

/// A calendar file before anything of it is placed: each event with what it would cost, or why it
/// is left out. Placed, each says what has become of it.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Desk &desk, const QString &file, std::vector<ReadEvent> events,
                 QWidget *parent = nullptr);

private:
    void arrangeAll(const QString &file);
    void buildTable();
    void fillConnections();
    void refresh();
    QString told() const;

    const Desk m_desk;
    ImportFlow m_flow;
    ImportModel m_model;
    QWidget *m_whose;
    QComboBox *m_connection;
    QTableView *m_table;
    Label *m_told;
    Button *m_close;
    Button *m_place;
    bool m_wasPlaced = false;
};

} // namespace turbolane::ui
