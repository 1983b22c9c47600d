// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/icalendar.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>

namespace turbolane {

namespace {

/// "DTSTART;TZID=Europe/Berlin:20260512T220000" in its parts; names in capitals.
struct Property {
    std::string name;
    std::map<std::string, std::string> parameters;
    std::string value;
};

std::string capitals(std::string_view text)
{
    std::string all(text);
    std::ranges::transform(all, all.begin(), [](unsigned char letter) {
        return static_cast<char>(std::toupper(letter));
    });
    return all;
}

/// Lines as they were before they were folded; CRLF or LF.
std::vector<std::string> unfolded(std::string_view file)
{
    std::vector<std::string> lines;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        std::string_view line = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        const bool isMore = !line.empty() && (line.front() == ' ' || line.front() == '\t');
        if (isMore && !lines.empty())
            lines.back().append(line.substr(1));
        else if (!line.empty())
            lines.emplace_back(line);
    }
    return lines;
}

/// Where that letter first stands outside of quotation marks.
std::size_t outside(std::string_view text, char letter, std::size_t from)
{
    bool isQuoted = false;
    for (std::size_t place = from; place < text.size(); ++place) {
        if (text[place] == '"')
            isQuoted = !isQuoted;
        else if (text[place] == letter && !isQuoted)
            return place;
    }
    return std::string_view::npos;
}

Property propertyOf(std::string_view line)
{
    const std::size_t colon = std::min(outside(line, ':', 0), line.size());
    std::string_view head = line.substr(0, colon);
    Property property;
    property.value = line.substr(std::min(colon + 1, line.size()));
    const std::size_t name = std::min(outside(head, ';', 0), head.size());
    property.name = capitals(head.substr(0, name));
    head.remove_prefix(std::min(name + 1, head.size()));
    while (!head.empty()) {
        const std::size_t end = std::min(outside(head, ';', 0), head.size());
        const std::string_view parameter = head.substr(0, end);
        const std::size_t is = std::min(parameter.find('='), parameter.size());
        std::string value(parameter.substr(std::min(is + 1, parameter.size())));
        std::erase(value, '"');
        property.parameters[capitals(parameter.substr(0, is))] = value;
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return property;
}

std::string unescaped(std::string_view text)
{
    std::string all;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] != '\\' || place + 1 == text.size()) {
            all += text[place];
            continue;
        }
        const char next = text[++place];
        all += next == 'n' || next == 'N' ? '\n' : next;
    }
    return all;
}

