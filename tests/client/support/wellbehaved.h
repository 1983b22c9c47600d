// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/client/support/misbehavingserver.h"

namespace turbolane::test {

/// A carrier that answers what is asked of it before it is kept, as the contract shows it.
inline void beACarrier(MisbehavingServer &server)
{
    const auto listOf = [](const char *file) { return json("{\"items\":[" + golden(file) + "]}"); };
    server.playAt("/healthz", json(R"({"status":"ok","version":"0.1.0"})"));
    server.playAt("/carrier", json(golden("carrier.json")));
    server.playAt("/access", json(golden("access.json")));
    server.playAt("/ports", listOf("port.json"));
    server.playAt("/connections", listOf("connection.json"));
}

} // namespace turbolane::test
