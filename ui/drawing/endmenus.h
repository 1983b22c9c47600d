// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/drawing/draft.h"

#include <QObject>

namespace turbolane::ui {

class DrawingPanel;
class Listings;

/// What opens under the two cards of the form: the ports, the on-ramps, and the others of one city.
class EndMenus final : public QObject {
    Q_OBJECT

public:
    EndMenus(const Desk &desk, DrawingPanel &form, Listings &listings, QObject *parent = nullptr);

    void openPorts();
    void openOnRamps();
    /// Of a draft with both ends.
    void openOthers(const Draft &draft);

signals:
    void portChosen(const turbolane::PortId &port);
    void onRampChosen(const turbolane::OnRampId &onRamp);

private:
    const Desk m_desk;
    DrawingPanel &m_form;
    Listings &m_listings;
};

} // namespace turbolane::ui
