// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticespopover.h"

#include "ui/delegates/rowpainter.h"
#include "ui/editors/linkbutton.h"
#include "ui/happenings/happeningdelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScreen>

namespace turbolane::ui {

namespace {

constexpr int popoverWidth = 400;
constexpr int mostRows = 7;

} // namespace

NoticesPopover::NoticesPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListView)
    , m_none(new Label(Type::Body, Colour::Ink2,
                       tr("Failures, boosts that ended, budget alerts "
                          "and maintenance are told here.")))
{
    setObjectName(QStringLiteral("noticesPopover"));
    setAccessibleName(tr("Notices"));
    m_list->setObjectName(QStringLiteral("noticesList"));
    m_list->setAccessibleName(tr("Notices, newest first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HappeningDelegate(HappeningDelegate::Moments::InFull, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    auto *all = new LinkButton(tr("All activity"));
    all->setObjectName(QStringLiteral("allActivity"));
    auto *column = boxed<QVBoxLayout>(this, {1, 10, 1, 8}, 8);
    auto *head = boxed<QHBoxLayout>(nullptr, {16, 0, 16, 0}, 8);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Notices")), 1);
    head->addWidget(all);
    column->addLayout(head);
    auto *none = boxed<QHBoxLayout>(nullptr, {16, 0, 16, 8}, 0);
    none->addWidget(m_none);
    column->addLayout(none);
    auto *rows = boxed<QHBoxLayout>(nullptr, {8, 0, 0, 0}, 0);
    rows->addWidget(m_list);
    column->addLayout(rows, 1);
    connect(all, &LinkButton::clicked, this, [this] {
        close();
        emit allWanted();
    });
    connect(m_list, &QListView::clicked, this, &NoticesPopover::take);
    connect(m_list, &QListView::activated, this, &NoticesPopover::take);
}

void NoticesPopover::show(const QList<Happening> &notices, Instant now)
{
    m_model.setNow(now);
    m_model.show(notices);
    m_none->setVisible(notices.isEmpty());
    m_list->setVisible(!notices.isEmpty());
}

void NoticesPopover::openBelow(const QWidget &anchor)
{
    const int rows = qMin(mostRows, m_model.rowCount());
    m_list->setMinimumHeight(0);
    const int wide = grown(popoverWidth);
    const int head = layout()->heightForWidth(wide) > 0 ? layout()->totalHeightForWidth(wide)
                                                        : layout()->sizeHint().height();
    const int list = m_list->sizeHint().height();
    const int high = rows == 0 ? head : head - list + rows * twoLineRowHeight();
    const QRect screen = anchor.screen()->availableGeometry();
    QRect place(QPoint(), QSize(qMin(wide, screen.width()), qMin(high, screen.height())));
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (layoutDirection() == Qt::RightToLeft)
        place.moveTopLeft(below);
    else
        place.moveTopRight(below + QPoint(anchor.width() - 1, 0));
    place.moveLeft(qBound(screen.left(), place.left(), screen.right() - place.width() + 1));
    setGeometry(place);
    QFrame::show();
    if (rows > 0) {
        m_list->setCurrentIndex(m_model.index(0, 0));
        m_list->setFocus(Qt::PopupFocusReason);
    } else {
        findChild<LinkButton *>()->setFocus(Qt::PopupFocusReason);
    }
}

void NoticesPopover::take(const QModelIndex &index)
{
    const Happening *one = m_model.at(index);
    if (!one || !isVisible())
        return; // a double press is one
    const Happening notice = *one;
    close();
    emit chosen(notice);
}

void NoticesPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = colour(Colour::Raised), .border = colour(Colour::LineStrong), .radius = 0});
}

} // namespace turbolane::ui
