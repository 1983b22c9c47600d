// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/usageblock.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <string_view>

namespace turbolane::backend {

namespace {

constexpr std::string_view mark = "TLU1";
constexpr std::size_t headSize = 12;
constexpr std::size_t priceSize = 16;
constexpr std::size_t columnHeadSize = 9;
constexpr std::size_t padding = 8; // a value is read as eight bytes and masked
constexpr std::size_t checkSize = 4;
constexpr std::size_t widest = 8;

template <typename Number>
void put(std::string &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

template <typename Number>
Number numberAt(const std::string &bytes, std::size_t at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

quint32 checkOf(const std::string &bytes, std::size_t size)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(size)));
}

std::uint64_t maskOf(std::size_t width)
{
    return width == widest ? std::numeric_limits<std::uint64_t>::max()
                           : (std::uint64_t(1) << (8 * width)) - 1;
}

void putColumn(std::string &bytes, const std::vector<std::int64_t> &values)
{
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const std::uint64_t span = std::uint64_t(*greatest) - std::uint64_t(*least);
    std::size_t width = 0;
    while (maskOf(width) < span)
        ++width;
    put(bytes, quint8(width));
    put(bytes, qint64(*least));
    for (const std::int64_t value : values) {
        const quint64 above = qToLittleEndian(quint64(value) - quint64(*least));
        bytes.append(reinterpret_cast<const char *>(&above), width);
    }
}

std::int64_t secondOf(Instant instant)
{
    return std::chrono::floor<Seconds>(instant.time_since_epoch()).count();
}

bool isWhole(Instant instant)
{
    return floorToSecond(instant) == instant;
}

Result<Done> checked(const std::vector<UnitPrice> &prices, std::span<const PackedRow> rows)
{
    const auto refused = [](const char *why) { return Error{ErrorCode::OutOfRange, why}; };
    if (rows.empty() || rows.size() > UsageBlock::mostRows)
        return refused("a block has 1 to 65536 rows");
    if (prices.empty() || prices.size() > UsageBlock::mostPrices)
        return refused("a block has 1 to 256 prices");
    Instant before = rows.front().time.from();
    for (const PackedRow &row : rows) {
        if (!isWhole(row.time.from()) || !isWhole(row.time.to()))
            return refused("a usage row lasts whole seconds");
        if (row.time.from() < before)
            return refused("usage rows of one line overlap");
        if (row.quantity < 0)
            return refused("less than nothing was used");
        if (row.price >= prices.size())
            return refused("a usage row without a price");
        before = row.time.to();
    }
    return Done();
}

} // namespace

Result<std::string> UsageBlock::packed(const std::vector<UnitPrice> &prices,
                                       std::span<const PackedRow> rows)
{
    if (const Result<Done> sound = checked(prices, rows); !sound)
        return sound.error();
    std::string bytes(mark);
    put(bytes, quint32(rows.size()));
    put(bytes, quint32(prices.size()));
    for (const UnitPrice &price : prices) {
        put(bytes, qint64(price.numerator()));
        put(bytes, qint64(price.denominator()));
    }
    std::vector<std::int64_t> gaps;
    std::vector<std::int64_t> lengths;
    std::vector<std::int64_t> quantities;
    std::vector<std::int64_t> priceNumbers;
    std::int64_t before = 0;
    for (const PackedRow &row : rows) {
        const std::int64_t from = secondOf(row.time.from());
        gaps.push_back(from - before);
        before = secondOf(row.time.to());
        lengths.push_back(before - from);
        quantities.push_back(row.quantity);
        priceNumbers.push_back(std::int64_t(row.price));
    }
    // The first would widen them all.
    put(bytes, qint64(gaps.front()));
    gaps.front() = 0;
    for (const auto &column : {gaps, lengths, quantities, priceNumbers})
        putColumn(bytes, column);
    bytes.append(padding, '\0');
    put(bytes, checkOf(bytes, bytes.size()));
    return bytes;
}

