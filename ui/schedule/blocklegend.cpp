// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/blocklegend.h"

#include "ui/calendar/blockpainter.h"
#include "ui/calendar/weekpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int square = 14;
constexpr int afterSquare = 6;
constexpr int afterWord = 12;
constexpr int rowHeight = 20;

} // namespace

BlockLegend::BlockLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("blockLegend"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    arrange();
}

void BlockLegend::arrange()
{
    QList<Entry> entries{{BlockKind::Running, tr("On now")},
                         {BlockKind::Set, tr("Scheduled")},
                         {BlockKind::Proposed, tr("Proposed")}};
    if (m_hasRefused)
        entries.append({BlockKind::Refused, tr("No room")});
    if (m_hasWork)
        entries.append({BlockKind::Work, tr("Maintenance")});
    if (!m_night.isEmpty())
        entries.append({std::nullopt, m_night});
    if (entries == m_entries)
        return;
    m_entries = entries;
    updateGeometry();
    update();
}

void BlockLegend::show(const QList<CalendarBlock> &blocks)
{
    const auto has = [&blocks](BlockKind kind) {
        return std::ranges::find(blocks, kind, &CalendarBlock::kind) != blocks.end();
    };
    m_hasRefused = has(BlockKind::Refused);
    m_hasWork = has(BlockKind::Work);
    arrange();
}

void BlockLegend::setNight(const QString &word, const QString &note)
{
    m_night = word;
    setToolTip(note);
    arrange();
}

QStringList BlockLegend::words() const
{
    QStringList words;
    for (const Entry &entry : m_entries)
        words.append(entry.word);
    return words;
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
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), mark);
        if (entry.kind)
            paintBlockSample(painter, at, *entry.kind);
        else
            paintBox(painter, at,
                     {.fill = nightColour(), .border = colour(Colour::BlueLine), .radius = 3});
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
