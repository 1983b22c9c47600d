// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/connectionsroom.h"

#include "ui/connections/connectionspage.h"
#include "ui/detail/detailpage.h"
#include "ui/network/selection.h"

#include <QFocusEvent>

namespace turbolane::ui {

ConnectionsRoom::ConnectionsRoom(const Desk &desk, Selection &selection, Listings &listings,
                                 Beat &beat, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_beat(beat)
    , m_list(new ConnectionsPage(desk, selection, listings, beat))
{
    addWidget(m_list);
    connect(m_list, &ConnectionsPage::onMapWanted, this, &ConnectionsRoom::onMapWanted);
    connect(m_list, &ConnectionsPage::newWanted, this, &ConnectionsRoom::newWanted);
    connect(m_list, &ConnectionsPage::openWanted, this, &ConnectionsRoom::open);
    connect(&m_selection, &Selection::connectionChosen, this, [this] {
        // One that is looked at stays, whatever becomes of it.
        if (m_detail != nullptr && !m_detail->isVisible())
            m_detail->show(m_selection.connection());
    });
}

DetailPage &ConnectionsRoom::detail()
{
    if (m_detail != nullptr)
        return *m_detail;
    m_detail = new DetailPage(m_desk, m_beat);
    addWidget(m_detail);
    connect(m_detail, &DetailPage::backWanted, this, &ConnectionsRoom::showList);
    connect(m_detail, &DetailPage::mapWanted, this, &ConnectionsRoom::onMapWanted);
    connect(m_detail, &DetailPage::scheduleWanted, this,
            [this] { emit scheduleWanted(m_detail->shown()); });
    connect(m_detail, &DetailPage::eventsWanted, this,
            [this] { emit eventsWanted(m_detail->shown()); });
    connect(m_detail, &DetailPage::titleChanged, this, &ConnectionsRoom::topChanged);
    connect(m_detail, &DetailPage::announced, this, &ConnectionsRoom::announced);
    return *m_detail;
}

void ConnectionsRoom::open()
{
    detail().show(m_selection.connection());
    setCurrentWidget(m_detail);
    m_detail->setFocus();
    emit topChanged();
}

void ConnectionsRoom::showList()
{
    setCurrentWidget(m_list);
    m_list->setFocus();
    emit topChanged();
}

bool ConnectionsRoom::isOpen() const
{
    return m_detail != nullptr && currentWidget() == m_detail;
}

QString ConnectionsRoom::openName() const
{
    return isOpen() ? m_detail->title() : QString();
}

void ConnectionsRoom::focusTurbo()
{
    if (isOpen())
        m_detail->focusTurbo();
}

void ConnectionsRoom::toggleTable()
{
    if (isOpen())
        m_detail->toggleTable();
}

void ConnectionsRoom::focusInEvent(QFocusEvent *event)
{
    currentWidget()->setFocus(event->reason());
}

} // namespace turbolane::ui
