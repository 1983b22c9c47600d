// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/instant.h"

#include <array>
#include <cstdio>

namespace turbolane {

namespace {

using namespace std::chrono;

/// Reads fixed-width numbers and marks from the left; once wrong, stays wrong.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    { }

    int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t place = 0; place < digits; ++place)
            value = value * 10 + digit();
        return value;
    }
    void mark(std::string_view allowed) { m_good = m_good && accept(allowed) != 0; }
    /// The mark that was there, or 0.
    char accept(std::string_view allowed)
    {
        if (m_rest.empty() || allowed.find(m_rest.front()) == std::string_view::npos)
            return 0;
        const char found = m_rest.front();
        m_rest.remove_prefix(1);
        return found;
    }
    /// Up to nine decimals; the ones after the third are dropped.
    int millis()
    {
        int value = 0;
        std::size_t places = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; ++places) {
            const int decimal = digit();
            if (places < 3)
                value = value * 10 + decimal;
        }
        m_good = m_good && places >= 1 && places <= 9;
        for (; places < 3; ++places)
            value *= 10;
        return value;
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }

private:
    int digit()
    {
        const bool isDigit = !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
        m_good = m_good && isDigit;
        if (!isDigit)
            return 0;
        const int value = m_rest.front() - '0';
        m_rest.remove_prefix(1);
        return value;
    }

    std::string_view m_rest;
    bool m_good = true;
};

minutes readOffset(Cursor &cursor)
{
    if (cursor.accept("Zz") != 0)
        return minutes(0);
    const char sign = cursor.accept("+-");
    const int hour = cursor.number(2);
    cursor.mark(":");
    const int minute = cursor.number(2);
    const minutes offset = hours(hour) + minutes(minute);
    return sign == '-' ? -offset : sign == '+' ? offset : minutes(24 * 60);
}

} // namespace

std::string text(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    std::array<char, 40> line{};
    const int length = std::snprintf(
        line.data(), line.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
        int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
    return std::string(line.data(), std::size_t(length));
}

Result<Instant> parseInstant(std::string_view text)
{
    Cursor cursor(text);
    const int yearNumber = cursor.number(4);
    cursor.mark("-");
    const int monthNumber = cursor.number(2);
    cursor.mark("-");
    const int dayNumber = cursor.number(2);
    cursor.mark("Tt ");
    const int hour = cursor.number(2);
    cursor.mark(":");
    const int minute = cursor.number(2);
    cursor.mark(":");
    const int second = cursor.number(2);
    const int thousandths = cursor.accept(".") != 0 ? cursor.millis() : 0;
    const minutes offset = readOffset(cursor);

    const year_month_day date{year(yearNumber), month(unsigned(monthNumber)),
                              day(unsigned(dayNumber))};
    const bool inRange = date.ok() && hour < 24 && minute < 60 && second < 60 && offset < hours(24)
        && offset > -hours(24);
    if (!cursor.good() || !cursor.atEnd() || !inRange)
        return Error{ErrorCode::Malformed, "not a time: " + std::string(text.substr(0, 40))};
    return Instant(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second)
        + milliseconds(thousandths) - offset;
}

} // namespace turbolane
