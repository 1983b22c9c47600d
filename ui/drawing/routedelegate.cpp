// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/routedelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace turbolane::ui {

namespace {

constexpr int edge = 4; ///< above the first line and below the last

struct Written {
    QStringList lines;
    QFont font;
    int lineHeight = 0;
};

/// In the usual size where that takes one line, else small.
Written writtenIn(const QString &route, int room)
{
    const QFont plain = font(Type::Body);
    if (textWidth(plain, route) <= room)
        return {{route}, plain, lineHeight(Type::Body)};
    const QFont small = font(Type::Caption);
    Written written{{}, small, int(std::ceil(QFontMetricsF(small).height()))};
    QTextLayout layout(route, small);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(room, 1));
        written.lines.append(route.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return written;
}

} // namespace

int RouteDelegate::heightFor(const QString &route, int width)
{
    const Written written = writtenIn(route, width - 2 * CellDelegate::padding);
    return int(written.lines.size()) * written.lineHeight + 2 * edge;
}

void RouteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString route = ground.text;
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintRowFocus(*painter, option, index);
    const QRect room = option.rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, 0);
    const Written written = writtenIn(route, room.width());
    const int height = int(written.lines.size()) * written.lineHeight;
    QRect at(room.left(), room.top() + (room.height() - height) / 2, room.width(),
             written.lineHeight);
    for (const QString &line : written.lines) {
        TextLine{line, written.font}.paint(*painter, at, colour(Colour::Ink));
        at.translate(0, written.lineHeight);
    }
}

} // namespace turbolane::ui
