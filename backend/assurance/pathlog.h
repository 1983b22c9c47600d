// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/disturbance.h"

namespace turbolane::backend {

class Store;

/// The path that a connection is to be carried on: of those that are held for it, the one it
/// rides; nothing while it is down by a fault.
const Path *riddenPath(const Connection &connection);

/// Writes down what carried each connection from when to when, and what faults did to it. A
/// connection has a history from its first tested instant until nothing is left of it.
class PathLog {
public:
    explicit PathLog(Store &store)
        : m_store(store)
    { }

    void begins(const Connection &connection, Instant tested);
    /// What carries it broke then. The first fault of a disturbance is the one it is written under.
    void breaks(const Connection &connection, const Path &before, const Fault &fault, Instant at);
    /// How it is going to be carried again.
    void rescues(const Connection &connection, Rescue action);
    /// The datapath has tested it on the path that it rides now.
    void carriedAgain(const Connection &connection, Instant tested);
    void ends(const Connection &connection, Instant at);

private:
    void ride(const Connection &connection, const Path *path, Instant at);

    Store &m_store;
};

} // namespace turbolane::backend
