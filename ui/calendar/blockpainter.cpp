// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/blockpainter.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace turbolane::ui {

namespace {

constexpr double corner = 5;
constexpr double textLeft = 8.5;
constexpr double barWidth = 3;
constexpr int icon = 12;
constexpr double hatchEvery = 8;

struct Paints {
    Colour fill;
    Colour edge;
    Colour title;
    Colour line;
    Colour icon;
    Qt::PenStyle style = Qt::SolidLine;
    std::optional<Colour> bar = {};
};

Paints paintsOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Work:
        return {Colour::Sunken, Colour::LineStrong, Colour::Ink2, Colour::Ink2, Colour::Ink2};
    case BlockKind::Past:
        return {Colour::Sunken, Colour::LineStrong, Colour::Ink2, Colour::Ink2, Colour::Ink3};
    case BlockKind::Running:
        return {Colour::Turbo, Colour::TurboEdge, Colour::OnTurbo, Colour::OnTurbo,
                Colour::OnTurbo};
    case BlockKind::Set:
        return {Colour::TurboTint, Colour::TurboLine, Colour::Ink,  Colour::Ink2,
                Colour::TurboText, Qt::SolidLine,     Colour::Turbo};
    case BlockKind::Refused:
        return {Colour::BadTint, Colour::BadFill, Colour::Ink,    Colour::Bad,
                Colour::Bad,     Qt::DashLine,    Colour::BadFill};
    case BlockKind::Proposed:
        return {Colour::Surface, Colour::TurboEdge, Colour::Ink,
                Colour::Ink2,    Colour::TurboText, Qt::DashLine};
    }
    return {Colour::Surface, Colour::Line, Colour::Ink, Colour::Ink2, Colour::Ink2};
}

QPen edgePen(const Paints &paints)
{
    QPen pen(colour(paints.edge), paints.style == Qt::DashLine ? 1.5 : 1);
    if (paints.style == Qt::DashLine)
        pen.setDashPattern({5 / 1.5, 3 / 1.5});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintHatch(QPainter &painter, const QRectF &at)
{
    painter.save();
    painter.setClipRect(at, Qt::IntersectClip);
    painter.setPen(QPen(colour(Colour::LineStrong), 1));
    const int lines = int((at.width() + at.height()) / hatchEvery) + 1;
    for (int line = 0; line < lines; ++line) {
        const double x = at.left() - at.height() + line * hatchEvery;
        painter.drawLine(QPointF(x, at.bottom()), QPointF(x + at.height(), at.top()));
    }
    painter.restore();
}

void paintShape(QPainter &painter, const QRectF &at, const Paints &paints, bool isWork)
{
    painter.setBrush(colour(paints.fill));
    painter.setPen(edgePen(paints));
    const double radius = isWork ? 0 : corner;
    painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (isWork)
        paintHatch(painter, at.adjusted(1, 1, -1, -1));
    if (paints.bar && at.height() >= 12) {
        painter.setPen(QPen(colour(*paints.bar), barWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(at.left() + barWidth + 0.5, at.top() + 5),
                         QPointF(at.left() + barWidth + 0.5, at.bottom() - 5));
    }
}

/// Under the words on a hatch, so that they can be read.
void paintPlate(QPainter &painter, const QRect &at, const QString &words, const QFont &font)
{
    const int width = std::min(textWidth(font, words) + 6, at.width() + 6);
    painter.fillRect(QRect(at.left() - 3, at.top(), width, at.height()), colour(Colour::Sunken));
}

QString secondLine(const CalendarBlock &block, const BlockPiece &piece)
{
    if (piece.begins)
        return block.line;
    return QCoreApplication::translate("Calendar", "to %1", "a time: what began the day before")
        .arg(text::time(block.time.to()));
}

void paintFoot(QPainter &painter, const CalendarBlock &block, const QRect &foot,
               const Paints &paints)
{
    QRect words = foot;
    if (block.repeats) {
        paintIcon(painter, QRectF(foot.left(), foot.center().y() - icon / 2.0 + 1, icon, icon),
                  {.name = "repeat", .stroke = 2.25}, colour(paints.icon));
        words.setLeft(foot.left() + icon + 4);
    }
    const bool isStrong = block.kind == BlockKind::Running || block.kind == BlockKind::Proposed;
    TextLine{block.note, font(Type::Caption, isStrong ? 600 : 500)}.paint(painter, words,
                                                                          colour(paints.line));
}

void paintWords(QPainter &painter, const CalendarBlock &block, const BlockPiece &piece,
                const Paints &paints)
{
    const int line = grown(15);
    const QRect room = piece.at.adjusted(textLeft, 4, -4, -4).toRect();
    if (room.width() < icon || piece.at.height() < line)
        return;
    const QFont strong = font(Type::Caption, 600);
    const QFont plain = font(Type::Caption, 500);
    const bool isShort = room.height() < 2 * line;
    QRect at(room.left(), isShort ? int(piece.at.center().y()) - line / 2 : room.top() + 1,
             room.width(), line);
    const QString first = isShort && !block.note.isEmpty() && block.kind == BlockKind::Proposed
        ? block.title + QStringLiteral(", ") + block.note
        : block.title;
    if (block.kind == BlockKind::Work)
        paintPlate(painter, at, first, strong);
    TextLine{first, strong, Qt::AlignLeading, Qt::ElideMiddle}.paint(painter, at,
                                                                     colour(paints.title));
    if (isShort)
        return;
    at.translate(0, line);
    const QString second = secondLine(block, piece);
    if (block.kind == BlockKind::Work)
        paintPlate(painter, at, second, plain);
    TextLine{second, plain}.paint(painter, at, colour(paints.line));
    if (room.height() >= 3 * line && piece.ends && (block.repeats || !block.note.isEmpty()))
        paintFoot(painter, block, QRect(room.left(), room.bottom() - line - 1, room.width(), line),
                  paints);
}

} // namespace

void paintBlock(QPainter &painter, const CalendarBlock &block, const BlockPiece &piece,
                const BlockLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isLeft)
        painter.setOpacity(0.4);
    if (piece.lane > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Surface));
        painter.drawRoundedRect(piece.at.adjusted(-2, -2, 2, 2), corner + 1, corner + 1);
    }
    const Paints paints = paintsOf(block.kind);
    paintShape(painter, piece.at, paints, block.kind == BlockKind::Work);
    paintWords(painter, block, piece, paints);
    if (look.isChosen && !look.hasFocus)
        paintBox(painter, piece.at,
                 {.fill = {}, .border = colour(Colour::Blue), .radius = corner, .borderWidth = 2});
    if (look.hasFocus)
        paintFocusInside(painter, piece.at.adjusted(-1, -1, 1, 1), corner + 1);
    painter.restore();
}

void paintBlockSample(QPainter &painter, const QRectF &square, BlockKind kind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Paints paints = paintsOf(kind);
    paints.bar.reset();
    QPen pen = edgePen(paints);
    if (paints.style == Qt::DashLine)
        pen.setDashPattern({2, 1.2});
    painter.setPen(pen);
    painter.setBrush(colour(paints.fill));
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (kind == BlockKind::Work)
        paintHatch(painter, square.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace turbolane::ui
