// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/events/event.h"
#include "domain/clock.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class Store;

/// Numbered, gapless, append only, written in the transaction of the change it tells of.
class EventLog {
public:
    EventLog(Store &store, const EventEncoder &encoder, const Clock &clock);

    std::int64_t last() const;
    /// At most so many after number, oldest first. Stale when number is older than what is kept
    /// or newer than the last: the asker has to read everything again.
    Result<std::vector<Event>> after(std::int64_t number, std::size_t most) const;

    /// The newest first, as far back as they are kept. number: none for the newest there is;
    /// types: none for any.
    std::vector<Event> before(std::optional<std::int64_t> number,
                              const std::vector<std::string> &types, std::size_t most) const;

    /// Inside a transaction. What the Inventory keeps is told by it alone.
    void append(const Connection &connection);
    void append(const Order &order);
    void append(const Boost &boost);
    void append(const Port &port);
    void append(const Hold &hold);
    void append(const Maintenance &maintenance);
    void append(const Quote &quote);
    void append(const Schedule &schedule);
    void append(const Scene &scene);
    void append(const Fault &fault);
    void append(const Invoice &invoice);
    void append(const Bundle &bundle);
    void append(const Budget &budget);
    void append(const BudgetAlert &alert); ///< a fact, once
    void append(const Dispute &dispute);
    void append(const Tagged &tagged);
    void append(const SettledFinding &settled); ///< a fact, once

    /// What was written since the last call; to be published once it is committed.
    std::vector<Event> takeWritten();
    /// After a savepoint was undone: drops what is no longer in the log.
    void forgetUnkept();
    /// Forgets what is older than the last `kept` events.
    void prune();
    static constexpr std::int64_t kept = 100'000;

private:
    void append(const char *type, const std::string &subject, std::string data);

    Store &m_store;
    const EventEncoder &m_encoder;
    const Clock &m_clock;
    std::vector<Event> m_written;
};

} // namespace turbolane::backend
