// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace turbolane::ui {

/// The explained bill as a person opens it: a press on the arrow, a double click, Enter or Right
/// opens a line; Left folds it, or goes to the line it belongs to.
class BillOutlineView final : public QListView {
    Q_OBJECT

public:
    explicit BillOutlineView(QWidget *parent = nullptr);

signals:
    void openWanted(const QString &key, bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool toggle(const QModelIndex &line);
    bool openOrGoIn();
    bool foldOrGoOut();
};

} // namespace turbolane::ui
