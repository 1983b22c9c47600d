// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/figure.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QEvent>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int unitGap = 3;
constexpr int arrowGap = 8;
constexpr int arrowSize = 18;
constexpr int onceASecond = 1000;

/// Distance from the middle of the line to the baseline, so that figure and unit share one.
int baselineIn(const QFont &font, int height)
{
    const QFontMetricsF metrics(font);
    return qRound((height + metrics.ascent() - metrics.descent()) / 2);
}

} // namespace

FigureLabel::FigureLabel(Type type, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void FigureLabel::setFigure(const text::Figure &figure)
{
    if (figure == m_figure && m_from.isEmpty())
        return;
    m_from.clear();
    m_figure = figure;
    tell();
}

void FigureLabel::setChange(const QString &from, const text::Figure &to)
{
    m_from = from;
    m_figure = to;
    tell();
}

void FigureLabel::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void FigureLabel::tell()
{
    QString said = m_figure.unit.isEmpty() ? m_figure.value : m_figure.value + u' ' + m_figure.unit;
    if (!m_from.isEmpty())
        said = tr("%1 to %2", "figures").arg(m_from, said);
    setAccessibleName(tr("%1: %2", "label, figure").arg(m_name, said));
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    const QFont big = ui::font(m_type);
    int width = textWidth(big, m_figure.value);
    if (!m_from.isEmpty())
        width += textWidth(big, m_from) + arrowSize + 2 * arrowGap;
    if (!m_figure.unit.isEmpty())
        width += textWidth(ui::font(Type::Body, 500), m_figure.unit)
            + (m_from.isEmpty() ? unitGap : arrowGap);
    return {width, lineHeight(m_type)};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont big = ui::font(m_type);
    const QFont small = ui::font(Type::Body, 500);
    const int baseline = baselineIn(big, height());
    int left = 0;
    const auto place = [&](int width) {
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), {left, 0, width, height()});
        left += width;
        return at.left();
    };
    const auto write = [&](const QString &words, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place(textWidth(font, words)), baseline, text::inOrder(words));
    };
    if (!m_from.isEmpty()) {
        write(m_from, big, colour(m_colour));
        left += arrowGap;
        const char *arrow = isRightToLeft() ? "arrow-left" : "arrow-right";
        paintIcon(painter,
                  QRectF(place(arrowSize), (height() - arrowSize) / 2.0, arrowSize, arrowSize),
                  {arrow, 2.25}, colour(Colour::Ink3));
        left += arrowGap;
    }
    write(m_figure.value, big, colour(m_colour));
    left += m_from.isEmpty() ? unitGap : arrowGap;
    write(m_figure.unit, small, colour(Colour::Ink2));
}

void FigureLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

MoneyLabel::MoneyLabel(Type type, const QString &name, QWidget *parent)
    : FigureLabel(type, name, parent)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(onceASecond);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_waiting)
            showNow(*std::exchange(m_waiting, std::nullopt));
    });
}

void MoneyLabel::setMoney(Money amount, const QString &beside)
{
    setColour(Colour::Ink);
    const text::Figure shown{text::money(amount), beside};
    if (shown == figure()) {
        m_waiting.reset();
        return;
    }
    if (m_pace.isActive())
        m_waiting = shown;
    else
        showNow(shown);
}

void MoneyLabel::showNow(const text::Figure &figure)
{
    setFigure(figure);
    m_pace.start();
}

void MoneyLabel::setStopped()
{
    m_waiting.reset();
    setColour(Colour::Ink3);
}

} // namespace turbolane::ui
