// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/browserlist.h"

#include "ui/kit/card.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace turbolane::ui {

BrowserList::BrowserList(QAbstractItemModel &model, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_idRole(look.idRole)
    , m_stack(new QStackedWidget(this))
    , m_view(new QListView(m_stack))
    , m_notice(new EmptyState(m_stack))
    , m_skeleton(new Skeleton(6, m_stack))
{
    m_view->setAccessibleName(look.name);
    m_view->setModel(&model);
    look.delegate->setParent(m_view);
    m_view->setItemDelegate(look.delegate);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_notice, m_skeleton})
        m_stack->addWidget(page);
    boxed<QVBoxLayout>(this, {}, 0)->addWidget(m_stack);
    const auto idOf = [this](const QModelIndex &index) { return index.data(m_idRole).toString(); };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, idOf](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(idOf(index));
            });
    connect(m_view, &QListView::activated, this,
            [this, idOf](const QModelIndex &index) { emit activated(idOf(index)); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &BrowserList::showState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &BrowserList::showState);
    showState();
}

void BrowserList::setNotice(const EmptyState::Message &message)
{
    m_notice->showMessage(message);
}

void BrowserList::setLoading(bool loading)
{
    m_isLoading = loading;
    showState();
}

void BrowserList::showState()
{
    QWidget *empty = m_isLoading ? static_cast<QWidget *>(m_skeleton) : m_notice;
    m_stack->setCurrentWidget(m_view->model()->rowCount() > 0 ? m_view : empty);
}

void BrowserList::showSelected(const QString &id)
{
    const QAbstractItemModel &model = *m_view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(m_idRole).toString() != id)
            continue;
        if (index != m_view->currentIndex())
            m_view->setCurrentIndex(index);
        return;
    }
    m_view->selectionModel()->clear();
}

} // namespace turbolane::ui
