// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/housestyle.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace turbolane::ui {

namespace {

constexpr int indicator = 18;

struct Look {
    bool enabled;
    bool hovered;
    bool focused;
    bool on;
    bool partly;
};

Look lookOf(const QStyleOption &option)
{
    return {.enabled = option.state.testFlag(QStyle::State_Enabled),
            .hovered = option.state.testFlag(QStyle::State_MouseOver),
            .focused = option.state.testFlag(QStyle::State_HasFocus),
            .on = option.state.testFlag(QStyle::State_On),
            .partly = option.state.testFlag(QStyle::State_NoChange)};
}

QRectF squareIn(const QRect &rect)
{
    QRectF square(0, 0, indicator - 2, indicator - 2);
    square.moveCenter(QRectF(rect).center());
    return square;
}

Box boxOf(const Look &look, qreal radius)
{
    if (!look.enabled)
        return {.fill = colour(Colour::Hover), .border = colour(Colour::Line), .radius = radius};
    if (look.on || look.partly)
        return {.fill = colour(Colour::Blue), .border = colour(Colour::Blue), .radius = radius};
    return {.fill = colour(Colour::Surface),
            .border = colour(look.hovered ? Colour::Ink2 : Colour::Control),
            .radius = radius};
}

void paintTick(QPainter &painter, const QRectF &square, const Look &look)
{
    paintBox(painter, square, boxOf(look, 4));
    const QColor mark = colour(look.enabled ? Colour::OnBlue : Colour::InkDisabled);
    if (look.on)
        paintIcon(painter, square.adjusted(2, 2, -2, -2), {"check", 3}, mark);
    else if (look.partly)
        paintIcon(painter, square.adjusted(2, 2, -2, -2), {"minus", 3}, mark);
}

void paintRadio(QPainter &painter, const QRectF &square, const Look &look)
{
    Look ring = look;
    ring.on = false;
    Box box = boxOf(ring, square.width() / 2);
    if (look.on && look.enabled)
        box.border = colour(Colour::Blue);
    if (look.on)
        box.borderWidth = 2;
    paintBox(painter, square, box);
    if (look.on)
        paintDot(painter, square.center(), 8,
                 colour(look.enabled ? Colour::Blue : Colour::InkDisabled));
}

void paintArrow(QPainter &painter, const QRect &rect, const char *name, const Look &look)
{
    const int size = qMin(16, qMin(rect.width(), rect.height()));
    QRectF square(0, 0, size, size);
    square.moveCenter(QRectF(rect).center());
    paintIcon(painter, square, {name}, colour(look.enabled ? Colour::Ink2 : Colour::InkDisabled));
}

/// What has the ring of ui/kit/focusring around it needs no second sign of its focus.
bool hasRing(const QWidget *widget)
{
    return widget != nullptr && widget->property("focusRadius").isValid();
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
    setObjectName(QStringLiteral("turbolane"));
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Look look = lookOf(*option);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintTick(*painter, squareIn(option->rect), look);
    else if (element == PE_IndicatorRadioButton)
        paintRadio(*painter, squareIn(option->rect), look);
    else if (element == PE_IndicatorArrowDown)
        paintArrow(*painter, option->rect, "chevron-down", look);
    else if (element == PE_IndicatorArrowUp)
        paintArrow(*painter, option->rect, "chevron-up", look);
    else if (element == PE_IndicatorArrowLeft)
        paintArrow(*painter, option->rect, "chevron-left", look);
    else if (element == PE_IndicatorArrowRight)
        paintArrow(*painter, option->rect, "chevron-right", look);
    else if (element != PE_FrameFocusRect || !hasRing(widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// As many arguments as QStyle hands in. NOLINTNEXTLINE(readability-function-size)
void HouseStyle::drawItemText(QPainter *painter, const QRect &into, int flags,
                              const QPalette &palette, bool isEnabled, const QString &words,
                              QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, into, flags, palette, isEnabled, text::inOrder(words), role);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight)
        return indicator;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *more) const
{
    if (hint == SH_ToolTip_WakeUpDelay)
        return 300;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace turbolane::ui
