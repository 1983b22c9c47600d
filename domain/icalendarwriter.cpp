// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/icalendar.h"

#include <algorithm>

namespace turbolane {

namespace {

constexpr std::size_t longestLine = 75; ///< octets, the line's end not counted
constexpr const char *utc = "UTC";

/// "20260512T220000".
std::string basic(LocalTime time)
{
    std::string all = text(time);
    std::erase_if(all, [](char letter) { return letter == '-' || letter == ':'; });
    return all;
}

std::string basicUtc(Instant instant)
{
    return basic(LocalTime(std::chrono::floor<Seconds>(instant).time_since_epoch())) + 'Z';
}

/// Control characters but for a new line have no place in a text.
std::string escaped(std::string_view text)
{
    std::string all;
    for (const char letter : text) {
        if (letter == '\\' || letter == ';' || letter == ',')
            all += {'\\', letter};
        else if (letter == '\n')
            all += "\\n";
        else if (static_cast<unsigned char>(letter) >= ' ')
            all += letter;
    }
    return all;
}

bool continuesACharacter(char letter)
{
    return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U;
}

class Lines {
public:
    void add(std::string_view line)
    {
        std::size_t room = longestLine;
        while (line.size() > room) {
            std::size_t cut = room;
            while (cut > 1 && continuesACharacter(line[cut]))
                --cut;
            m_all.append(line.substr(0, cut)).append("\r\n ");
            line.remove_prefix(cut);
            room = longestLine - 1; // the space counts
        }
        m_all.append(line).append("\r\n");
    }
    void addText(std::string_view name, std::string_view text)
    {
        if (!text.empty())
            add(std::string(name) + ':' + escaped(text));
    }
    void addTime(std::string_view name, const CalendarEvent &event, LocalTime time)
    {
        const std::string start(name);
        if (event.timeZone == utc)
            add(start + ':' + basic(time) + 'Z');
        else if (event.timeZone.empty())
            add(start + ':' + basic(time));
        else
            add(start + ";TZID=" + event.timeZone + ':' + basic(time));
    }
    std::string take() { return std::move(m_all); }

private:
    std::string m_all;
};

/// "PT2H30M".
std::string durationText(Seconds length)
{
    const auto all = length.count();
    std::string text = "PT";
    if (all >= 3'600)
        text += std::to_string(all / 3'600) + 'H';
    if (all / 60 % 60 > 0)
        text += std::to_string(all / 60 % 60) + 'M';
    if (all % 60 > 0 || all == 0)
        text += std::to_string(all % 60) + 'S';
    return text;
}

/// "+0200", with seconds where there are any.
std::string offsetText(Seconds offset)
{
    const auto all = offset.count() < 0 ? -offset.count() : offset.count();
    const auto two = [](std::int64_t number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    std::string text = (offset.count() < 0 ? "-" : "+") + two(all / 3'600) + two(all / 60 % 60);
    if (all % 60 > 0)
        text += two(all % 60);
    return text;
}

void addChange(Lines &lines, const ZoneChanges::Change &change)
{
    const char *const part = change.isDaylight ? "DAYLIGHT" : "STANDARD";
    const auto local = std::chrono::floor<Seconds>(change.at) + change.before;
    lines.add(std::string("BEGIN:") + part);
    lines.add("DTSTART:" + basic(LocalTime(local.time_since_epoch())));
    lines.add("TZOFFSETFROM:" + offsetText(change.before));
    lines.add("TZOFFSETTO:" + offsetText(change.after));
    lines.addText("TZNAME", change.name);
    lines.add(std::string("END:") + part);
}

void addZone(Lines &lines, const ZoneChanges &zone)
{
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + zone.zone);
    if (zone.changes.empty())
        addChange(
            lines,
            {.at = Instant(), .before = zone.offset, .after = zone.offset, .name = zone.zone});
    for (const ZoneChanges::Change &change : zone.changes)
        addChange(lines, change);
    lines.add("END:VTIMEZONE");
}

void addOurOwn(Lines &lines, const CalendarEvent &event)
{
    lines.addText("X-TURBOLANE-CONNECTION", event.connection.text());
    lines.addText("X-TURBOLANE-SCENE", event.scene.text());
    if (!event.to.isZero())
        lines.add("X-TURBOLANE-KBPS:" + std::to_string(event.to.inKbps()));
}

void addEvent(Lines &lines, const CalendarEvent &event, Instant stamp)
{
    lines.add("BEGIN:VEVENT");
    lines.addText("UID", event.uid);
    lines.add("DTSTAMP:" + basicUtc(stamp));
    lines.addTime("DTSTART", event, event.start);
    lines.add("DURATION:" + durationText(event.lasting));
    if (event.insteadOf)
        lines.addTime("RECURRENCE-ID", event, *event.insteadOf);
    else if (!event.rule.empty())
        lines.add("RRULE:" + event.rule);
    for (const LocalTime time : event.except)
        lines.addTime("EXDATE", event, time);
    lines.addText("SUMMARY", event.summary);
    lines.addText("DESCRIPTION", event.description);
    lines.add(event.kind == CalendarEvent::Kind::Boost ? "CATEGORIES:BOOST"
                                                       : "CATEGORIES:MAINTENANCE");
    lines.add(event.isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    lines.add("TRANSP:TRANSPARENT");
    addOurOwn(lines, event);
    lines.add("END:VEVENT");
}

} // namespace

std::string writeCalendar(const std::vector<CalendarEvent> &events,
                          const std::vector<ZoneChanges> &zones, Instant stamp)
{
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Turbolane//Turbolane//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH");
    for (const ZoneChanges &zone : zones)
        addZone(lines, zone);
    for (const CalendarEvent &event : events)
        addEvent(lines, event, stamp);
    lines.add("END:VCALENDAR");
    return lines.take();
}

} // namespace turbolane
