// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarblock.h"

#include <QWidget>

#include <optional>

namespace turbolane::ui {

/// What the blocks of the calendar mean; the word goes with the mark. What is seldom there stands
/// here only while it is.
class BlockLegend final : public QWidget {
    Q_OBJECT

public:
    explicit BlockLegend(QWidget *parent = nullptr);

    void show(const QList<CalendarBlock> &blocks);
    /// Empty: no hours cost less.
    void setNight(const QString &word, const QString &note);
    QStringList words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        std::optional<BlockKind> kind; ///< none: the night
        QString word;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void arrange();

    bool m_hasRefused = false;
    bool m_hasWork = false;
    QString m_night;
    QList<Entry> m_entries;
};

} // namespace turbolane::ui
