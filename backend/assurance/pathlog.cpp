// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/pathlog.h"

#include "backend/store/store.h"

namespace turbolane::backend {

const Path *riddenPath(const Connection &connection)
{
    switch (connection.riding) {
    case Riding::Working: return &connection.path;
    case Riding::Standby: return connection.standby ? &*connection.standby : &connection.path;
    case Riding::Nothing: return nullptr;
    }
    return nullptr;
}

void PathLog::ride(const Connection &connection, const Path *path, Instant at)
{
    m_store.rides.begin(m_store.nextNumber("ride"),
                        {.connection = connection.id,
                         .from = at,
                         .to = {},
                         .riding = path == nullptr ? Riding::Nothing : connection.riding,
                         .path = path == nullptr ? Path() : *path});
}

void PathLog::begins(const Connection &connection, Instant tested)
{
    ride(connection, riddenPath(connection), tested);
}

void PathLog::breaks(const Connection &connection, const Path &before, const Fault &fault,
                     Instant at)
{
    if (m_store.disturbances.openOf(connection.id))
        return;
    m_store.disturbances.add(m_store.nextNumber("disturbance"),
                             {.connection = connection.id,
                              .fault = fault.id,
                              .cause = fault.cause,
                              .from = at,
                              .until = {},
                              .action = Rescue::Down,
                              .before = before,
                              .after = {}});
    ride(connection, nullptr, at);
}

void PathLog::rescues(const Connection &connection, Rescue action)
{
    const Path *path = riddenPath(connection);
    m_store.disturbances.rescue(connection.id, action,
                                path == nullptr ? std::nullopt : std::optional(*path));
}

void PathLog::carriedAgain(const Connection &connection, Instant tested)
{
    m_store.disturbances.close(connection.id, tested);
    ride(connection, riddenPath(connection), tested);
}

void PathLog::ends(const Connection &connection, Instant at)
{
    m_store.disturbances.close(connection.id, at);
    m_store.rides.close(connection.id, at);
}

} // namespace turbolane::backend
