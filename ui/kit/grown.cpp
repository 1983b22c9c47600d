// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/grown.h"

#include "ui/kit/look.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QLayout>
#include <QTableView>

namespace turbolane::ui {

void followTextSize(QWidget *widget, const std::function<void()> &apply)
{
    apply();
    QObject::connect(&Theme::current(), &Theme::changed, widget, apply);
}

void fitWindow(QWidget *window)
{
    window->adjustSize();
    const QLayout *layout = window->layout();
    if (layout->hasHeightForWidth())
        window->resize(window->width(), layout->totalHeightForWidth(window->width()));
}

void setGrownWidth(QWidget *widget, int width)
{
    followTextSize(widget, [widget, width] { widget->setFixedWidth(grown(width)); });
}

void setGrownHeight(QWidget *widget, int height)
{
    followTextSize(widget, [widget, height] { widget->setFixedHeight(grown(height)); });
}

void setGrownMinimum(QWidget *widget, const QSize &size)
{
    followTextSize(widget, [widget, size] {
        widget->setMinimumSize(grown(size.width()), grown(size.height()));
    });
}

void setGrownMinimumWidth(QWidget *widget, int width)
{
    followTextSize(widget, [widget, width] { widget->setMinimumWidth(grown(width)); });
}

void setGrownMaximumWidth(QWidget *widget, int width)
{
    followTextSize(widget, [widget, width] { widget->setMaximumWidth(grown(width)); });
}

void setGrownRows(QTableView *table, int height)
{
    followTextSize(
        table, [table, height] { table->verticalHeader()->setDefaultSectionSize(grown(height)); });
}

} // namespace turbolane::ui
