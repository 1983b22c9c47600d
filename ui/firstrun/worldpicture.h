// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace turbolane::ui {

/// The map as a picture, with what the program is for written on it. Nothing moves and nothing can
/// be touched. Never mirrored, but for its words.
class WorldPicture final : public QWidget {
    Q_OBJECT

public:
    explicit WorldPicture(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintMap(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QPixmap m_picture;
};

} // namespace turbolane::ui
