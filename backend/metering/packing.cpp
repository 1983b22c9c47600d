// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/packing.h"

#include "backend/metering/bits.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace turbolane::backend {

namespace {

constexpr std::size_t groupSize = 64;
constexpr int mostDifferences = 2; ///< the numbers, their differences, the differences of those
constexpr std::size_t sealBytes = 4;
constexpr std::int64_t longestTime = std::int64_t(1) << 40; ///< seconds; far beyond any calendar
constexpr std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max();

Error damaged()
{
    return {ErrorCode::Damaged, "what was metered cannot be read back: the block is damaged"};
}

/// Every step keeps all of the state apart, so no change of one byte goes unseen.
std::uint32_t sealOf(std::string_view bytes)
{
    std::uint32_t seal = 2'166'136'261U;
    for (const char byte : bytes)
        seal = (seal ^ std::uint8_t(byte)) * 16'777'619U;
    return seal;
}

/// So many numbers at the front stand by themselves: what the others differ from first may be far
/// from where those lie.
std::size_t headOf(const Column &column, int order)
{
    return std::min(column.size(), std::size_t(std::max(order, 1)));
}

/// Each but the first few less the one before it. Differences wrap around, and back again when
/// they are added up.
void subtract(Column &column, std::size_t from)
{
    for (std::size_t index = column.size(); index-- > from;)
        column[index] =
            std::int64_t(std::uint64_t(column[index]) - std::uint64_t(column[index - 1]));
}

void addUp(Column &column, std::size_t from)
{
    for (std::size_t index = from; index < column.size(); ++index)
        column[index] =
            std::int64_t(std::uint64_t(column[index]) + std::uint64_t(column[index - 1]));
}

std::int64_t divisorOf(const Column &column, std::size_t from)
{
    std::int64_t divisor = 0;
    for (std::size_t index = from; index < column.size(); ++index) {
        if (column[index] == std::numeric_limits<std::int64_t>::min())
            return 1;
        divisor = std::gcd(divisor, column[index]);
        if (divisor == 1)
            return 1;
    }
    return std::max<std::int64_t>(divisor, 1);
}

void writeGroup(BitWriter &writer, const std::int64_t *begin, const std::int64_t *end)
{
    const std::int64_t least = *std::min_element(begin, end);
    std::uint64_t widest = 0;
    for (const std::int64_t *value = begin; value != end; ++value)
        widest |= std::uint64_t(*value) - std::uint64_t(least);
    const int width = int(std::bit_width(widest));
    writer.number(zigzag(least));
    writer.byte(std::uint8_t(width));
    for (const std::int64_t *value = begin; value != end; ++value)
        writer.bits(std::uint64_t(*value) - std::uint64_t(least), width);
    writer.wholeByte();
}

std::string columnText(Column column, int order)
{
    const std::size_t head = headOf(column, order);
    const std::int64_t divisor = divisorOf(column, head);
    BitWriter writer;
    writer.byte(std::uint8_t(order));
    writer.number(std::uint64_t(divisor));
    for (std::size_t index = 0; index < head; ++index)
        writer.number(zigzag(column[index]));
    for (std::size_t index = head; index < column.size(); ++index)
        column[index] /= divisor;
    for (std::size_t from = head; from < column.size(); from += groupSize) {
        const std::size_t to = std::min(column.size(), from + groupSize);
        writeGroup(writer, column.data() + from, column.data() + to);
    }
    return writer.take();
}

std::string shortestText(Column column)
{
    std::string shortest = columnText(column, 0);
    for (int order = 1; order <= mostDifferences; ++order) {
        subtract(column, std::size_t(order));
        std::string text = columnText(column, order);
        if (text.size() < shortest.size())
            shortest = std::move(text);
    }
    return shortest;
}

bool readGroup(BitReader &reader, std::int64_t *begin, std::int64_t *end)
{
    const auto least = std::uint64_t(unzigzag(reader.number()));
    const int width = reader.byte();
    if (width > 64 || !reader.isGood())
        return false;
    for (std::int64_t *value = begin; value != end; ++value)
        *value = std::int64_t(least + reader.bits(width));
    reader.wholeByte();
    return reader.isGood();
}

bool readColumn(BitReader &reader, Column &column)
{
    const int order = reader.byte();
    const std::uint64_t divisor = reader.number();
    if (order > mostDifferences || divisor == 0)
        return false;
    const std::size_t head = headOf(column, order);
    for (std::size_t index = 0; index < head; ++index)
        column[index] = unzigzag(reader.number());
    for (std::size_t from = head; from < column.size(); from += groupSize) {
        const std::size_t to = std::min(column.size(), from + groupSize);
        if (!readGroup(reader, column.data() + from, column.data() + to))
            return false;
    }
    for (std::size_t index = head; index < column.size(); ++index)
        column[index] = std::int64_t(std::uint64_t(column[index]) * divisor);
    for (int left = order; left > 0; --left)
        addUp(column, std::size_t(left));
    return reader.isGood();
}

bool isWithin(std::int64_t value, std::int64_t most)
{
    return value >= 0 && value <= most;
}

/// From gaps and lengths to times; false where they are none that could have been packed.
bool timesFrom(const Column &gaps, const Column &lengths,
               std::vector<std::pair<Second, Second>> &to)
{
    std::int64_t at = 0;
    for (std::size_t index = 0; index < gaps.size(); ++index) {
        const bool before1970 = index == 0 && gaps[index] < 0 && gaps[index] > -longestTime;
        if (!isWithin(gaps[index], longestTime) && !before1970)
            return false;
        if (!isWithin(lengths[index], longestTime))
            return false;
        at += gaps[index];
        to.emplace_back(Seconds(at), Seconds(at + lengths[index]));
        at += lengths[index];
        if (at > longestTime)
            return false;
    }
    return true;
}

} // namespace

