// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "ui/desk.h"
#include "ui/kit/card.h"

class QScrollArea;
class QVBoxLayout;

namespace turbolane::client {
class KnownCarriers;
}

namespace turbolane::ui {

class FactGrid;

/// How the user likes the window, what the carrier says about itself, and what this program is.
class SettingsPage final : public Surface {
    Q_OBJECT

public:
    explicit SettingsPage(const Desk &desk, QWidget *parent = nullptr);

    /// Lists the carriers that are known and says which is in use: its id, or empty for one that
    /// the command line named. Once.
    void listCarriers(client::KnownCarriers &carriers, const QString &current);
    /// Scrolls to what this program is.
    void showAbout();

signals:
    /// The window is to work with that one.
    void carrierWanted(const QString &id);

private:
    QWidget *look();
    QWidget *notifications();
    QWidget *carrier();
    QWidget *themeChoice();
    QWidget *textChoice();
    QWidget *motionChoice();
    QWidget *pressChoice();
    QWidget *languageChoice();
    void showCarrier();

    const Desk m_desk;
    FactGrid *m_facts;
    QVBoxLayout *m_carrier = nullptr; ///< what is about it
    QWidget *m_about = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace turbolane::ui