bool isNumber(std::string_view text)
{
    return !text.empty()
        && std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!isNumber(text) || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// "20260512T220000", without what stands behind it.
std::optional<LocalTime> localIn(std::string_view text)
{
    constexpr std::size_t length = 15;
    if (text.size() < length || text[8] != 'T')
        return std::nullopt;
    const std::string all(text.substr(0, length));
    const auto read =
        parseLocalTime(all.substr(0, 4) + '-' + all.substr(4, 2) + '-' + all.substr(6, 2) + 'T'
                       + all.substr(9, 2) + ':' + all.substr(11, 2) + ':' + all.substr(13, 2));
    return read ? std::optional(*read) : std::nullopt;
}

/// A time with its zone: of the property, or UTC.
struct Time {
    LocalTime local{};
    std::string zone;
};
std::optional<Time> timeIn(const Property &property)
{
    const auto local = localIn(property.value);
    if (!local)
        return std::nullopt;
    if (property.value.ends_with('Z'))
        return Time{*local, "UTC"};
    const auto zone = property.parameters.find("TZID");
    return Time{*local, zone == property.parameters.end() ? std::string() : zone->second};
}

/// "P1DT2H30M", "P2W"; nothing where it is none, or backwards.
std::optional<Seconds> durationIn(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P'))
        return std::nullopt;
    text.remove_prefix(1);
    const std::map<char, std::int64_t> units{
        {'W', 604'800}, {'D', 86'400}, {'H', 3'600}, {'M', 60}, {'S', 1}};
    constexpr std::int64_t most = 1'000'000;
    std::int64_t all = 0;
    while (!text.empty()) {
        if (text.starts_with('T'))
            text.remove_prefix(1);
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        const auto number = numberIn(text.substr(0, digits));
        if (!number || *number > most || digits == text.size() || !units.contains(text[digits]))
            return std::nullopt;
        all += *number * units.at(text[digits]);
        text.remove_prefix(digits + 1);
    }
    return Seconds(all);
}

std::vector<std::string> parts(std::string_view list)
{
    std::vector<std::string> all;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        all.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return all;
}

class Reading {
public:
    void take(const Property &property)
    {
        CalendarEvent &event = m_read.event;
        const std::string &name = property.name;
        if (name == "UID")
            event.uid = unescaped(property.value);
        else if (name == "SUMMARY")
            event.summary = unescaped(property.value);
        else if (name == "DESCRIPTION")
            event.description = unescaped(property.value);
        else if (name == "RRULE")
            event.rule = capitals(property.value);
        else if (name == "STATUS")
            event.isCancelled = capitals(property.value) == "CANCELLED";
        else if (name == "CATEGORIES")
            takeCategories(property);
        else if (name.starts_with("X-TURBOLANE-"))
            takeOurOwn(property);
        else
            takeTime(property);
    }

    /// What is wrong first counts.
    ReadEvent finished()
    {
        using Trouble = ReadEvent::Trouble;
        CalendarEvent &event = m_read.event;
        if (!m_length && m_start && m_end && m_start->zone == m_end->zone)
            m_length = m_end->local - m_start->local;
        event.lasting = m_length.value_or(Seconds(0));
        if (m_start) {
            event.start = m_start->local;
            event.timeZone = m_start->zone;
        }
        if (m_isWholeDays)
            m_read.trouble = Trouble::WholeDays;
        else if (!m_start)
            m_read.trouble = Trouble::NoStart;
        else if (event.insteadOf)
            m_read.trouble = Trouble::PartOfSeries;
        else if (m_hasMoreDates)
            m_read.trouble = Trouble::MoreDates;
        else if (event.lasting <= Seconds(0))
            m_read.trouble = Trouble::NoLength;
        return m_read;
    }

private:
    void takeCategories(const Property &property)
    {
        for (const std::string &category : parts(capitals(property.value)))
            if (category == "MAINTENANCE")
                m_read.event.kind = CalendarEvent::Kind::Maintenance;
    }
    void takeOurOwn(const Property &property)
    {
        CalendarEvent &event = m_read.event;
        constexpr std::int64_t most = 1'000'000'000'000;
        if (property.name == "X-TURBOLANE-CONNECTION")
            event.connection = ConnectionId(unescaped(property.value));
        else if (property.name == "X-TURBOLANE-SCENE")
            event.scene = SceneId(unescaped(property.value));
        else if (property.name == "X-TURBOLANE-KBPS")
            event.to = Bandwidth::kbps(std::min(numberIn(property.value).value_or(0), most));
    }
    void takeTime(const Property &property)
    {
        if (property.name == "DTSTART") {
            m_start = timeIn(property);
            m_isWholeDays = property.value.size() == 8 && isNumber(property.value);
        } else if (property.name == "DTEND") {
            m_end = timeIn(property);
        } else if (property.name == "DURATION") {
            m_length = durationIn(property.value);
        } else if (property.name == "RECURRENCE-ID") {
            m_read.event.insteadOf = localIn(property.value).value_or(LocalTime());
        } else if (property.name == "RDATE") {
            m_hasMoreDates = true;
        } else if (property.name == "EXDATE") {
            for (const std::string &each : parts(property.value))
                if (const auto time = localIn(each))
                    m_read.event.except.push_back(*time);
        }
    }

    ReadEvent m_read;
    std::optional<Time> m_start;
    std::optional<Time> m_end;
    std::optional<Seconds> m_length;
    bool m_isWholeDays = false;
    bool m_hasMoreDates = false;
};

} // namespace

Result<std::vector<ReadEvent>> readCalendar(std::string_view file)
{
    std::vector<ReadEvent> events;
    std::vector<std::string> open; ///< components, the innermost last
    Reading reading;
    bool isCalendar = false;
    for (const std::string &line : unfolded(file)) {
        const Property property = propertyOf(line);
        if (property.name == "BEGIN") {
            open.push_back(capitals(property.value));
            isCalendar = isCalendar || open.back() == "VCALENDAR";
            if (open.back() == "VEVENT")
                reading = {};
        } else if (property.name == "END") {
            if (open.empty() || open.back() != capitals(property.value))
                return Error{ErrorCode::Malformed, "a part of the calendar does not end"};
            if (open.back() == "VEVENT")
                events.push_back(reading.finished());
            open.pop_back();
        } else if (!open.empty() && open.back() == "VEVENT") {
            reading.take(property);
        }
    }
    if (!isCalendar || !open.empty())
        return Error{ErrorCode::Malformed, "no calendar, or one that ends in the middle"};
    return events;
}

} // namespace turbolane
