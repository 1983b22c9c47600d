// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace turbolane::ui {

/// Looks like a field, with the keys that lead to it; a press opens the palette.
class SearchButton final : public QAbstractButton {
    Q_OBJECT

public:
    SearchButton(const QString &text, const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keys;
};

} // namespace turbolane::ui
