// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "client/portfolio.h"
#include "ui/kit/card.h"
#include "ui/panelring.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pageroom.h"
#include "ui/windowparts.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr QSize smallest(1280, 800);
constexpr QSize usual(1440, 900);

} // namespace

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    setWindowTitle(tr("Turbolane"));
    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    addPage(PageId::Network, m_parts->network);
    addPage(PageId::Connections, m_parts->connections);
    addPage(PageId::Schedule, m_parts->schedule);
    addPage(PageId::Billing, m_parts->billing);
    addPage(PageId::Activity, m_parts->activity);
    auto *settings = new SettingsPage(desk);
    addPage(PageId::Settings, settings);
    connect(&m_parts->actions[ActionId::About], &QAction::triggered, settings, [this, settings] {
        showPage(PageId::Settings);
        settings->showAbout();
    });
    arrange();
    wireActions();
    wirePages();
    wirePalette();
    resize(usual);
    restoreGeometry(desk.preferences.geometry());
    showPage(PageId::Network);
}

MainWindow::~MainWindow()
{
    delete m_parts->connections; // what moves in it asks the beat to the last
}

void MainWindow::chooseAmong(client::KnownCarriers &carriers, const QString &current)
{
    auto *settings = qobject_cast<SettingsPage *>(m_parts->pages.value(int(PageId::Settings)));
    settings->listCarriers(carriers, current);
    connect(settings, &SettingsPage::carrierWanted, this, &MainWindow::carrierWanted);
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_parts->pages.insert(int(id), page);
    m_parts->stack->addWidget(page);
}

void MainWindow::arrange()
{
    auto *all = new QWidget(this);
    auto *column = boxed<QVBoxLayout>(all, {}, 0);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 0);
    auto *middle = boxed<QVBoxLayout>(nullptr, {}, 0);
    middle->addWidget(m_parts->top);
    middle->addWidget(m_parts->banner);
    middle->addWidget(scrolledPages(m_parts->stack), 1);
    row->addWidget(m_parts->rail);
    row->addLayout(middle, 1);
    column->addLayout(row, 1);
    column->addWidget(m_parts->status);
    setCentralWidget(all);
}

void MainWindow::showPage(PageId page)
{
    QWidget *widget = m_parts->pages.value(int(page));
    if (!widget)
        return;
    m_parts->stack->setCurrentWidget(widget);
    m_parts->rail->setCurrent(int(page));
    widget->setFocus();
    showTop();
}

PageId MainWindow::page() const
{
    return PageId(m_parts->rail->current());
}

/// Of the page in front, where it has charts; else of the map's.
void MainWindow::toggleChartTable()
{
    if (page() == PageId::Billing)
        return m_parts->billing->toggleTables();
    if (page() == PageId::Connections && m_parts->connections->isOpen())
        return m_parts->connections->toggleTable();
    showPage(PageId::Network);
    m_parts->network->toggleChartTable();
}

/// Of the connection that is shown in full, where one is; else of the dock's.
void MainWindow::focusTurbo()
{
    if (page() == PageId::Connections && m_parts->connections->isOpen())
        return m_parts->connections->focusTurbo();
    showPage(PageId::Network);
    m_parts->network->focusTurbo();
}

void MainWindow::showTop()
{
    if (page() == PageId::Network) {
        m_parts->top->setTrail(m_parts->network->trail());
        m_parts->top->setControls(m_parts->network->controls());
        m_parts->top->setPrimary(primaryOf(PageId::Network));
        return;
    }
    for (const PageSpec &spec : pageSpecs)
        if (spec.id == page())
            m_parts->top->setTrail(trailOf(m_parts->actions[spec.action].text()));
    m_parts->top->setControls(controlsOf(page()));
    m_parts->top->setPrimary(primaryOf(page()));
}

QWidget *MainWindow::primaryOf(PageId page) const
{
    switch (page) {
    case PageId::Network: return m_parts->network->primary();
    case PageId::Connections: return m_parts->network->newButton();
    case PageId::Schedule: return m_parts->schedule->primary();
    case PageId::Billing:
    case PageId::Activity:
    case PageId::Settings: break;
    }
    return nullptr;
}

QWidget *MainWindow::controlsOf(PageId page) const
{
    switch (page) {
    case PageId::Schedule: return m_parts->schedule->controls();
    case PageId::Billing: return m_parts->billing->controls();
    case PageId::Activity: return m_parts->activity->controls();
    case PageId::Network:
    case PageId::Connections:
    case PageId::Settings: break;
    }
    return nullptr;
}

QStringList MainWindow::trailOf(const QString &title) const
{
    QStringList trail{title};
    if (page() == PageId::Connections && !m_parts->connections->openName().isEmpty())
        trail.append(m_parts->connections->openName());
    return trail;
}

void MainWindow::movePanel(int step)
{
    QList<QWidget *> panels{m_parts->rail, m_parts->top};
    if (page() == PageId::Network)
        panels += m_parts->network->panels();
    else
        panels += m_parts->stack->currentWidget();
    focusNextPanel(panels, step);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_parts->rail->setExpanded(width() >= Rail::expandsFrom);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_desk.portfolio.setAttentive(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_desk.portfolio.setAttentive(false);
}

bool MainWindow::isBoosted() const
{
    return std::ranges::any_of(m_desk.portfolio.picture().boosts(),
                               [](const Boost &boost) { return isRunning(boost.state); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.preferences.setGeometry(saveGeometry());
    if (!m_mayClose && isBoosted())
        emit closeRequested();
    event->setAccepted(m_mayClose || !isBoosted()); // whoever was asked may have said so at once
    if (event->isAccepted())
        emit closed();
}

void MainWindow::quit()
{
    if (isBoosted())
        emit quitRequested();
    else
        closeForGood();
}

void MainWindow::closeForGood()
{
    m_mayClose = true;
    close();
}

} // namespace turbolane::ui
