// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/choicebox.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace turbolane::ui {

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect arrow(width() - 26, (height() - 16) / 2, 16, 16);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow),
              {.name = "chevron-down", .stroke = 2},
              colour(isEnabled() ? Colour::Ink3 : Colour::InkDisabled));
}

} // namespace turbolane::ui
