// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/packing.h"
#include "backend/meters/series.h"
#include "domain/clock.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace turbolane::backend {

class Store;

/// One thing an outside meter tells.
struct MeterSample {
    ConnectionId connection;
    Telling telling = Telling::Counter;
    Told told;
};

/// What became of a batch.
struct UsageCount {
    std::int64_t accepted = 0;
    std::int64_t duplicates = 0; ///< told before: nothing was added
    std::int64_t late = 0; ///< of those accepted, not after all that had been told
    std::int64_t resets = 0; ///< of those accepted, counters below what they had shown before
    friend bool operator==(const UsageCount &, const UsageCount &) = default;
};

/// Takes what meters tell, and gives it back as series of time.
///
/// What outside meters told lies in memory and in a journal in the database, written in the
/// transaction that answers it; from time to time it goes into blocks, a few series in each
/// transaction, and out of the journal. To take the same again changes nothing, so a journal that
/// is read twice does no harm.
class Meters {
public:
    static constexpr std::size_t longestMeterName = 64;
    /// Later readings of a counter are not placed between others any more.
    static constexpr std::chrono::days readingsPlaced{60};
    static constexpr std::chrono::days oldest{1'830};
    static constexpr std::chrono::days longestInterval{31};
    static constexpr std::chrono::minutes mostAhead{5}; ///< of the carrier's clock
    static constexpr std::int64_t mostOctets = std::int64_t(1) << 60; ///< of an interval

    Meters(Store &store, const Clock &clock);
    ~Meters();

    /// All of it or nothing. Errors: as documented in the contract, with the place of the sample:
    /// "/samples/17/at".
    Result<UsageCount> tell(const std::string &meter, const std::vector<MeterSample> &samples);
    /// Of the carrier's own meter: all it knows from where it ended before to `until`.
    Result<Done> tellOwn(const ConnectionId &connection, Second from, Second until,
                         const std::vector<Told> &told);

    std::optional<MeterSeries> ownOf(const ConnectionId &connection) const;
    std::vector<MeterSeries> of(const ConnectionId &connection) const;
    /// Those that touch the time, what is only in memory included.
    Result<Stretches> stretches(const MeterSeries &series, Tier tier, Second from, Second to) const;
    std::vector<Second> cuts(const ConnectionId &connection, Second from, Second to) const;

    void runDue();
    std::optional<Instant> nextDue() const;
    /// The transaction was not kept: what was told in it was not told.
    void forgetUnkept() { m_isStale = true; }

    std::size_t inMemory() const { return m_unsealed; } ///< samples that are in no block yet

private:
    /// A series that something was told of lately.
    struct Open {
        MeterSeries series;
        ToldWindow window;
        bool reachesBack = false; ///< nothing older is kept elsewhere
        std::size_t unsealed = 0;
    };
    using Meter = std::unordered_map<ConnectionId, std::unique_ptr<Open>>;
    /// What can be taken back.
    struct Step {
        Open *open = nullptr;
        Placed placed;
        Second sinceBefore{};
        bool isNewSeries = false;
        bool isOld = false; ///< placed in blocks alone
    };

    Result<Step> take(const std::string &meter, const MeterSample &sample);
    Result<Open *> opened(const std::string &meter, const MeterSample &sample, bool *isNew);
    Result<Open *> keepOpen(MeterSeries series);
    Result<Done> reachBackTo(Open &open, Second second);
    Result<Placed> placeOld(const Open &open, const Told &told);
    void tellLate(const std::vector<MeterSample> &samples);
    void takeBack(const std::vector<Step> &steps);
    void forget(const Open &open);
    static void count(const Step &step, UsageCount &total);
    Result<Done> write(const std::vector<Step> &steps, const std::vector<MeterSample> &samples);

    Result<Done> seal(Open &open);
    void sealSome();
    void dropOld();
    void readJournal();
    void retell(const std::vector<Column> &batch);
    Open *reopened(std::int64_t number);
    Result<std::vector<Told>> toldOf(const MeterSeries &series, Second from, Second to) const;

    Store &m_store;
    SeriesStore m_series;
    const Clock &m_clock;
    std::unordered_map<std::string, Meter> m_meters;
    std::unordered_map<std::int64_t, Open *> m_open;
    std::vector<std::int64_t> m_unsealedSeries; ///< each once
    std::deque<std::int64_t> m_toSeal;
    std::size_t m_unsealed = 0;
    std::int64_t m_lastJournal = 0;
    std::int64_t m_sealedJournal = 0; ///< up to here, once m_toSeal is empty
    bool m_allSealed = true; ///< none of them failed
    bool m_isStale = true; ///< what is in memory is not what is in the journal
    Instant m_sealAt = Instant::max();
    Instant m_nextSlice{};
    Instant m_dropAt{};
};

} // namespace turbolane::backend
