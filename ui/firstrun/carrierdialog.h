// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/knowncarriers.h"

#include <QDialog>

namespace turbolane::ui {

class Button;
class CarrierForm;
class ProfileOpener;

/// Adds a carrier to those that are known, or changes one: the chooser's form, before the window.
class CarrierDialog final : public QDialog {
    Q_OBJECT

public:
    /// changed: which one it is about; none: another is added.
    CarrierDialog(client::KnownCarriers &carriers, const client::KnownCarrier *changed,
                  QWidget *parent);

    CarrierForm &form() { return *m_form; }

signals:
    void saved(const QString &id);

private:
    void act();
    void showActs();
    void reject() override;

    const bool m_adds;
    CarrierForm *m_form;
    Button *m_main;
    Button *m_cancel;
    Button *m_open;
    ProfileOpener *m_opener;
};

} // namespace turbolane::ui
