// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/daystrip.h"

#include "ui/kit/look.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace turbolane::ui {

namespace {

constexpr int stripHeight = 34;
constexpr int sketched = 30;
constexpr double share = 0.78; ///< of a day's room is its bar
constexpr double radius = 2;

Colour colourOf(const ServiceDay &day, Seconds allowed)
{
    if (!day.inService)
        return Colour::Sunken;
    if (day.down == Seconds(0))
        return Colour::OkFill;
    return day.down > allowed ? Colour::BadFill : Colour::WarnFill;
}

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    setAccessibleName(tr("Days of service"));
    showSketch();
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayStrip::show(const std::vector<ServiceDay> &days, Seconds allowed, const QTimeZone &zone)
{
    m_days = days;
    m_allowed = allowed;
    m_zone = zone;
    int disturbed = 0;
    for (const ServiceDay &day : days)
        disturbed += day.down > Seconds(0) ? 1 : 0;
    setAccessibleDescription(
        text::counted(tr("%n of the days shown had a disturbance", nullptr, disturbed), disturbed));
    update();
}

void DayStrip::showSketch()
{
    m_days.assign(sketched, ServiceDay());
    update();
}

QSize DayStrip::sizeHint() const
{
    return {360, stripHeight};
}

QSize DayStrip::minimumSizeHint() const
{
    return {160, stripHeight};
}

QRectF DayStrip::barOf(std::size_t day) const
{
    const double room = double(width()) / double(m_days.size());
    return {room * double(day) + room * (1 - share) / 2, 0, room * share, double(height())};
}

QString DayStrip::wordsOf(const ServiceDay &day) const
{
    const QString date = text::day(day.time.from(), m_zone);
    if (!day.inService)
        return tr("%1, not in service").arg(date);
    if (day.down == Seconds(0))
        return tr("%1, up all day").arg(date);
    return tr("%1, down for %2").arg(date, text::duration(day.down));
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        paintBox(painter, barOf(i), {colour(colourOf(m_days[i], m_allowed)), QColor(), radius, 0});
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].time.length() > Millis(0) && barOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(m_days[i]), this);
    return true;
}

} // namespace turbolane::ui
