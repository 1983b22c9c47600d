// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/knowncarriers.h"

#include <QWidget>

namespace turbolane::ui {

class CarrierChooser;
class WorldPicture;

/// What is seen before there is a carrier to work with: what this is for, and the choice.
class FirstRunWindow final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunWindow(client::KnownCarriers &carriers, QWidget *parent = nullptr);

    CarrierChooser &chooser() { return *m_chooser; }

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void share();

    WorldPicture *m_picture;
    CarrierChooser *m_chooser;
};

} // namespace turbolane::ui
