// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/ids.h"

namespace turbolane::ui {

/// What is selected, once for list, map and dock together. Whoever shows it listens; whoever is
/// clicked calls choose..(). Choosing what is chosen already says nothing, so no loop can start.
class Selection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Distances are counted from this port; also where a new connection begins.
    const PortId &port() const { return m_port; }
    const OnRampId &onRamp() const { return m_onRamp; }
    const ConnectionId &connection() const { return m_connection; }

    void choosePort(const PortId &port);
    /// An empty id: none.
    void chooseOnRamp(const OnRampId &onRamp);
    void chooseConnection(const ConnectionId &connection);

signals:
    void portChosen();
    void onRampChosen();
    void connectionChosen();

private:
    PortId m_port;
    OnRampId m_onRamp;
    ConnectionId m_connection;
};

} // namespace turbolane::ui
