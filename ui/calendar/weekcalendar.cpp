// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekcalendar.h"

#include "ui/calendar/weekpainter.h"
#include "ui/kit/look.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int leastHour = 24;
constexpr int hours = 24;
const QDate someDay(1970, 1, 1);

} // namespace

WeekCalendar::WeekCalendar(const BlocksModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_firstDay(someDay)
    , m_plan(weekFrom(someDay, m_zone), 0, leastHour, {})
{
    setObjectName(QStringLiteral("weekCalendar"));
    setAccessibleName(tr("Week of boosts"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(480, 240);
    viewport()->setMouseTracking(true);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &WeekCalendar::layOut);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &WeekCalendar::layOut);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &WeekCalendar::layOut);
    connect(&model, &QAbstractItemModel::dataChanged, this, &WeekCalendar::layOut);
    describe();
}

void WeekCalendar::show(QDate firstDay, const QTimeZone &zone)
{
    m_firstDay = firstDay;
    m_zone = zone;
    layOut();
}

void WeekCalendar::setNow(Instant now)
{
    m_now = now;
    viewport()->update();
}

void WeekCalendar::setNights(std::vector<Interval> nights)
{
    m_nights = std::move(nights);
    viewport()->update();
}

void WeekCalendar::setMarks(std::vector<CalendarMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

/// All the height there is, or as much as can be read.
void WeekCalendar::layOut()
{
    const WeekPlan::Margins margins{.axis = double(grown(52)), .header = double(grown(52))};
    const double room = viewport()->height() - margins.header;
    const double hour = std::max(room / hours, double(grown(leastHour)));
    m_plan = WeekPlan(weekFrom(m_firstDay, m_zone), viewport()->width(), hour, margins);
    m_pieces = m_plan.pieces(m_model.rows());
    m_proposed = m_proposal ? m_plan.pieces({proposedBlock()}) : std::vector<BlockPiece>();
    verticalScrollBar()->setRange(0, std::max(0, qRound(m_plan.height() - room)));
    verticalScrollBar()->setPageStep(int(room));
    verticalScrollBar()->setSingleStep(int(hour));
    if (!m_chosen.isEmpty() && m_model.numberOf(m_chosen) < 0)
        choose({});
    describe();
    viewport()->update();
}

WeekSight WeekCalendar::sight() const
{
    return {.plan = m_plan,
            .zone = m_zone,
            .now = m_now,
            .width = double(viewport()->width()),
            .scrolled = double(verticalScrollBar()->value()),
            .bottom = double(viewport()->height()),
            .nights = m_nights};
}

QRectF WeekCalendar::shown(const BlockPiece &piece) const
{
    return piece.at.translated(0, m_plan.header() - verticalScrollBar()->value());
}

void WeekCalendar::paintBlocks(QPainter &painter) const
{
    for (BlockPiece piece : m_pieces) {
        piece.at = shown(piece);
        const CalendarBlock &block = m_model.row(piece.row);
        const bool isChosen = block.id == m_chosen && !m_proposal;
        paintBlock(painter, block, piece,
                   {.isChosen = isChosen,
                    .hasFocus = isChosen && hasFocus(),
                    .isLeft = m_proposal && m_proposal->block == block.id});
    }
    const CalendarBlock proposed = proposedBlock();
    for (BlockPiece piece : m_proposed) {
        piece.at = shown(piece);
        piece.lane = 1; // above whatever is there
        paintBlock(painter, proposed, piece, {.isChosen = true, .hasFocus = hasFocus()});
    }
}

CalendarBlock WeekCalendar::proposedBlock() const
{
    if (!m_proposal)
        return {};
    return {.id = {},
            .time = m_proposal->time,
            .kind = m_words.isRefused ? BlockKind::Refused : BlockKind::Proposed,
            .title = m_words.title,
            .line = m_words.line,
            .note = m_words.note,
            .movable = true};
}

void WeekCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(viewport()->rect(), colour(Colour::Surface));
    const WeekSight sight = this->sight();
    paintWeekGrid(painter, sight);
    paintBlocks(painter);
    paintWeekMarks(painter, sight, m_marks);
    paintWeekNow(painter, sight);
    paintWeekHeader(painter, sight);
    paintWeekFrame(painter, viewport()->rect());
}

void WeekCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

const BlockPiece *WeekCalendar::pieceAt(QPoint point) const
{
    if (point.y() < m_plan.header())
        return nullptr;
    const auto found = std::find_if(m_pieces.rbegin(), m_pieces.rend(), [&](const auto &piece) {
        return shown(piece).contains(point);
    });
    return found == m_pieces.rend() ? nullptr : &*found;
}

QRect WeekCalendar::placeOf(const QString &block) const
{
    for (const BlockPiece &piece : m_pieces)
        if (m_model.row(piece.row).id == block)
            return shown(piece).toAlignedRect();
    return {};
}

QRect WeekCalendar::placeOfProposal() const
{
    return m_proposed.empty() ? QRect() : shown(m_proposed.front()).toAlignedRect();
}

QPoint WeekCalendar::pointOf(Instant instant) const
{
    const int day = std::max(m_plan.dayOf(instant), 0);
    const double y = m_plan.header() + m_plan.yOf(day, instant) - verticalScrollBar()->value();
    return {int(m_plan.leftOf(day) + m_plan.dayWidth() / 2), int(y)};
}

void WeekCalendar::setProposal(const std::optional<Proposal> &proposal)
{
    m_proposal = proposal;
    m_words = {};
    layOut();
    scrollTo(placeOfProposal());
}

void WeekCalendar::setProposalWords(const ProposalWords &words)
{
    m_words = words;
    describe();
    viewport()->update();
}

void WeekCalendar::setChosen(const QString &block)
{
    m_chosen = block;
    describe();
    viewport()->update();
}

void WeekCalendar::choose(const QString &block)
{
    if (block == m_chosen)
        return;
    setChosen(block);
    scrollTo(placeOf(block));
    emit blockChosen(block);
}

/// By their times; at either end it stays.
void WeekCalendar::chooseNext(int step)
{
    QStringList inOrder;
    std::vector<const CalendarBlock *> blocks;
    for (const CalendarBlock &block : m_model.rows())
        if (block.time.overlaps(m_plan.time()))
            blocks.push_back(&block);
    std::ranges::stable_sort(blocks, {}, [](const auto *block) { return block->time.from(); });
    for (const CalendarBlock *block : blocks)
        inOrder.append(block->id);
    if (inOrder.isEmpty())
        return;
    const qsizetype at = inOrder.indexOf(m_chosen);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : inOrder.size() - 1)
                                  : std::clamp<qsizetype>(at + step, 0, inOrder.size() - 1);
    choose(inOrder.at(next));
}

void WeekCalendar::scrollTo(const QRect &place)
{
    if (place.isNull())
        return;
    QScrollBar &bar = *verticalScrollBar();
    if (place.top() < m_plan.header() || place.bottom() > viewport()->height())
        bar.setValue(bar.value() + place.top() - int(m_plan.header()) - 4);
}

void WeekCalendar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WeekCalendar::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekCalendar::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (changesLook(*event))
        layOut();
}

void WeekCalendar::describe()
{
    const int number = m_model.numberOf(m_chosen);
    QString said = number < 0
        ? tr("Nothing is chosen. The arrows choose a boost, Insert proposes a "
             "new one, Page Up and Page Down show another week.")
        : m_model.spoken(number);
    if (m_proposal) {
        QStringList words{tr("Proposed"), m_words.title, m_words.line, whenWords(m_proposal->time),
                          m_words.note};
        words.removeAll(QString());
        said = words.join(QStringLiteral(", "));
    }
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace turbolane::ui
