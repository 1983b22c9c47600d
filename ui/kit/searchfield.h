// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace turbolane::ui {

/// A field with a magnifier, a hint of the shortcut that leads to it, and a cross once it holds
/// text. Esc empties it.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    /// name: what a screen reader says; also shown while the field is empty.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// Shown at the end while the field is empty, as the platform writes it ("Ctrl K").
    void setShortcutHint(const QKeySequence &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    void arrangeMargins();

    QString m_hint;
};

} // namespace turbolane::ui
