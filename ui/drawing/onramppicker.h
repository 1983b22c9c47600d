// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QFrame>

#include "domain/ids.h"

class QAbstractItemModel;
class QListView;

namespace turbolane::ui {

class OnRampFilter;
class SearchField;

/// A small window with every on-ramp that can be reached and a search over them. Type, arrows,
/// Enter; Esc closes it and chooses nothing.
class OnRampPicker final : public QFrame {
    Q_OBJECT

public:
    OnRampPicker(QAbstractItemModel &onRamps, const QString &search, QWidget *parent);
    void openBelow(const QWidget &anchor);

signals:
    void chosen(const turbolane::OnRampId &onRamp);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QModelIndex &index);

    OnRampFilter *m_filter;
    SearchField *m_search;
    QListView *m_view;
};

} // namespace turbolane::ui
