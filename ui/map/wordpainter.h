// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;

namespace turbolane::ui {

/// Words with a halo, so that they can be read on land, sea and lines. Each is painted once and
/// kept, because a halo costs more than everything else on the map.
class WordPictures {
public:
    enum class Weight { Usual, Strong };
    struct Style {
        QFont usual;
        QFont strong;
        QColor ink;
        QColor halo;
    };

    void setStyle(const Style &style);
    /// Of the word alone, without its halo.
    QSizeF size(const QString &word, Weight weight);
    void draw(QPainter &painter, const QString &word, Weight weight, QPointF topLeft);

private:
    struct Word {
        QSizeF size;
        QPixmap picture; ///< made when it is first drawn
    };

    const QFont &font(Weight weight) const;
    Word &word(const QString &text, Weight weight);

    Style m_style;
    QHash<QPair<QString, int>, Word> m_words;
};

} // namespace turbolane::ui
