// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/unitprice.h"
#include "domain/interval.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace turbolane::backend {

/// One usage row without its names: those of a block are all of one bill line.
struct PackedRow {
    Interval time = Interval::between({}, {}); ///< whole seconds
    std::int64_t quantity = 0; ///< of what is counted: seconds, bytes; not negative
    std::size_t price = 0; ///< which of the block's prices
    friend bool operator==(const PackedRow &, const PackedRow &) = default;
};

/// Usage rows packed by columns, as the books of a closed month keep them. A number takes as many
/// bytes as the widest of its column needs above the least; rows that follow each other share
/// theirs, so an hour of a connection takes two to six bytes.
///
/// Little-endian: "TLU1", rows u32, prices u32, {numerator, denominator} i64 each, begin i64
/// (seconds since 1970); then for each column (gap to the row before, length, quantity, price)
/// width u8, least i64, rows x width bytes; eight zero bytes; CRC-32 of all before it.
class UsageBlock {
public:
    static constexpr std::size_t mostRows = 65'536;
    static constexpr std::size_t mostPrices = 256;

    /// Rows in order of time. OutOfRange: none or too many, rows that overlap, a part of a second,
    /// a negative quantity, a price that is not there.
    static Result<std::string> packed(const std::vector<UnitPrice> &prices,
                                      std::span<const PackedRow> rows);
    /// Malformed: cut short, changed, or not one.
    static Result<UsageBlock> read(std::string bytes);

    std::size_t size() const { return m_rows; }
    const std::vector<UnitPrice> &prices() const { return m_prices; }
    std::vector<PackedRow> rows() const;
    /// Every row priced and rounded half up to a millionth, and added. Overflow when the sum does
    /// not fit.
    Result<std::int64_t> micros() const;

private:
    /// Where a column lies in the bytes.
    struct Column {
        std::size_t at = 0;
        std::size_t width = 0;
        std::uint64_t mask = 0;
        std::int64_t least = 0;
    };
    UsageBlock(std::string bytes, std::size_t rows)
        : m_bytes(std::move(bytes))
        , m_rows(rows)
    { }
    bool readPrices(std::size_t count, std::size_t &at);
    bool readColumn(Column &column, std::size_t &at);
    bool isSound() const;
    std::int64_t value(const Column &column, std::size_t row) const;
    Result<std::int64_t> microsOneByOne() const;

    std::string m_bytes;
    std::size_t m_rows;
    std::int64_t m_begin = 0; ///< of the first row, in seconds since 1970
    std::vector<UnitPrice> m_prices;
    Column m_gap;
    Column m_length;
    Column m_quantity;
    Column m_price;
};

} // namespace turbolane::backend
