// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/steplist.h"

#include "domain/order.h"
#include "ui/kit/keyedlistmodel.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepList)
};

constexpr int iconSize = 20;
constexpr int iconGap = 12;
constexpr int detailGap = 6;
constexpr int rowGap = 10;
constexpr int rowRole = Qt::UserRole;

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::ToDo: return Words::tr("to do");
    case StepState::Now: return Words::tr("under way");
    case StepState::Done: return Words::tr("done");
    case StepState::Failed: return Words::tr("failed");
    }
    return {};
}

QString trailingOf(const FlightStep &step, Instant now)
{
    if (step.startedAt && step.endedAt)
        return text::duration(*step.endedAt - *step.startedAt);
    if (step.state == StepState::Now && step.startedAt)
        return text::duration(now - *step.startedAt);
    if (step.state == StepState::ToDo && step.typical.count() > 0)
        return Words::tr("about %1", "an estimated duration").arg(text::duration(step.typical));
    return {};
}

/// What packets on the line found out: of a line that was filled its rate, of a change how the two
/// sides of it compare.
QString foundOut(const Measurement &measured)
{
    QStringList parts;
    if (measured.rate)
        parts.append((measured.isMachineLimit
                          ? Words::tr("%1 measured, as much as this machine forwards", "bandwidth")
                          : Words::tr("%1 measured", "bandwidth"))
                         .arg(text::measured(*measured.rate)));
    parts.append(Words::tr("%1 of %2 packets lost")
                     .arg(text::count(measured.lost), text::count(measured.sent)));
    if (measured.longestGap > Micros(0))
        parts.append(Words::tr("longest gap %1").arg(text::latency(measured.longestGap)));
    if (measured.latencyAfter)
        parts.append(
            Words::tr("latency %1 before, %2 after")
                .arg(text::latency(measured.latency), text::latency(*measured.latencyAfter)));
    else if (measured.latency > Micros(0))
        parts.append(Words::tr("latency %1").arg(text::latency(measured.latency)));
    return parts.join(QStringLiteral(", "));
}

QString detailOf(const FlightStep &step)
{
    const bool isOver = step.state == StepState::Done || step.state == StepState::Failed;
    if (isOver && step.measured)
        return foundOut(*step.measured);
    if (step.state == StepState::Failed)
        return Words::tr("held by %1", "who had to act").arg(words::of(step.holder));
    if (step.state != StepState::Now || step.holder == StepHolder::Carrier)
        return {};
    return Words::tr("waiting for %1", "who has to act").arg(words::of(step.holder));
}

void paintRing(QPainter &painter, const QRectF &circle, const QColor &colour, qreal width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
}

void paintDisc(QPainter &painter, const QRectF &square, Colour fill, const IconSpec &mark)
{
    paintDot(painter, square.center(), square.width() - 2, colour(fill));
    paintIcon(painter, square.adjusted(4, 4, -4, -4), mark, colour(Colour::Surface));
}

void paintMark(QPainter &painter, const QRectF &square, StepState state, const StepList &list)
{
    const QRectF circle = square.adjusted(2, 2, -2, -2);
    const bool boosting = list.isBoosting();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case StepState::Done: paintDisc(painter, square, Colour::OkFill, {"check", 4}); return;
    case StepState::Failed: paintDisc(painter, square, Colour::BadFill, {"x", 4}); return;
    case StepState::ToDo: paintRing(painter, circle, colour(Colour::LineStrong), 2); return;
    case StepState::Now:
        paintRing(painter, circle, colour(boosting ? Colour::TurboLine : Colour::BlueLine), 2.5);
        painter.setPen(QPen(colour(boosting ? Colour::Turbo : Colour::Blue), 2.5, Qt::SolidLine,
                            Qt::RoundCap));
        painter.drawArc(circle, int((90 - 360 * list.phase()) * 16), -90 * 16);
        return;
    }
}

TextBlock blockOf(const QString &text, Type type)
{
    return {.text = text, .font = ui::font(type), .lineHeight = lineHeight(type)};
}

/// Where the parts of one row stand, left to right.
struct RowLayout {
    QRect icon;
    QRect name;
    QRect detail;
    QRect trailing;
    int height;
};

