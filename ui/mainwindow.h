// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"

#include <QMainWindow>

#include <cstdint>
#include <memory>

namespace turbolane::ui {

struct Finding;
class Practice;

/// The pages that work, in the order of the rail. Ctrl+1 and on.
enum class PageId : std::uint8_t { Network, Connections, Schedule, Billing, Settings };

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
    void closeForGood();
    /// Shows the clock of a carrier that practises, what can be done to it, and the tour. Before it
    /// is shown; practice outlives it.
    void practise(Practice &practice);

signals:
    /// Where it does not practise: the tour belongs into a practice of its own.
    void practiceWanted();
    void closeRequested();
    void quitRequested();

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
    void focusTurbo();
    QStringList trailOf(const QString &title) const;
    void showTop();
    void toggleChartTable();
    void movePanel(int step);
    void wirePalette();
    void goTo(const Finding &finding);
    void quit();
    bool isBoosted() const;

    const Desk m_desk;
    std::unique_ptr<Parts> m_parts;
    bool m_mayClose = false;
};

} // namespace turbolane::ui