std::string packed(const std::vector<Column> &columns)
{
    const std::size_t count = columns.empty() ? 0 : columns.front().size();
    require(count <= mostPacked, "a block is not longer than can be read back");
    BitWriter head;
    head.number(count);
    std::string body = head.take();
    for (const Column &column : columns) {
        require(column.size() == count, "columns of a block are of one length");
        body += shortestText(column);
    }
    BitWriter seal;
    seal.bits(sealOf(body), 32);
    return seal.take() + body;
}

Result<std::vector<Column>> unpackedColumns(std::string_view bytes, std::size_t columns)
{
    if (bytes.size() < sealBytes
        || BitReader(bytes.substr(0, sealBytes)).bits(32) != sealOf(bytes.substr(sealBytes)))
        return damaged();
    BitReader reader(bytes.substr(sealBytes));
    const std::uint64_t count = reader.number();
    if (count > mostPacked || !reader.isGood())
        return damaged();
    std::vector<Column> read(columns, Column(count));
    for (Column &column : read)
        if (!readColumn(reader, column))
            return damaged();
    if (!reader.atEnd())
        return damaged();
    return read;
}

std::string packed(const Stretches &stretches)
{
    std::vector<Column> columns(5);
    Second before{};
    for (const Stretch &stretch : stretches) {
        const std::int64_t seconds = (stretch.to - stretch.from).count();
        const std::int64_t mean = stretch.bytes / seconds;
        columns[0].push_back((stretch.from - before).count());
        columns[1].push_back(seconds);
        columns[2].push_back(stretch.bytes);
        columns[3].push_back(mean - stretch.least);
        columns[4].push_back(stretch.most - mean);
        before = stretch.to;
    }
    return packed(columns);
}

Result<Stretches> unpackedStretches(std::string_view bytes)
{
    const auto columns = unpackedColumns(bytes, 5);
    if (!columns)
        return columns.error();
    std::vector<std::pair<Second, Second>> times;
    if (!timesFrom((*columns)[0], (*columns)[1], times))
        return damaged();
    Stretches stretches;
    stretches.reserve(times.size());
    for (std::size_t index = 0; index < times.size(); ++index) {
        const auto [from, to] = times[index];
        const std::int64_t carried = (*columns)[2][index];
        const std::int64_t below = (*columns)[3][index];
        const std::int64_t above = (*columns)[4][index];
        if (from == to || !isWithin(carried, mostBytes) || !isWithin(above, mostBytes))
            return damaged();
        const std::int64_t mean = carried / (to - from).count();
        if (!isWithin(below, mean) || above > mostBytes - mean)
            return damaged();
        stretches.push_back({from, to, carried, mean - below, mean + above});
    }
    return stretches;
}

std::string packed(const std::vector<Told> &told)
{
    std::vector<Column> columns(3);
    Second before{};
    for (const Told &one : told) {
        columns[0].push_back((one.from - before).count());
        columns[1].push_back((one.to - one.from).count());
        columns[2].push_back(one.octets);
        before = one.to;
    }
    return packed(columns);
}

Result<std::vector<Told>> unpackedTold(std::string_view bytes)
{
    const auto columns = unpackedColumns(bytes, 3);
    if (!columns)
        return columns.error();
    std::vector<std::pair<Second, Second>> times;
    if (!timesFrom((*columns)[0], (*columns)[1], times))
        return damaged();
    std::vector<Told> told;
    told.reserve(times.size());
    for (std::size_t index = 0; index < times.size(); ++index) {
        const std::int64_t octets = (*columns)[2][index];
        if (octets < 0)
            return damaged();
        told.push_back({times[index].first, times[index].second, octets});
    }
    return told;
}

} // namespace turbolane::backend
