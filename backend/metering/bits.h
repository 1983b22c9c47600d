// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace turbolane::backend {

/// Numbers of any width one after another, without a gap but at wholeByte().
class BitWriter {
public:
    void bits(std::uint64_t value, int width);
    void wholeByte();
    void byte(std::uint8_t value) { m_bytes.push_back(char(value)); }
    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    void number(std::uint64_t value);
    std::string take() { return std::move(m_bytes); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string m_bytes;
    std::uint64_t m_pending = 0;
    int m_width = 0; ///< of what is pending; below 8
};

/// Reads what a BitWriter wrote. Past the end there is nothing but zeros, and isGood() is false.
class BitReader {
public:
    explicit BitReader(std::string_view bytes)
        : m_rest(bytes)
    { }
    std::uint64_t bits(int width);
    void wholeByte() { m_width = 0; }
    std::uint8_t byte();
    std::uint64_t number();
    bool isGood() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    std::uint8_t m_pending = 0;
    int m_width = 0;
    bool m_good = true;
};

/// Small whichever their sign: 0, -1, 1, -2, ...
constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return std::int64_t((value >> 1) ^ (0 - (value & 1)));
}

} // namespace turbolane::backend
