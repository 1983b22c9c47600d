// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "ui/desk.h"
#include "ui/pageid.h"

#include <QMainWindow>

#include <memory>

namespace turbolane::client {
class KnownCarriers;
}

namespace turbolane::ui {

struct Alarm;
struct Finding;
struct Happening;
class Practice;

/// The program's window: rail, top bar, banner, one page at a time, status bar.
///
/// Closing it while a boost runs closes nothing: it says closeRequested(), or quitRequested() where
/// the whole program was meant, and whoever built it decides (see QuitDialog) and calls
/// closeForGood() or hide().
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId page);
    PageId page() const;
    /// In full.
    void openConnection(const ConnectionId &connection);
    void schedule(const ConnectionId &connection);
    void closeForGood();
    /// Shows the clock of a carrier that practises, what can be done to it, and the tour. Before it
    /// is shown; practice outlives it.
    void practise(Practice &practice);
    /// Lists them in Settings; current: as SettingsPage says. Before it is shown; they outlive it.
    void chooseAmong(client::KnownCarriers &carriers, const QString &current);

signals:
    /// That one instead, now and at each start.
    void carrierWanted(const QString &id);
    /// It is closed, and was not only hidden.
    void closed();
    /// Where it does not practise: the tour belongs into a practice of its own.
    void practiceWanted();
    void closeRequested();
    void quitRequested();
    /// For who is not looking.
    void alarmRaised(const turbolane::ui::Alarm &alarm);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Parts;

    void addPage(PageId id, QWidget *page);
    void arrange();
    void wireActions();
    void wirePages();
    void wireConnections();
    void wireActivity();
    void openInvoice(const InvoiceId &invoice);
    QWidget *controlsOf(PageId page) const;
    QWidget *primaryOf(PageId page) const;
    void focusTurbo();
    QStringList trailOf(const QString &title) const;
    void showTop();
    void toggleChartTable();
    void movePanel(int step);
    void wirePalette();
    void goTo(const Finding &finding);
    void goTo(const Happening &notice);
    bool isOnScreen(const ConnectionId &connection) const;
    void quit();
    bool isBoosted() const;

    const Desk m_desk;
    std::unique_ptr<Parts> m_parts;
    bool m_mayClose = false;
};

} // namespace turbolane::ui
