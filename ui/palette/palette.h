// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QWidget>

#include "ui/palette/findingsmodel.h"
#include "ui/palette/palettedeed.h"

#include <QPointer>

class QListView;

namespace turbolane::client {
struct PortfolioChange;
} // namespace turbolane::client

namespace turbolane::ui {

class Card;
class Label;
class SearchField;

/// Search everything: places, connections, orders, invoices, commands, and boosts that are typed.
/// Lies over the window it belongs to; a deed's price stands in it before Enter does it.
class Palette final : public QWidget {
    Q_OBJECT

public:
    /// actions: the window's commands, as findings.
    Palette(const Desk &desk, const QList<Finding> &actions, QWidget *window);

    void open();
    void close();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// To go to, or to trigger.
    void chosen(const turbolane::ui::Finding &finding);
    /// What was asked for here was accepted.
    void deedDone(const turbolane::ConnectionId &connection);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *footer();
    void arrange();
    void place();
    void find();
    void follow(const client::PortfolioChange &change);
    void considerCurrent();
    void showDeed();
    void showPrice();
    bool pressed(const QKeyEvent &event);
    void move(int rows);
    void use(const QModelIndex &index);
    const Finding *current() const;

    const Desk m_desk;
    const QList<Finding> m_actions;
    FindingsModel m_model;
    PaletteDeed m_deed;
    Card *m_card;
    SearchField *m_field;
    QListView *m_list;
    Label *m_told;
    Label *m_price;
    QPointer<QWidget> m_before; ///< had the keys
};

} // namespace turbolane::ui
