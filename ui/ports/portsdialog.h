// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "ui/desk.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace turbolane::ui {

class Button;
class NewPortForm;
class PortView;

/// This customer's ports beside each other: what each is and costs, one that is being made with its
/// steps, and the order of a new one.
class PortsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PortsDialog(const Desk &desk, QWidget *parent = nullptr);

    /// At the order of a new one.
    void orderNew();

private:
    void fitWindow();
    void nameAll();
    void arrangeAll();
    void wire();
    void refresh();
    void showChosen();
    PortId chosen() const;

    const Desk m_desk;
    PortId m_placed; ///< chosen as soon as it is known
    QListWidget *m_list;
    Button *m_new;
    QStackedWidget *m_stack;
    PortView *m_view;
    NewPortForm *m_form;
};

} // namespace turbolane::ui
