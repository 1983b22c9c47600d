// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panelring.h"

#include <QApplication>
#include <QWidget>

namespace turbolane::ui {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

QWidget *firstIn(QWidget *panel)
{
    if (takesFocus(*panel))
        return panel;
    for (QWidget *widget = panel->nextInFocusChain(); widget != panel;
         widget = widget->nextInFocusChain())
        if (panel->isAncestorOf(widget) && takesFocus(*widget))
            return widget;
    return nullptr;
}

} // namespace

void focusNextPanel(const QList<QWidget *> &panels, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype here = step > 0 ? -1 : 0;
    for (qsizetype place = 0; place < panels.size(); ++place)
        if (focused && (panels[place] == focused || panels[place]->isAncestorOf(focused)))
            here = place;
    for (qsizetype tried = 0; tried < panels.size(); ++tried) {
        here = (here + step + panels.size()) % panels.size();
        if (QWidget *next = firstIn(panels[here])) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace turbolane::ui
