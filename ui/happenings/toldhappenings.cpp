// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/toldhappenings.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <set>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Happenings)
};

/// Goes through events from the oldest on, and says what is new in each.
class Teller {
public:
    Teller(bool goesOn, QList<Happening> &all)
        : m_goesOn(goesOn)
        , m_all(all)
    { }

    void tell(const client::Event &event)
    {
        m_at = event.at;
        m_number = event.number;
        std::visit([this](const auto &thing) { say(thing); }, event.thing);
    }

private:
    template <typename Other>
    void say(const Other &)
    { } // dated by its own list

    void say(const BudgetAlert &alert);
    void say(const Budget &budget);
    void say(const Tagged &tagged);
    void say(const Schedule &schedule);
    void say(const Scene &scene);
    void say(const Maintenance &maintenance);
    void sayRefused(const Schedule &schedule);
    void add(Happening one);

    const bool m_goesOn;
    QList<Happening> &m_all;
    Instant m_at{};
    client::EventNumber m_number = 0;
    std::set<std::string> m_known; ///< schedules and groups that were told before
    std::set<std::string> m_over; ///< schedules that have ended
    std::set<std::pair<std::string, Instant>> m_refused;
};

void Teller::add(Happening one)
{
    one.id = QStringLiteral("event/%1/%2").arg(m_number).arg(one.id);
    one.at = m_at;
    m_all.append(one);
}

void Teller::say(const BudgetAlert &alert)
{
    add({.tone = alert.percent >= 100 ? Tone::Bad : Tone::Warn,
         .what = Words::tr("Budget at %1", "a share").arg(text::percent(alert.percent, 100)),
         .detail = Words::tr("%1 of %2 spent", "money")
                       .arg(text::money(alert.spent), text::money(alert.monthly)),
         .kind = HappeningKind::Money,
         .isNotice = true,
         .about = text::fromStd(alert.name)});
}

void Teller::say(const Budget &budget)
{
    add({.what = budget.isRemoved  ? Words::tr("Budget removed")
             : budget.version <= 1 ? Words::tr("Budget set")
                                   : Words::tr("Budget changed"),
         .detail = Words::tr("%1 a month", "money").arg(text::money(budget.monthly)),
         .kind = HappeningKind::Money,
         .about = text::fromStd(budget.name)});
}

void Teller::say(const Tagged &tagged)
{
    QStringList tags;
    for (const CostTag &tag : tagged.tags)
        tags.append(Words::tr("%1: %2", "a tag's key and value")
                        .arg(text::fromStd(tag.key), text::fromStd(tag.value)));
    Happening one{.what = tags.isEmpty() ? Words::tr("Tags taken off") : Words::tr("Tags put on"),
                  .detail = tags.join(QStringLiteral(", ")),
                  .kind = HappeningKind::Money,
                  .connection = tagged.connection};
    if (tagged.connection.isEmpty())
        one.about = text::fromStd(tagged.port.text());
    add(one);
}

void Teller::sayRefused(const Schedule &schedule)
{
    for (const Occurrence &one : schedule.occurrences) {
        if (one.state != OccurrenceState::Refused
            || !m_refused.emplace(schedule.id.text(), one.askedFor()).second)
            continue;
        add({.id = QString::number(one.askedFor().time_since_epoch().count()),
             .tone = Tone::Warn,
             .what = Words::tr("A boost cannot be placed"),
             .detail = Words::tr("%1 %2, %3 to %4", "weekday, date, time, time")
                           .arg(text::weekdayName(one.startsAt), text::day(one.startsAt),
                                text::time(one.startsAt), text::time(one.endsAt)),
             .kind = HappeningKind::Schedule,
             .isNotice = true,
             .about = text::fromStd(schedule.name),
             .connection = schedule.connection});
    }
}

void Teller::say(const Schedule &schedule)
{
    const std::string &id = schedule.id.text();
    Happening one{.detail = text::isolated(text::fromStd(id)),
                  .kind = HappeningKind::Schedule,
                  .about = text::fromStd(schedule.name),
                  .connection = schedule.connection};
    const bool isNew = m_known.insert(id).second;
    if (isNew && !m_goesOn) {
        one.what = Words::tr("Schedule set");
        add(one);
    }
    sayRefused(schedule);
    if (schedule.state != ScheduleState::Active && m_over.insert(id).second
        && !(isNew && m_goesOn)) {
        one.id = QStringLiteral("over");
        one.what = Words::tr("Schedule ended");
        add(one);
    }
}

void Teller::say(const Scene &scene)
{
    const int members = int(scene.members.size());
    add({.what = members == 0 ? Words::tr("Group removed") : Words::tr("Group saved"),
         .detail = members == 0
             ? QString()
             : text::counted(Words::tr("%n connection(s)", nullptr, members), members),
         .kind = HappeningKind::Boost,
         .about = text::fromStd(scene.name)});
}

void Teller::say(const Maintenance &maintenance)
{
    const bool isPlanned = maintenance.state == MaintenanceState::Planned;
    add({.tone = isPlanned ? Tone::Warn : Tone::Neutral,
         .what = isPlanned ? Words::tr("Maintenance planned") : Words::tr("Maintenance called off"),
         .detail =
             Words::tr("%1, %2 to %3: %4", "date, time, time, why")
                 .arg(text::date(maintenance.time.from()), text::time(maintenance.time.from()),
                      text::time(maintenance.time.to()), text::fromStd(maintenance.why)),
         .kind = HappeningKind::Fault,
         .isNotice = true,
         .about = text::isolated(text::fromStd(maintenance.resource))});
}

} // namespace

std::vector<std::string> toldTypes()
{
    return {"turbolane.budget.alert",  "turbolane.budget.changed",
            "turbolane.tags.changed",  "turbolane.schedule.changed",
            "turbolane.scene.changed", "turbolane.maintenance.changed"};
}

void addTold(const std::vector<client::Event> &newestFirst, bool goesOn, QList<Happening> &all)
{
    Teller teller(goesOn, all);
    for (auto event = newestFirst.rbegin(); event != newestFirst.rend(); ++event)
        teller.tell(*event);
}

} // namespace turbolane::ui
