// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/tiers.h"
#include "backend/metering/told.h"
#include "backend/store/database.h"
#include "domain/ids.h"

#include <functional>
#include <string>
#include <vector>

namespace turbolane::backend {

/// What one meter tells of one connection.
struct MeterSeries {
    std::int64_t number = 0;
    std::string meter; ///< empty: the carrier's own
    ConnectionId connection;
    Telling telling = Telling::Counter;
    Second since{}; ///< the first second it tells of
    Second until{}; ///< of the carrier's own: what was metered ends here

    bool isOwn() const { return meter.empty(); }
    Tier finest() const { return isOwn() ? Tier::Second : Tier::AsTold; }
};

/// What meters told: series, the packed blocks of each by tier, and the journal of what is in no
/// block yet. Blocks of a series and tier follow one another; none begins before another ends.
class MeterTable {
public:
    explicit MeterTable(Database &database)
        : m_database(database)
    { }
    std::optional<MeterSeries> byMeter(const std::string &meter, const ConnectionId &id) const;
    std::optional<MeterSeries> byNumber(std::int64_t number) const;
    std::vector<MeterSeries> of(const ConnectionId &connection) const; ///< oldest first
    void add(const MeterSeries &series);
    /// Its since and until.
    void save(const MeterSeries &series);
    /// Connections that were in service at some time of which their own meter has not told.
    std::vector<ConnectionId> unmetered(Second before) const;

    struct Shelf {
        std::int64_t series = 0;
        Tier tier = Tier::AsTold;
    };
    struct Block {
        Second first{}; ///< where its first entry begins
        Second last{}; ///< where its last one ends
        std::string bytes;
    };
    /// Those that may hold something of the time, and of the entries just before and after it.
    std::vector<Block> blocks(const Shelf &shelf, Second from, Second to) const;
    std::optional<Block> lastBlock(const Shelf &shelf) const;
    void put(const Shelf &shelf, const Block &block);
    void drop(const Shelf &shelf, Second first);
    /// Never the last of a series: what comes next goes on from there.
    void dropBefore(Tier tier, Second second);

    void addToJournal(std::int64_t number, const std::string &bytes);
    void forgetJournal(std::int64_t upTo);
    std::int64_t lastInJournal() const; ///< 0: it is empty
    void eachInJournal(const std::function<void(const std::string &)> &visit) const;

    /// When within the time, both ends included, the rate or a charge of the connection changed, in
    /// order; whole seconds, rounded up as charges are.
    std::vector<Second> cuts(const ConnectionId &connection, Second from, Second to) const;

private:
    std::vector<MeterSeries> where(const char *sql, const Values &values) const;
    std::vector<Block> blocksWhere(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
