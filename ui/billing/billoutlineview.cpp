// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billoutlineview.h"

#include "ui/billing/billdelegate.h"
#include "ui/billing/billoutlinemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace turbolane::ui {

namespace {

int depthOf(const QModelIndex &line)
{
    return line.data(BillOutlineModel::DepthRole).toInt();
}

bool isOpen(const QModelIndex &line)
{
    return line.data(BillOutlineModel::IsOpenRole).toBool();
}

QString keyOf(const QModelIndex &line)
{
    return line.data(BillOutlineModel::KeyRole).toString();
}

} // namespace

BillOutlineView::BillOutlineView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("billOutline"));
    setAccessibleName(tr("Explain this bill"));
    setAccessibleDescription(tr("Right opens a line, Left folds it."));
    setItemDelegate(new BillDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAttribute(Qt::WA_Hover);
}

void BillOutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int inward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int outward = mirrored ? Qt::Key_Right : Qt::Key_Left;
    bool isDone = false;
    if (event->key() == inward)
        isDone = openOrGoIn();
    else if (event->key() == outward)
        isDone = foldOrGoOut();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        isDone = toggle(currentIndex());
    if (!isDone)
        QListView::keyPressEvent(event);
}

void BillOutlineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex line = indexAt(event->pos());
    const auto *look = qobject_cast<const BillDelegate *>(itemDelegate());
    const bool isOnArrow = line.isValid()
        && look->arrowRect(visualRect(line), depthOf(line), layoutDirection())
               .contains(event->pos());
    if (event->button() != Qt::LeftButton || !isOnArrow || !toggle(line))
        QListView::mousePressEvent(event);
}

void BillOutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !toggle(indexAt(event->pos())))
        QListView::mouseDoubleClickEvent(event);
}

bool BillOutlineView::toggle(const QModelIndex &line)
{
    if (!line.data(BillOutlineModel::HasPartsRole).toBool())
        return false;
    emit openWanted(keyOf(line), !isOpen(line));
    return true;
}

bool BillOutlineView::openOrGoIn()
{
    const QModelIndex line = currentIndex();
    if (!isOpen(line))
        return toggle(line);
    setCurrentIndex(line.siblingAtRow(line.row() + 1));
    return true;
}

bool BillOutlineView::foldOrGoOut()
{
    const QModelIndex line = currentIndex();
    if (isOpen(line))
        return toggle(line);
    for (int row = line.row() - 1; row >= 0; --row) {
        const QModelIndex above = line.siblingAtRow(row);
        if (depthOf(above) < depthOf(line)) {
            setCurrentIndex(above);
            return true;
        }
    }
    return false;
}

} // namespace turbolane::ui
