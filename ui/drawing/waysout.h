// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

class QBoxLayout;

namespace turbolane::ui {

class Button;
class Label;
struct Trouble;

/// An offer as a button: what it comes to, and the order that it places.
struct WayOutButton {
    QString text;
    QJsonObject order;
    friend bool operator==(const WayOutButton &, const WayOutButton &) = default;
};

/// Why nothing can be ordered as it was asked for, and what can be instead: a button for each.
class WaysOut final : public QWidget {
    Q_OBJECT

public:
    explicit WaysOut(QWidget *parent = nullptr);

    /// trouble: what was refused; why: the carrier's own reason.
    void show(const Trouble &trouble, const QString &why, const QList<WayOutButton> &offers);
    void setAsking(bool asking);
    /// What an offer came to that is no order.
    void sayDone(const QString &what);

signals:
    void chosen(const QJsonObject &order);

private:
    void showOffers(const QList<WayOutButton> &offers);

    QList<WayOutButton> m_offers;
    QList<Button *> m_buttons;
    Label *m_what;
    Label *m_why;
    Label *m_instead;
    Label *m_done;
    QBoxLayout *m_row;
    Label *m_code;
};

} // namespace turbolane::ui
