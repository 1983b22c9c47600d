// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/choicebox.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace turbolane::ui {

namespace {

constexpr int iconGap = 4;

/// A long name loses its middle, not its end.
QString shownIn(const QComboBox &box, const QStyleOptionComboBox &option)
{
    int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + iconGap;
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideMiddle, room);
}

} // namespace

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (!isEditable()) {
        option.currentText = shownIn(*this, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    const QRect arrow(width() - 26, (height() - 16) / 2, 16, 16);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow),
              {.name = "chevron-down", .stroke = 2},
              colour(isEnabled() ? Colour::Ink3 : Colour::InkDisabled));
}

/// What is cut is shown whole where there is nothing else to say.
bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || isEditable())
        return QComboBox::event(event);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (shownIn(*this, option) == currentText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
    return true;
}

} // namespace turbolane::ui
