// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a script that plan ahead: scenes and schedules.

#include "tests/support/script.h"

#include <algorithm>

namespace turbolane::backend::tests {

namespace {

Bandwidth bandwidth(const std::string &word)
{
    const auto parsed = Bandwidth::parse(word);
    require(bool(parsed), "a script has good bandwidths");
    return *parsed;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// "05-12T20:00" in UTC.
std::string shortText(Instant instant)
{
    return text(instant).substr(5, 11);
}

Instant longInstant(const std::string &shortText)
{
    return *parseInstant("2026-" + shortText + ":00Z");
}

std::string toldOf(const Occurrence &occurrence)
{
    return std::string(wireName(occurrence.state)) + " " + shortText(occurrence.startsAt);
}

} // namespace

SceneId Script::sceneNamed(const std::string &name)
{
    for (const Scene &scene : m_house->services().inventory.scenes())
        if (scene.name == name)
            return scene.id;
    return SceneId(name);
}

std::optional<Schedule> Script::scheduleNamed(const std::string &name)
{
    for (const Schedule &schedule : m_house->services().inventory.schedules())
        if (schedule.name == name)
            return schedule;
    return std::nullopt;
}

std::string Script::plan(const Words &words)
{
    const std::string &verb = words[0];
    if (verb == "scene" || verb == "press" || verb == "release" || verb == "forget"
        || verb == "worth")
        return scene(words);
    if (verb == "schedule" || verb == "foresee")
        return schedule(words);
    const auto found = scheduleNamed(words[1]);
    if (!found)
        return "no such schedule";
    if (verb == "skip")
        return verdict(m_house->ask<Schedule>(
            [&](Services &s) { return s.schedules.skip(found->id, longInstant(words[2])); }));
    if (verb == "shift" || verb == "weigh") {
        const auto most = words.size() > 6
            ? std::optional(Money::micros(number(words[6]), Currency::of("EUR")))
            : std::nullopt;
        const MoveTime ask{.schedule = found->id,
                           .time = longInstant(words[2]),
                           .startsAt = longInstant(words[3]),
                           .duration = Seconds(number(words[4])),
                           .most = most};
        if (verb == "shift")
            return verdict(
                m_house->ask<Schedule>([&](Services &s) { return s.schedules.move(ask); }));
        const auto estimate = m_house->services().schedules.estimate(ask);
        return estimate ? std::to_string(estimate->total.inMicros()) : verdict(estimate);
    }
    if (verb == "change" || verb == "consider")
        return change(*found, words);
    if (verb == "stop")
        return verdict(
            m_house->ask<Schedule>([&](Services &s) { return s.schedules.end(found->id); }));
    return timesOf(*found, words);
}

std::string Script::scene(const Words &words)
{
    if (words[0] == "scene") {
        NewScene ask{.name = words[1], .members = {}};
        for (std::size_t place = 2; place + 1 < words.size(); place += 2)
            ask.members.push_back(
                {.connection = idOf(words[place]), .to = bandwidth(words[place + 1])});
        return verdict(m_house->ask<Scene>([&](Services &s) { return s.scenes.create(ask); }));
    }
    const SceneId id = sceneNamed(words[1]);
    if (words[0] == "forget")
        return verdict(m_house->ask<Scene>([&](Services &s) { return s.scenes.remove(id); }));
    using Boosts = std::vector<Boost>;
    if (words[0] == "release")
        return verdict(m_house->ask<Boosts>([&](Services &s) { return s.scenes.end(id); }));
    BoostScene ask{.scene = id,
                   .duration = Seconds(number(words[2])),
                   .startsAt = secondsOn(words, "in"),
                   .endsBy = secondsOn(words, "by")};
    for (std::size_t place = 3; place + 1 < words.size(); ++place)
        if (words[place] == "most")
            ask.most = Money::micros(number(words[place + 1]), Currency::of("EUR"));
    if (words[0] == "press")
        return verdict(m_house->ask<Boosts>([&](Services &s) { return s.scenes.boost(ask); }));
    const auto estimate = m_house->services().scenes.estimate(ask);
    return estimate ? std::to_string(estimate->total.inMicros()) : verdict(estimate);
}

std::string Script::schedule(const Words &words)
{
    const bool isOfScene = words[2].starts_with("scene:");
    NewSchedule ask{.name = words[1],
                    .connection = isOfScene ? ConnectionId() : idOf(words[2]),
                    .scene = isOfScene ? sceneNamed(words[2].substr(6)) : SceneId(),
                    .to = isOfScene ? Bandwidth() : bandwidth(words[3]),
                    .duration = Seconds(number(words[4])),
                    .start = *parseLocalTime("2026-" + words[5] + ":00"),
                    .timeZone = words[6],
                    .rule = words.size() > 7 && words[7] != "once" ? words[7] : "",
                    .ifFull = words.back() == "move" ? IfFull::Move : IfFull::Refuse};
    if (words[0] == "schedule")
        return verdict(
            m_house->ask<Schedule>([&](Services &s) { return s.schedules.create(ask); }));
    const auto estimate = m_house->services().schedules.estimate(ask);
    if (!estimate)
        return verdict(estimate);
    Words told{std::to_string(estimate->total.inMicros())};
    for (const Occurrence &occurrence : estimate->occurrences)
        told.push_back(toldOf(occurrence));
    return joined(told);
}

/// NAME to NEWNAME RATE|- SECONDS START ZONE RULE [most MICROS] [refused COUNT]
std::string Script::change(const Schedule &schedule, const Words &words)
{
    ChangeSchedule ask{.schedule = schedule.id,
                       .to = {.name = words[3],
                              .connection = {},
                              .scene = {},
                              .to = words[4] == "-" ? Bandwidth() : bandwidth(words[4]),
                              .duration = Seconds(number(words[5])),
                              .start = *parseLocalTime("2026-" + words[6] + ":00"),
                              .timeZone = words[7],
                              .rule = words[8] == "once" ? "" : words[8],
                              .ifFull = schedule.ifFull}};
    for (std::size_t place = 9; place + 1 < words.size(); place += 2) {
        if (words[place] == "most")
            ask.most = Money::micros(number(words[place + 1]), Currency::of("EUR"));
        else
            ask.mostRefused = int(number(words[place + 1]));
    }
    if (words[0] == "change")
        return verdict(
            m_house->ask<Schedule>([&](Services &s) { return s.schedules.change(ask); }));
    const auto estimate =
        m_house->ask<ScheduleEstimate>([&](Services &s) { return s.schedules.estimate(ask); });
    return estimate ? std::to_string(estimate->total.inMicros()) : verdict(estimate);
}

std::string Script::timesOf(const Schedule &schedule, const Words &words)
{
    Words told{std::string(wireName(schedule.state))};
    const auto most = words.size() > 2 ? std::size_t(number(words[2])) : std::size_t(100);
    for (const Occurrence &occurrence : schedule.occurrences)
        if (told.size() <= most)
            told.push_back(toldOf(occurrence));
    if (words[0] == "count")
        return std::to_string(schedule.occurrences.size());
    if (words[0] == "because")
        return schedule.occurrences.at(std::size_t(number(words[2])) - 1).reason;
    return joined(told);
}

} // namespace turbolane::backend::tests
