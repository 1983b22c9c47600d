// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/selection.h"

namespace turbolane::ui {

void Selection::choosePort(const PortId &port)
{
    if (port == m_port)
        return;
    m_port = port;
    emit portChosen();
}

void Selection::chooseOnRamp(const OnRampId &onRamp)
{
    if (onRamp == m_onRamp)
        return;
    m_onRamp = onRamp;
    emit onRampChosen();
}

void Selection::chooseConnection(const ConnectionId &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    emit connectionChosen();
}

} // namespace turbolane::ui
