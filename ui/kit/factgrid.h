// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/label.h"

#include <QHash>

class QGridLayout;

namespace turbolane::ui {

/// Facts in columns, each a label over its value. Built once from a table, then told by key.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        int key;
        QString label;
    };
    FactGrid(int columns, const QList<Fact> &facts, QWidget *parent = nullptr);

    /// Empty: a dash, which a screen reader hears as "not known".
    void setValue(int key, const QString &value);
    void setValueColour(int key, Colour colour);
    QString value(int key) const;

private:
    struct Cell {
        QString label;
        Label *value;
    };
    QHash<int, Cell> m_cells;
};

} // namespace turbolane::ui