/// trailingColumn: as wide as the widest of all rows, so that they break alike.
RowLayout layOut(const StepRow &row, const QRect &at, int trailingColumn)
{
    const int line = lineHeight(Type::Body);
    const int icon = grown(iconSize);
    const int left = at.left() + icon + iconGap;
    const int trailing = textWidth(ui::font(Type::Small), row.trailing);
    const int room =
        qMax(1, at.right() + 1 - left - (trailingColumn > 0 ? trailingColumn + iconGap : 0));
    const int natural = textWidth(ui::font(Type::Strong), row.name) + 1;
    const int name = blockOf(row.name, Type::Strong).heightFor(qMin(natural, room));
    const int detail = textWidth(ui::font(Type::Small), row.detail) + 1;
    RowLayout layout{.icon = {at.left(), at.top() + (line - icon) / 2, icon, icon},
                     .name = {left, at.top(), qMin(natural, room), name},
                     .detail = {},
                     .trailing = {at.right() + 1 - trailing, at.top(), trailing, line},
                     .height = name};
    if (row.detail.isEmpty())
        return layout;
    if (natural + detailGap + detail <= room) {
        const int drop = (line - lineHeight(Type::Small)) / 2;
        layout.detail = {left + natural + detailGap, at.top() + drop, detail, line - drop};
        return layout;
    }
    const int below = blockOf(row.detail, Type::Small).heightFor(room);
    layout.detail = {left, at.top() + name + detailGap, room, below};
    layout.height = name + detailGap + below;
    return layout;
}

class StepDelegate final : public QStyledItemDelegate {
public:
    explicit StepDelegate(StepList *list)
        : QStyledItemDelegate(list)
        , m_list(*list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QRect at(0, 0, m_list.viewport()->width(), 0);
        const int gap = index.row() + 1 < index.model()->rowCount() ? rowGap : 0;
        return {at.width(),
                layOut(index.data(rowRole).value<StepRow>(), at, m_list.trailingColumn()).height
                    + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto row = index.data(rowRole).value<StepRow>();
        const RowLayout layout = layOut(row, option.rect, m_list.trailingColumn());
        const auto mirrored = [&option](const QRect &at) {
            return QStyle::visualRect(option.direction, option.rect, at);
        };
        painter->save();
        paintMark(*painter, mirrored(layout.icon), row.state, m_list);
        const bool waits = row.state == StepState::ToDo;
        const Colour ink = row.state == StepState::Failed ? Colour::Bad
            : waits                                       ? Colour::Ink2
                                                          : Colour::Ink;
        const Qt::Alignment side =
            option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const auto write = [&](const QString &text, Type type, const QRect &at, Colour ink) {
            TextBlock block = blockOf(text, type);
            block.alignment = side;
            block.paint(*painter, mirrored(at), colour(ink));
        };
        write(row.name, waits ? Type::Body : Type::Strong, layout.name, ink);
        write(row.detail, Type::Small, layout.detail, Colour::Ink2);
        TextLine{row.trailing, ui::font(Type::Small)}.paint(
            *painter, mirrored(layout.trailing), colour(waits ? Colour::Ink3 : Colour::Ink2));
        painter->restore();
    }

private:
    const StepList &m_list;
};

} // namespace

class StepList::Rows final : public KeyedListModel<StepRow> {
    int columns() const override { return 1; }
    QVariant heading(int, int) const override { return {}; }
    QVariant cell(const StepRow &row, int, int role) const override
    {
        if (role == rowRole)
            return QVariant::fromValue(row);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        QStringList parts{row.name, stateWord(row.state), row.detail, row.trailing};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
};

QList<StepRow> stepRows(const std::vector<FlightStep> &steps, Instant now)
{
    QList<StepRow> rows;
    for (const FlightStep &step : steps)
        rows.append({.place = int(rows.size()),
                     .state = step.state,
                     .name = words::stepOf(step),
                     .detail = detailOf(step),
                     .trailing = trailingOf(step, now)});
    return rows;
}

StepList::StepList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_rows(std::make_unique<Rows>())
    , m_turning(viewport())
{
    setAccessibleName(name);
    setModel(m_rows.get());
    setItemDelegate(new StepDelegate(this));
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

StepList::~StepList()
{
    setModel(nullptr);
}

void StepList::setRows(const QList<StepRow> &rows)
{
    m_rows->replaceWith(rows);
    m_turning.setWanted(
        std::ranges::any_of(rows, [](const StepRow &row) { return row.state == StepState::Now; }));
    fit();
}

void StepList::setBoosting(bool boosting)
{
    m_boosting = boosting;
    viewport()->update();
}

int StepList::trailingColumn() const
{
    int widest = 0;
    for (const StepRow &row : m_rows->rows())
        widest = qMax(widest, textWidth(ui::font(Type::Small), row.trailing));
    return widest;
}

int StepList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += itemDelegate()->sizeHint({}, m_rows->index(row, 0)).height();
    return height;
}

QSize StepList::sizeHint() const
{
    return {grown(300), contentHeight()};
}

QSize StepList::minimumSizeHint() const
{
    return {grown(160), contentHeight()};
}

void StepList::fit()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (changesLook(*event) && m_rows)
        fit();
}

} // namespace turbolane::ui
