// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/scheduletop.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"

#include <QHBoxLayout>
#include <QMenu>

#include <array>

namespace turbolane::ui {

namespace {

/// In the order of their places.
constexpr std::array views{ScheduleView::Week, ScheduleView::Month, ScheduleView::List};

} // namespace

ScheduleTop::ScheduleTop(QWidget *parent)
    : QWidget(parent)
    , m_back(Button::iconOnly({.name = "chevron-left"}, tr("Earlier")))
    , m_title(new Label(Type::Strong, Colour::Ink))
    , m_on(Button::iconOnly({.name = "chevron-right"}, tr("Later")))
    , m_today(new Button(ButtonKind::Secondary, tr("Today")))
    , m_views(new SegmentedChoice(tr("How times are shown")))
    , m_file(Button::iconOnly({.name = "ellipsis"}, tr("Calendar file")))
{
    m_back->setObjectName(QStringLiteral("earlierTimes"));
    m_title->setObjectName(QStringLiteral("shownTimes"));
    m_on->setObjectName(QStringLiteral("laterTimes"));
    m_today->setObjectName(QStringLiteral("today"));
    m_views->setObjectName(QStringLiteral("scheduleViews"));
    m_views->setChoices({tr("Week"), tr("Month"), tr("List")});
    m_file->setObjectName(QStringLiteral("calendarFileMenu"));
    m_today->setButtonSize(ButtonSize::Small);
    auto *row = boxed<QHBoxLayout>(this, {}, 4);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_on);
    row->addSpacing(8);
    row->addWidget(m_today);
    row->addSpacing(8);
    row->addWidget(m_views);
    row->addWidget(m_file);
    connect(m_back, &Button::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_on, &Button::clicked, this, [this] { emit stepWanted(1); });
    connect(m_today, &Button::clicked, this, &ScheduleTop::todayWanted);
    connect(m_views, &SegmentedChoice::chosen, this, [this] { emit viewChosen(view()); });
    connect(m_file, &Button::clicked, this, &ScheduleTop::openMenu);
    hide();
}

void ScheduleTop::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarFiles"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Save as calendar file\u2026")), &QAction::triggered, this,
            &ScheduleTop::saveWanted);
    connect(menu->addAction(tr("Open calendar file\u2026")), &QAction::triggered, this,
            &ScheduleTop::openWanted);
    menu->popup(m_file->mapToGlobal(QPoint(0, m_file->height() + 4)));
}

void ScheduleTop::setTitle(const QString &title)
{
    m_title->setText(title);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_title, m_on, m_today})
        part->setVisible(!title.isEmpty());
}

ScheduleView ScheduleTop::view() const
{
    return views.at(std::size_t(m_views->current()));
}

void ScheduleTop::setView(ScheduleView view)
{
    m_views->setCurrent(int(std::ranges::find(views, view) - views.begin()));
}

} // namespace turbolane::ui
