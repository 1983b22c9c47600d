// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace turbolane::ui {

/// Darkens a window but for one part of it, which takes the mouse as ever; the rest takes none.
class Spotlight final : public QWidget {
    Q_OBJECT

public:
    explicit Spotlight(QWidget *window);

    /// Null: all is dark. Follows it wherever it is moved.
    void pointAt(QWidget *lit);
    /// In the window; empty without one.
    QRect light() const { return m_light; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_lit;
    QRect m_light;
};

} // namespace turbolane::ui
