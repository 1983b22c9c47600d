// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace turbolane::ui {

/// A bell with how many notices have not been read.
class BellButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent = nullptr);

    void setUnread(int count);
    int unread() const { return m_unread; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString countText() const;

    int m_unread = 0;
};

} // namespace turbolane::ui
