// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colour.h"

#include <QList>
#include <QWidget>

namespace turbolane::ui {

/// Parts of a sum side by side, each as long as its share. The amounts stand beside it in words.
class SplitBar final : public QWidget {
    Q_OBJECT

public:
    struct Part {
        Colour colour;
        std::int64_t size = 0; ///< in any one unit; zero leaves it out
        friend bool operator==(const Part &, const Part &) = default;
    };
    explicit SplitBar(QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);
    QSize sizeHint() const override { return {200, 8}; }
    QSize minimumSizeHint() const override { return {40, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

} // namespace turbolane::ui
