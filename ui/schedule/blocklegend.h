// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarblock.h"

#include <QWidget>

namespace turbolane::ui {

/// What the blocks of the calendar mean; the word goes with the mark.
class BlockLegend final : public QWidget {
    Q_OBJECT

public:
    explicit BlockLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        BlockKind kind;
        QString word;
    };
    const QList<Entry> m_entries;
};

} // namespace turbolane::ui
