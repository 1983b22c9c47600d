// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/knowncarriers.h"

#include <QWidget>

class QButtonGroup;

namespace turbolane::ui {

class Button;
class CarrierForm;
class ChoiceCard;
class ProfileOpener;

/// Which carrier to work with, before there is a window to work in: the one inside, one elsewhere,
/// or first the guided tour.
class CarrierChooser final : public QWidget {
    Q_OBJECT

public:
    explicit CarrierChooser(client::KnownCarriers &carriers, QWidget *parent = nullptr);

    /// For a known carrier that cannot be opened as it is: filled in, with why.
    void resume(const client::KnownCarrier &carrier, const QString &what, const QString &more);

signals:
    /// It is known, and nothing stands in the way.
    void chosen(const QString &id);
    void tourWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *cards();
    QWidget *acts();
    QWidget *foot();
    void wire();
    void act();
    void showActs();
    bool isElsewhere() const;

    client::KnownCarriers &m_carriers;
    ChoiceCard *m_inside;
    ChoiceCard *m_elsewhere;
    QButtonGroup *m_group;
    CarrierForm *m_form;
    Button *m_main;
    Button *m_again;
    Button *m_open;
    ProfileOpener *m_opener;
};

} // namespace turbolane::ui
