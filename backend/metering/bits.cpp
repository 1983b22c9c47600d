// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/bits.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::uint64_t lowest(std::uint64_t value, int width)
{
    return width >= 64 ? value : value & ((std::uint64_t(1) << width) - 1);
}

} // namespace

void BitWriter::bits(std::uint64_t value, int width)
{
    // At most 32 at once, so that what is pending always has room.
    for (int done = 0; done < width;) {
        const int now = std::min(width - done, 32);
        m_pending |= lowest(value >> done, now) << m_width;
        m_width += now;
        done += now;
        for (; m_width >= 8; m_width -= 8, m_pending >>= 8)
            byte(std::uint8_t(m_pending));
    }
}

void BitWriter::wholeByte()
{
    if (m_width > 0)
        byte(std::uint8_t(m_pending));
    m_pending = 0;
    m_width = 0;
}

void BitWriter::number(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        byte(std::uint8_t(value | 0x80));
    byte(std::uint8_t(value));
}

std::uint8_t BitReader::byte()
{
    if (m_rest.empty()) {
        m_good = false;
        return 0;
    }
    const auto value = std::uint8_t(m_rest.front());
    m_rest.remove_prefix(1);
    return value;
}

std::uint64_t BitReader::bits(int width)
{
    std::uint64_t value = 0;
    for (int done = 0; done < width;) {
        if (m_width == 0) {
            m_pending = byte();
            m_width = 8;
        }
        const int now = std::min(width - done, m_width);
        value |= lowest(m_pending, now) << done;
        m_pending = std::uint8_t(m_pending >> now);
        m_width -= now;
        done += now;
    }
    return value;
}

std::uint64_t BitReader::number()
{
    std::uint64_t value = 0;
    for (int place = 0; place < 64; place += 7) {
        const std::uint8_t next = byte();
        value |= std::uint64_t(next & 0x7f) << place;
        if (next < 0x80)
            return value;
    }
    m_good = false;
    return 0;
}

} // namespace turbolane::backend
