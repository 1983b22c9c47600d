// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/blocklegend.h"

#include "ui/calendar/blockpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int square = 14;
constexpr int afterSquare = 6;
constexpr int afterWord = 12;
constexpr int rowHeight = 20;

} // namespace

BlockLegend::BlockLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries{{BlockKind::Running, tr("On now")},
                {BlockKind::Set, tr("Scheduled")},
                {BlockKind::Proposed, tr("Proposed")},
                {BlockKind::Refused, tr("No room")},
                {BlockKind::Work, tr("Maintenance")}}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BlockLegend::sizeHint() const
{
    int width = -afterWord;
    for (const Entry &entry : m_entries)
        width += square + afterSquare + textWidth(ui::font(Type::Caption), entry.word) + afterWord;
    return {width, grown(rowHeight)};
}

void BlockLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    for (const Entry &entry : m_entries) {
        const int word = textWidth(ui::font(Type::Caption), entry.word);
        const QRect mark(left, (height() - square) / 2, square, square);
        const QRect words(left + square + afterSquare, 0, word + 1, height());
        paintBlockSample(painter, QStyle::visualRect(layoutDirection(), rect(), mark), entry.kind);
        TextLine{entry.word, ui::font(Type::Caption)}.paint(
            painter, QStyle::visualRect(layoutDirection(), rect(), words), colour(Colour::Ink2));
        left = words.right() + afterWord;
    }
}

void BlockLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

} // namespace turbolane::ui
