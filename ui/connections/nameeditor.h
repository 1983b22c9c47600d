// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/connection.h"
#include "ui/desk.h"

#include <QWidget>

class QLineEdit;

namespace turbolane::ui {

class PlaceOrder;

/// The name of a connection, changed in place: Enter asks, Esc takes back.
class NameEditor final : public QWidget {
    Q_OBJECT

public:
    explicit NameEditor(const Desk &desk, QWidget *parent = nullptr);

    /// What is being typed stays when it is the same connection.
    void show(const Connection &connection);
    /// The keys go here, with the whole name chosen.
    void edit();

signals:
    /// Enter, with the name it has.
    void leftAsItIs();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rename();
    void refuse(const QString &why);

    QLineEdit *m_edit;
    PlaceOrder *m_order;
    ConnectionId m_connection;
    QString m_name;
    QString m_before; ///< when it was asked for another
    QString m_asked;
    ConnectionId m_renamed;
    std::int64_t m_version = 0;
};

} // namespace turbolane::ui
