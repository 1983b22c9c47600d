// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/emptystate.h"

#include <QListView>
#include <QWidget>

class QAbstractItemModel;
class QStackedWidget;

namespace turbolane::ui {

/// A plain list of the browser panel: rows of a model, or what stands there while there is none.
class BrowserList final : public QWidget {
    Q_OBJECT

public:
    struct Look {
        QString name; ///< for screen readers
        QAbstractItemDelegate *delegate;
        int idRole;
    };
    BrowserList(QAbstractItemModel &model, const Look &look, QWidget *parent = nullptr);

    /// Shown while the model has no rows; loading: a skeleton instead.
    void setNotice(const EmptyState::Message &message);
    void setLoading(bool loading);
    QListView &view() { return *m_view; }

    /// Selects the row with this id, or none.
    void showSelected(const QString &id);

signals:
    void chosen(const QString &id);
    void activated(const QString &id);

private:
    void showState();

    const int m_idRole;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_notice;
    Skeleton *m_skeleton;
    bool m_isLoading = false;
};

} // namespace turbolane::ui
