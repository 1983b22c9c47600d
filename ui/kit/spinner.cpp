// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/spinner.h"

#include "ui/kit/look.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTimerEvent>

#include <cmath>

namespace turbolane::ui {

namespace {

constexpr int frame = 33;
constexpr int turn = 900;
constexpr int skeletonRow = 48;
constexpr std::array nameWidths{150, 120, 166, 134, 150};

} // namespace

Turning::Turning(QWidget *repaints)
    : QObject(repaints)
    , m_repaints(repaints)
{
    connect(&Theme::current(), &Theme::motionChanged, this, [this] { setWanted(m_wanted); });
}

void Turning::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted && !Theme::current().reducedMotion())
        m_timer.start(frame, this);
    else
        m_timer.stop();
}

void Turning::timerEvent(QTimerEvent *)
{
    m_phase = std::fmod(m_phase + qreal(frame) / turn, 1.0);
    m_repaints->update();
}

Spinner::Spinner(int size, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_colour(colour)
    , m_turning(this)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Under way"));
}

QSize Spinner::sizeHint() const
{
    return {m_size, m_size};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF square(0, 0, m_size, m_size);
    square.moveCenter(QRectF(rect()).center());
    paintSpinner(painter, square, colour(m_colour), m_turning.phase());
}

void Spinner::showEvent(QShowEvent *)
{
    m_turning.setWanted(true);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_turning.setWanted(false);
}

Skeleton::Skeleton(int rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

QSize Skeleton::sizeHint() const
{
    return {grown(240), m_rows * grown(skeletonRow)};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const auto bar = [&painter](const QRectF &at, Colour name) {
        paintBox(painter, at, {.fill = colour(name), .border = {}, .radius = at.height() / 2});
    };
    for (int row = 0; row < m_rows; ++row) {
        const qreal top = row * grown(skeletonRow);
        const int name = nameWidths[std::size_t(row) % nameWidths.size()];
        painter.setOpacity(qMax(0.3, 1 - 0.12 * row));
        paintBox(painter, QRectF(0, top + 16, 16, 16),
                 {.fill = colour(Colour::Pressed), .border = {}, .radius = 4});
        bar(QRectF(28, top + 11, name, 10), Colour::Pressed);
        bar(QRectF(28, top + 29, name - 34, 8), Colour::Hover);
        bar(QRectF(width() - 36, top + 19, 36, 10), Colour::Pressed);
    }
}

} // namespace turbolane::ui
