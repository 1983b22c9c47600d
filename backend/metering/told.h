// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/stretch.h"
#include "domain/result.h"

#include <optional>

namespace turbolane::backend {

/// How a meter tells of a connection: the same way always. Stored: append only.
enum class Telling : std::uint8_t {
    Counter = 1, ///< what a counter of octets showed at a second; only ever up, but for a reset
    Intervals = 2 ///< what was carried from one second to another
};

/// One thing a meter told.
struct Told {
    Second from{}; ///< of a counter: when it was read, as `to`
    Second to{};
    std::int64_t octets = 0; ///< not negative
    friend bool operator==(const Told &, const Told &) = default;
};

/// What became of one thing that was told.
struct Placed {
    enum class As : std::uint8_t { New = 1, InPlaceOf, Duplicate };
    As as = As::New;
    bool late = false; ///< something later had been told before
    bool reset = false; ///< the counter is below what it showed before
    std::size_t index = 0; ///< where it lies now
    Told earlier = {}; ///< which it took the place of
};

/// All that one meter told of one connection since some instant, in the order of time, whatever
/// the order it came in.
class ToldWindow {
public:
    ToldWindow(Telling telling, std::vector<Told> known)
        : m_telling(telling)
        , m_told(std::move(known))
    { }

    /// Of a counter read twice in a second the higher count holds: it is the later. OutOfRange
    /// for an interval that overlaps another it is not equal to; nothing has changed then.
    Result<Placed> place(const Told &told);
    /// Takes back the last placing that was not taken back.
    void undo(const Placed &placed);

    Telling telling() const { return m_telling; }
    const std::vector<Told> &told() const { return m_told; }
    /// The time it changed since it was last clean: as far as neighbours count otherwise now.
    const std::optional<std::pair<Second, Second>> &dirty() const { return m_dirty; }

    /// Written elsewhere: forgets all but the last few.
    void clean(std::size_t kept);
    /// Puts what was told before in front.
    void extend(std::vector<Told> earlier);

private:
    Result<Placed> placeReading(const Told &told);
    Result<Placed> placeInterval(const Told &told);
    Placed insert(std::vector<Told>::iterator position, const Told &told);
    void touch(std::size_t index);

    Telling m_telling;
    std::vector<Told> m_told;
    std::optional<std::pair<Second, Second>> m_dirty;
};

/// Between two readings of a counter lies their difference, or, where it was reset, what it shows
/// since: never more than was carried for certain. The first reading says nothing by itself.
Stretches stretchesOf(Telling telling, const std::vector<Told> &told);

} // namespace turbolane::backend
