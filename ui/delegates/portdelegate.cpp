// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/portdelegate.h"

#include "ui/delegates/onrampdelegate.h"
#include "ui/delegates/rowpainter.h"
#include "ui/models/portsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace turbolane::ui {

void PortDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const qreal margin = OnRampDelegate::margin;
    const qreal left = margin + 28;
    const qreal height = row.row().height();
    const qreal top = lineHeight(Type::Body) - 2;
    const qreal above = (height - top - lineHeight(Type::Small)) / 2;
    const QString use = text(PortsModel::UseRole);
    const QString connections = text(PortsModel::ConnectionsRole);
    const QFontMetrics small(font(Type::Small));
    const qreal figures =
        qMax(small.horizontalAdvance(use), small.horizontalAdvance(connections)) + 12;
    const qreal width = row.row().width() - left - trailingMargin(option) - figures;

    paintIcon(*painter, row.part(margin, height / 2 - 9, 18, 18), {.name = "ethernet-port"},
              colour(Colour::Ink2));
    row.words(row.part(left, above, width, top), {.text = text(Qt::DisplayRole), .weight = 500});
    row.words(row.part(left, above + top, width, lineHeight(Type::Small)),
              {.text = text(PortsModel::SiteRole), .type = Type::Small, .ink = Colour::Ink2});
    row.words(row.part(left + width, above, figures, top),
              {.text = use, .type = Type::Small, .align = Qt::AlignRight});
    row.words(
        row.part(left + width, above + top, figures, lineHeight(Type::Small)),
        {.text = connections, .type = Type::Small, .ink = Colour::Ink2, .align = Qt::AlignRight});
}

QSize PortDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, twoLineRowHeight() + 8};
}

} // namespace turbolane::ui
