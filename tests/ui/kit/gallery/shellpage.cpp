// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/kit/tabs.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Rail *rail(bool wide)
{
    auto *rail = new Rail({{0, "network", q("Network"), "map"},
                           {1, "connections", q("Connections"), "cable"},
                           {2, "schedule", q("Schedule"), "calendar-days"},
                           {3, "billing", q("Billing"), "receipt"},
                           {4, "activity", q("Activity"), "activity"},
                           {5, "tour", q("Tour"), "presentation", {}, true},
                           {6, "settings", q("Settings"), "settings", {}, true}});
    rail->setCurrent(0);
    rail->setDot(1, q("A boost runs"));
    rail->setExpanded(wide);
    return rail;
}

TopBar *topBar()
{
    auto *bar = new TopBar;
    bar->setTrail({q("Network")});
    auto *controls = new QWidget;
    auto *row = boxed<QHBoxLayout>(controls, {}, 12);
    auto *view = new SegmentedChoice(q("Shown"), SegmentedChoice::Size::Small);
    view->setChoices({q("Mine and on-ramps"), q("Mine only")});
    row->addWidget(view);
    row->addSpacing(4);
    auto *search = new SearchField(q("Search everything"));
    search->setFixedWidth(264);
    search->setShortcutHint(QKeySequence(q("Ctrl+K")));
    row->addWidget(search);
    row->addWidget(Button::iconOnly({"bell"}, q("Notifications")));
    bar->setControls(controls);
    auto *primary = new Button(ButtonKind::Primary, q("New connection"));
    primary->setGlyph({"plus", 2});
    bar->setPrimary(primary);
    return bar;
}

QWidget *browser()
{
    auto *panel = new Surface;
    panel->setFixedWidth(303);
    auto *column = boxed<QVBoxLayout>(panel, {}, 0);
    auto *tabs = new Tabs(q("Browse"));
    tabs->setTabs({q("On-ramps"), q("Connections"), q("Ports")});
    tabs->setCount(0, 181);
    tabs->setCount(1, 7);
    tabs->setCount(2, 4);
    column->addWidget(tabs);
    auto *below = boxed<QVBoxLayout>(new QWidget, {16, 16, 16, 12}, 12);
    auto *search = new SearchField(q("City, site, region or provider"));
    search->setObjectName(q("search"));
    below->addWidget(search);
    auto *chips = new FlowLayout(6);
    const QList<QPair<const char *, const char *>> providers{
        {"AWS", "aws"},       {"Azure", "azure"}, {"Google", "gcp"},
        {"Oracle", "oracle"}, {"IBM", "ibm"},     {"Alibaba", "alibaba"}};
    for (const auto &[name, id] : providers) {
        auto *chip = new FilterChip(q(name));
        chip->setProvider(q(id));
        chips->addWidget(chip);
    }
    auto *limit = new FilterChip(q("Under 100 ms"));
    limit->setRemovable(true);
    chips->addWidget(limit);
    auto *more = new FilterChip(q("More"));
    more->setGlyph({"funnel", 2});
    chips->addWidget(more);
    below->addLayout(chips);
    column->addWidget(below->parentWidget());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addStretch(1);
    return panel;
}

StatusBar *statusBar()
{
    auto *bar = new StatusBar;
    const Instant now = *parseInstant("2026-05-12T12:32:07Z");
    bar->setCarrier(q("Meridian Exchange"), StatusBar::Carrier::Connected, 38ms);
    bar->setLastEvent(true, now - 2s, now);
    bar->setBoosts(1, 7);
    const Currency eur = Currency::of("EUR");
    bar->setCharges(q("May"), Money::micros(4'838'160'000, eur), Money::micros(23'530'000, eur));
    bar->setClock(now, QTimeZone("Europe/Berlin"));
    return bar;
}

} // namespace

std::unique_ptr<QWidget> shellPage(int width, int height)
{
    auto page = std::make_unique<Surface>(Colour::Canvas);
    page->setFixedSize(width, height);
    auto *grid = boxed<QGridLayout>(page.get(), {}, 0);
    grid->addWidget(rail(width >= Rail::expandsFrom), 0, 0, 2, 1);
    grid->addWidget(topBar(), 0, 1);
    auto *middle = boxed<QHBoxLayout>(new QWidget, {}, 0);
    middle->addWidget(browser());
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addStretch(1);
    grid->addWidget(middle->parentWidget(), 1, 1);
    grid->addWidget(statusBar(), 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    page->show();
    page->findChild<QWidget *>(q("search"))->setFocus();
    return page;
}