Result<UsageBlock> UsageBlock::read(std::string bytes)
{
    const Error damaged{ErrorCode::Malformed, "a block of usage rows is damaged"};
    if (bytes.size() < headSize + sizeof(qint64) + padding + checkSize || !bytes.starts_with(mark))
        return damaged;
    const std::size_t checkedSize = bytes.size() - checkSize;
    if (numberAt<quint32>(bytes, checkedSize) != checkOf(bytes, checkedSize))
        return damaged;
    const std::size_t rows = numberAt<quint32>(bytes, mark.size());
    const std::size_t prices = numberAt<quint32>(bytes, mark.size() + sizeof(quint32));
    UsageBlock block(std::move(bytes), rows);
    std::size_t at = headSize;
    if (rows == 0 || rows > mostRows || !block.readPrices(prices, at))
        return damaged;
    block.m_begin = numberAt<qint64>(block.m_bytes, at);
    at += sizeof(qint64);
    for (Column *column : {&block.m_gap, &block.m_length, &block.m_quantity, &block.m_price})
        if (!block.readColumn(*column, at))
            return damaged;
    if (at + padding + checkSize != block.m_bytes.size() || !block.isSound())
        return damaged;
    return block;
}

bool UsageBlock::readPrices(std::size_t count, std::size_t &at)
{
    if (count == 0 || count > mostPrices
        || at + count * priceSize + sizeof(qint64) + padding + checkSize > m_bytes.size())
        return false;
    for (std::size_t number = 0; number < count; ++number, at += priceSize) {
        const auto price = UnitPrice::of(numberAt<qint64>(m_bytes, at),
                                         numberAt<qint64>(m_bytes, at + sizeof(qint64)));
        if (!price)
            return false;
        m_prices.push_back(*price);
    }
    return true;
}

bool UsageBlock::readColumn(Column &column, std::size_t &at)
{
    if (at + columnHeadSize + padding + checkSize > m_bytes.size())
        return false;
    column.width = numberAt<quint8>(m_bytes, at);
    column.least = numberAt<qint64>(m_bytes, at + 1);
    column.at = at + columnHeadSize;
    if (column.width > widest)
        return false;
    column.mask = maskOf(column.width);
    at = column.at + m_rows * column.width;
    return at + padding + checkSize <= m_bytes.size();
}

/// Whatever a check sum lets through: no row points outside the prices or ends before it begins.
bool UsageBlock::isSound() const
{
    constexpr std::size_t ofAnAge = 4; // 136 years of seconds
    constexpr std::int64_t farthest = std::int64_t(1) << 40;
    for (const Column &seconds : {m_gap, m_length})
        if (seconds.least < 0 || seconds.least > farthest || seconds.width > ofAnAge)
            return false;
    if (m_begin < -farthest || m_begin > farthest)
        return false;
    for (std::size_t row = 0; row < m_rows; ++row) {
        const std::int64_t price = value(m_price, row);
        if (price < 0 || price >= std::int64_t(m_prices.size()))
            return false;
    }
    return m_quantity.least >= 0;
}

std::int64_t UsageBlock::value(const Column &column, std::size_t row) const
{
    const auto above = numberAt<quint64>(m_bytes, column.at + row * column.width);
    return std::int64_t(std::uint64_t(column.least) + (above & column.mask));
}

std::vector<PackedRow> UsageBlock::rows() const
{
    std::vector<PackedRow> all;
    all.reserve(m_rows);
    Seconds before(m_begin);
    for (std::size_t row = 0; row < m_rows; ++row) {
        const Seconds from = before + Seconds(value(m_gap, row));
        before = from + Seconds(value(m_length, row));
        all.push_back({.time = Interval::between(Instant(from), Instant(before)),
                       .quantity = value(m_quantity, row),
                       .price = std::size_t(value(m_price, row))});
    }
    return all;
}

Result<std::int64_t> UsageBlock::micros() const
{
    std::vector<QuickPricer> pricers(m_prices.begin(), m_prices.end());
    const Wide most = std::min(Wide(m_quantity.least) + Wide(m_quantity.mask),
                               Wide(std::numeric_limits<std::int64_t>::max()));
    for (const QuickPricer &pricer : pricers)
        if (!pricer.holds(std::int64_t(most)))
            return microsOneByOne();
    Wide sum = 0;
    for (std::size_t row = 0; row < m_rows; ++row)
        sum +=
            pricers[std::size_t(value(m_price, row))].micros(std::uint64_t(value(m_quantity, row)));
    if (sum > std::numeric_limits<std::int64_t>::max())
        return Error{ErrorCode::Overflow, "a sum out of range"};
    return std::int64_t(sum);
}

/// Where a product may be too large for one machine word.
Result<std::int64_t> UsageBlock::microsOneByOne() const
{
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < m_rows; ++row) {
        const auto amount =
            m_prices[std::size_t(value(m_price, row))].micros(value(m_quantity, row));
        if (!amount)
            return amount;
        if (__builtin_add_overflow(sum, *amount, &sum))
            return Error{ErrorCode::Overflow, "a sum out of range"};
    }
    return sum;
}

} // namespace turbolane::backend
