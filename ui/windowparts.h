// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/activity/activitypage.h"
#include "ui/billing/billingpage.h"
#include "ui/commands/undobar.h"
#include "ui/connections/connectionsroom.h"
#include "ui/happenings/accountlog.h"
#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"
#include "ui/mainwindow.h"
#include "ui/models/listings.h"
#include "ui/network/networkpage.h"
#include "ui/network/selection.h"
#include "ui/notices/alarms.h"
#include "ui/notices/noticebell.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/tour/tourguide.h"
#include "ui/windowfeed.h"
#include "ui/windowpages.h"

#include <QHash>
#include <QStackedWidget>

namespace turbolane::ui {

/// What the window is made of, in the order in which it is made.
struct MainWindow::Parts {
    Parts(MainWindow *window, const Desk &desk)
        : actions(window)
        , listings(desk.portfolio)
        , rail(new Rail(railItems(actions)))
        , top(new TopBar)
        , search(new SearchButton(actions[ActionId::SearchEverything].text(),
                                  actions[ActionId::SearchEverything].shortcut()))
        , banner(new Banner)
        , stack(new QStackedWidget)
        , status(new StatusBar)
        , announcer(new Announcer(window))
        , network(new NetworkPage(desk, selection, listings, window))
        , connections(new ConnectionsRoom(desk, selection, listings, network->beat()))
        , schedule(new SchedulePage(desk))
        , billing(new BillingPage(desk))
        , log(desk)
        , activity(new ActivityPage(desk, log))
        , bell(desk, log)
        , alarms(desk)
        , undo(new UndoBar(stack))
        , feed(desk,
               {.status = *status,
                .banner = *banner,
                .rail = *rail,
                .boostsItem = int(PageId::Connections)})
    { }

    Actions actions;
    Selection selection;
    Listings listings;
    Rail *rail;
    TopBar *top;
    SearchButton *search;
    Banner *banner;
    QStackedWidget *stack;
    StatusBar *status;
    Announcer *announcer;
    NetworkPage *network;
    ConnectionsRoom *connections;
    SchedulePage *schedule;
    BillingPage *billing;
    AccountLog log;
    ActivityPage *activity;
    NoticeBell bell;
    Alarms alarms;
    UndoBar *undo;
    WindowFeed feed;
    QHash<int, QWidget *> pages;
    TourGuide *guide = nullptr; ///< while practising
};

} // namespace turbolane::ui
