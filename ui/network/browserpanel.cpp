// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/browserpanel.h"

#include "client/portfolio.h"
#include "ui/delegates/connectiondelegate.h"
#include "ui/delegates/portdelegate.h"
#include "ui/kit/grown.h"
#include "ui/kit/tabs.h"
#include "ui/models/connectionfilter.h"
#include "ui/models/listings.h"
#include "ui/network/browserlist.h"
#include "ui/network/selection.h"
#include "ui/text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace turbolane::ui {

BrowserPanel::BrowserPanel(const Desk &desk, const OnRampList::Parts &parts, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_parts(parts)
    , m_tabs(new Tabs(tr("Browse"), this))
    , m_stack(new QStackedWidget(this))
    , m_onRamps(new OnRampList(desk, parts, m_stack))
{
    setGrownWidth(this, panelWidth);
    m_tabs->setTabs({tr("On-ramps"), tr("Connections"), tr("Ports")});
    m_stack->addWidget(m_onRamps);
    makeConnections();
    makePorts();
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &Tabs::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_onRamps, &OnRampList::onRampActivated, this, &BrowserPanel::newConnectionWanted);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &BrowserPanel::follow);
    follow();
}

void BrowserPanel::makeConnections()
{
    auto *filter = new ConnectionFilter(this);
    filter->setSourceModel(&m_parts.listings.connections);
    m_connections = new BrowserList(*filter,
                                    {.name = tr("Connections"),
                                     .delegate = new ConnectionDelegate,
                                     .idRole = ConnectionsModel::IdRole},
                                    m_stack);
    m_connections->setNotice(
        {.icon = "cable",
         .title = tr("Draw your first connection"),
         .text =
             tr("Drag from a port to any on-ramp on the map. The price shows before you order."),
         .acts = {{tr("New connection"), [this] { emit newConnectionWanted(); }}}});
    m_stack->addWidget(m_connections);
    Selection &selection = m_parts.selection;
    connect(m_connections, &BrowserList::chosen, this, [&selection](const QString &id) {
        selection.chooseConnection(ConnectionId(id.toStdString()));
    });
    connect(m_connections, &BrowserList::activated, this, &BrowserPanel::connectionActivated);
    connect(&selection, &Selection::connectionChosen, this, [this, &selection] {
        m_connections->showSelected(text::fromStd(selection.connection().text()));
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(filter, signal, this, &BrowserPanel::count);
}

void BrowserPanel::makePorts()
{
    m_ports = new BrowserList(
        m_parts.listings.ports,
        {.name = tr("Ports"), .delegate = new PortDelegate, .idRole = PortsModel::IdRole}, m_stack);
    m_ports->setNotice({.icon = "ethernet-port",
                        .title = tr("No port yet"),
                        .text = tr("Your carrier has no port for you. Connections begin at one.")});
    m_stack->addWidget(m_ports);
    Selection &selection = m_parts.selection;
    connect(m_ports, &BrowserList::chosen, this,
            [&selection](const QString &id) { selection.choosePort(PortId(id.toStdString())); });
    connect(&selection, &Selection::portChosen, this,
            [this, &selection] { m_ports->showSelected(text::fromStd(selection.port().text())); });
}

void BrowserPanel::showTab(Tab tab)
{
    m_tabs->setCurrent(int(tab));
    m_stack->setCurrentIndex(int(tab));
}

void BrowserPanel::follow()
{
    const bool isLoading = !m_desk.portfolio.isLoaded();
    m_connections->setLoading(isLoading);
    m_ports->setLoading(isLoading);
    count();
}

void BrowserPanel::count()
{
    const bool isLoaded = m_desk.portfolio.isLoaded();
    const auto counted = [isLoaded](int rows) {
        return isLoaded ? std::optional<std::int64_t>(rows) : std::nullopt;
    };
    m_tabs->setCount(int(Tab::OnRamps), counted(m_parts.listings.onRamps.rowCount()));
    m_tabs->setCount(int(Tab::Connections), counted(m_connections->view().model()->rowCount()));
    m_tabs->setCount(int(Tab::Ports), counted(m_parts.listings.ports.rowCount()));
}

} // namespace turbolane::ui
