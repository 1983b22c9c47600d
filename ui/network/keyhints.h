// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace turbolane::ui {

/// Which keys do what just now, in the top bar: [Tab] next on-ramp  [Enter] connect.
class KeyHints final : public QWidget {
    Q_OBJECT

public:
    struct Hint {
        QString key;
        QString act;
    };
    explicit KeyHints(const QList<Hint> &hints, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const QList<Hint> m_hints;
};

} // namespace turbolane::ui
