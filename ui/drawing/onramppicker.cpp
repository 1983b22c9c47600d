// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/onramppicker.h"

#include "ui/delegates/onrampdelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/searchfield.h"
#include "ui/models/onrampfilter.h"
#include "ui/models/onrampsmodel.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr QSize pickerSize(360, 420);

} // namespace

OnRampPicker::OnRampPicker(QAbstractItemModel &onRamps, const QString &search, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new OnRampFilter(this))
    , m_search(new SearchField(tr("City, site, region or provider"), this))
    , m_view(new QListView(this))
{
    setObjectName(QStringLiteral("onRampPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Choose an on-ramp"));
    m_filter->setSourceModel(&onRamps);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("On-ramps, nearest first"));
    m_view->setItemDelegate(new OnRampDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    auto *column = boxed<QVBoxLayout>(this, {1, 12, 1, 8}, 12);
    auto *top = boxed<QVBoxLayout>(nullptr, {12, 0, 12, 0}, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    const auto goFirst = [this] { m_view->setCurrentIndex(m_filter->index(0, 0)); };
    connect(m_search, &QLineEdit::textChanged, this, [this, goFirst](const QString &text) {
        m_filter->setText(text);
        goFirst();
    });
    connect(m_view, &QListView::clicked, this, &OnRampPicker::take);
    m_search->setText(search);
    m_search->selectAll();
    goFirst();
}

void OnRampPicker::openBelow(const QWidget &anchor)
{
    QRect place(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)), pickerSize);
    const QRect screen = anchor.screen()->availableGeometry();
    if (place.bottom() > screen.bottom())
        place.moveBottom(screen.bottom());
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(anchor.mapToGlobal(QPoint(anchor.width(), 0)).x());
    setGeometry(place);
    show();
    m_search->setFocus();
}

void OnRampPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = colour(Colour::Raised), .border = colour(Colour::LineStrong), .radius = 0});
}

/// The keys that move in the list work while the search has the focus.
bool OnRampPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_view->currentIndex());
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    const bool moves = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
        || key == Qt::Key_PageUp;
    if (!moves)
        return QFrame::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_view, event);
    return true;
}

void OnRampPicker::take(const QModelIndex &index)
{
    if (!index.isValid() || index.data(OnRampsModel::MicrosRole).toLongLong() < 0)
        return;
    const OnRampId id(index.data(OnRampsModel::IdRole).toString().toStdString());
    close();
    emit chosen(id);
}

} // namespace turbolane::ui
