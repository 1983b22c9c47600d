// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/audit/remedies.h"
#include "domain/clock.h"
#include "domain/finding.h"

#include <vector>

namespace turbolane::backend {

class Database;
class Datapath;
class EventLog;
struct Orphan;

/// Holds the carrier's books against each other: orders, inventory, VLANs, bandwidth, charges,
/// boosts, records, and what the datapath carries. What it finds should never be; each finding can
/// be settled in two ways, by who runs the carrier. A look writes nothing.
class Audit {
public:
    struct Parts {
        Store &store;
        EventLog &events;
        const Datapath &datapath;
        const Clock &clock;
    };
    Audit(const Parts &parts, const Remedies::Parts &remedies);

    struct Look {
        Instant at{};
        std::vector<Finding> findings; ///< by kind, then oldest first
    };
    /// Everything, now.
    Look look() const;
    /// The same when the carrier starts: logged, and kept for who asks later.
    void lookAtStart();
    const Look &atStart() const { return m_atStart; }

    enum class Way : std::uint8_t { Adopt = 1, Cancel = 2 };
    /// As it was found. NotFound once it is settled; WrongState where there is no such way out, and
    /// the refusals of what has to be done for it. To be called in a command.
    Result<Finding> settle(const FindingId &id, Way way);

private:
    void addLines(std::vector<Orphan> &orphans) const;
    bool lacksItsLine(const Connection &connection) const;

    Parts m_parts;
    Remedies m_remedies;
    Look m_atStart;
};

/// What the store alone can tell, of books that nobody need have open.
std::vector<Finding> findingsIn(Database &database);

} // namespace turbolane::backend
