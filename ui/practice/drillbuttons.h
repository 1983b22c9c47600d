// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QWidget>

#include "ui/practice/practice.h"

#include <QHash>

namespace turbolane::ui {

class Button;
class FlowLayout;
class Selection;

/// What goes wrong on purpose, each with a button that does it and undoes it.
class DrillButtons final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it. selection: whose fibre is cut.
    DrillButtons(Practice &practice, const Selection &selection, QWidget *parent = nullptr);

    /// Another button after them.
    void append(QWidget *button);
    /// On one line.
    int naturalWidth() const;
    void toggle(Drill drill);
    bool isAnyOn() const;
    static QString nameOf(Drill drill);

signals:
    /// For who cannot see it.
    void announced(const QString &sentence);

private:
    void refresh();
    QString textOf(Drill drill) const;

    Practice &m_practice;
    const Selection &m_selection;
    FlowLayout *m_flow;
    QHash<Drill, Button *> m_buttons;
};

} // namespace turbolane::ui
