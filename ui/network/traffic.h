// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace turbolane::ui {

/// How full every connection is just now, asked a few at a time while somebody looks. The one that
/// the Portfolio watches is known from there.
class Traffic final : public QObject {
    Q_OBJECT

public:
    explicit Traffic(const Desk &desk, QObject *parent = nullptr);

    /// 0 to 1 of the rate in force; 0 while it is not known.
    double utilisation(const ConnectionId &connection) const;
    void setAttentive(bool attentive);

signals:
    void changed();

private:
    void askSome();
    void ask(const ConnectionId &connection, Bandwidth inForce);
    void takeWatched();
    void note(const ConnectionId &connection, Bandwidth mean, Bandwidth committed);

    const Desk m_desk;
    QTimer m_beat;
    std::size_t m_next = 0;
    std::unordered_map<ConnectionId, double> m_shares;
};

} // namespace turbolane::ui
