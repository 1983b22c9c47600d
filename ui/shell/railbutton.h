// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/rail.h"

#include <QAbstractButton>

namespace turbolane::ui {

/// One page's entry in the rail.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const RailItem &item, QWidget *parent);

    int id() const { return m_item.id; }
    bool isAtBottom() const { return m_item.atBottom; }
    void setExpanded(bool expanded);
    void setDot(const QString &why);

    /// What its longest word needs.
    int leastWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintStacked(QPainter &painter, const QColor &ink);
    void paintBeside(QPainter &painter, const QColor &ink);
    QFont labelFont() const;
    int labelHeight() const;

    RailItem m_item;
    QString m_dotWhy;
    bool m_expanded = false;
};

} // namespace turbolane::ui
