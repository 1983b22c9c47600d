// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/metertable.h"

namespace turbolane::backend {

/// The kept series of time, above their blocks. Errors: Damaged, of a block that cannot be read.
class SeriesStore {
public:
    explicit SeriesStore(MeterTable &table)
        : m_table(table)
    { }

    /// Those that touch the time.
    Result<Stretches> stretches(const MeterTable::Shelf &shelf, Second from, Second to) const;
    /// Those that begin within the time, and some before and after them.
    Result<std::vector<Told>> told(const MeterTable::Shelf &shelf, Second from, Second to) const;
    /// The last that are kept, in the order of time; empty where nothing is.
    Result<std::vector<Told>> lastTold(const MeterTable::Shelf &shelf) const;

    /// What begins within the time is replaced. No entry may reach beyond what begins after it.
    Result<Done> replace(const MeterTable::Shelf &shelf, Second from, Second to,
                         const Stretches &by);
    Result<Done> replace(const MeterTable::Shelf &shelf, Second from, Second to,
                         const std::vector<Told> &by);

    /// The minutes, five minutes and hours of the time, made anew of what was told.
    Result<Done> rollUp(const MeterSeries &series, Second from, Second to, Second now);

private:
    MeterTable &m_table;
};

/// Of the stretches, what begins within the time.
Stretches beginningIn(Stretches stretches, Second from, Second to);

} // namespace turbolane::backend
