// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/placings.h"

#include "client/picture.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace turbolane::client {

namespace {

constexpr std::size_t longestName = 64;

bool mayStandInAName(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
}

/// As a carrier takes it, and as no other has it.
std::string nameFor(const std::string &summary, std::set<std::string> *taken)
{
    std::string base;
    for (const char letter : summary)
        base += mayStandInAName(letter) ? letter : '-';
    constexpr std::size_t roomForNumber = 5;
    base = base.substr(0, longestName - roomForNumber);
    if (base.empty())
        base = "calendar";
    std::string name = base;
    for (int number = 2; taken->contains(name); ++number)
        name = base + '-' + std::to_string(number);
    taken->insert(name);
    return name;
}

std::optional<Instant> instantOf(LocalTime local, const QTimeZone &zone)
{
    if (!zone.isValid())
        return std::nullopt;
    const QDateTime shown =
        QDateTime::fromSecsSinceEpoch(local.time_since_epoch().count(), Qt::UTC);
    const QDateTime moment(shown.date(), shown.time(), zone);
    return Instant(Millis(moment.toMSecsSinceEpoch()));
}

class Reader {
public:
    Reader(const Picture &picture, const PlacingRules &rules)
        : m_picture(picture)
        , m_rules(rules)
    {
        for (const Schedule &schedule : picture.schedules())
            if (schedule.state == ScheduleState::Active)
                m_names.insert(schedule.name);
    }

    Placing read(const ReadEvent &event)
    {
        Placing placing{.read = event};
        placing.whyNot = whyNot(event);
        if (placing.whyNot != Placing::WhyNot::Nothing)
            return placing;
        const Scene *scene = sceneOf(event.event);
        const Connection *connection = scene ? nullptr : connectionOf(event.event);
        placing.needsConnection = !scene && !connection;
        if (!scene && !connection)
            connection = m_picture.connection(m_rules.otherwise);
        if (!scene && !connection)
            placing.whyNot = Placing::WhyNot::NoConnection;
        else
            fill(&placing, connection, scene);
        return placing;
    }

private:
    QTimeZone zoneOf(const CalendarEvent &event) const
    {
        return event.timeZone.empty() ? m_rules.zone
                                      : QTimeZone(QByteArray::fromStdString(event.timeZone));
    }

    Placing::WhyNot whyNot(const ReadEvent &read) const
    {
        using WhyNot = Placing::WhyNot;
        const CalendarEvent &event = read.event;
        if (event.kind == CalendarEvent::Kind::Maintenance)
            return WhyNot::Maintenance;
        if (read.trouble != ReadEvent::Trouble::None)
            return WhyNot::Unreadable;
        if (event.isCancelled)
            return WhyNot::Cancelled;
        const auto start = instantOf(event.start, zoneOf(event));
        if (!start)
            return WhyNot::UnknownZone;
        return event.rule.empty() && *start <= m_rules.now ? WhyNot::Past : WhyNot::Nothing;
    }

    const Scene *sceneOf(const CalendarEvent &event) const
    {
        if (const Scene *scene = m_picture.scene(event.scene))
            return scene;
        const auto named = std::ranges::find(m_picture.scenes(), event.summary, &Scene::name);
        return named == m_picture.scenes().end() ? nullptr : &*named;
    }

    const Connection *connectionOf(const CalendarEvent &event) const
    {
        if (const Connection *connection = m_picture.connection(event.connection))
            return connection;
        for (const Connection &connection : m_picture.connections())
            if (connection.name == event.summary && !isTerminal(connection.state))
                return &connection;
        return nullptr;
    }

    void fill(Placing *placing, const Connection *connection, const Scene *scene)
    {
        const CalendarEvent &event = placing->read.event;
        const Bandwidth to = !connection ? Bandwidth()
            : event.to.isZero()          ? connection->turbo
                                         : event.to;
        if (event.rule.empty() && connection) {
            placing->boost = BoostQuestion{.connection = connection->id,
                                           .to = to,
                                           .lasting = event.lasting,
                                           .startsAt = instantOf(event.start, zoneOf(event))};
            return;
        }
        placing->schedule = NewSchedule{.name = nameFor(event.summary, &m_names),
                                        .connection = connection ? connection->id : ConnectionId(),
                                        .scene = scene ? scene->id : SceneId(),
                                        .to = to,
                                        .lasting = event.lasting,
                                        .start = event.start,
                                        .timeZone = zoneOf(event).id().toStdString(),
                                        .rule = event.rule};
        for (const LocalTime time : event.except)
            if (const auto instant = instantOf(time, zoneOf(event)))
                placing->except.push_back(*instant);
    }

    const Picture &m_picture;
    const PlacingRules &m_rules;
    std::set<std::string> m_names;
};

} // namespace

std::vector<Placing> placingsOf(const std::vector<ReadEvent> &events, const Picture &picture,
                                const PlacingRules &rules)
{
    Reader reader(picture, rules);
    std::vector<Placing> all;
    for (const ReadEvent &event : events)
        all.push_back(reader.read(event));
    return all;
}

} // namespace turbolane::client
