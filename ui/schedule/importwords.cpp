// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/importwords.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};

QString wordOf(ReadEvent::Trouble trouble)
{
    switch (trouble) {
    case ReadEvent::Trouble::None: return {};
    case ReadEvent::Trouble::NoStart: return Words::tr("Its start cannot be read.");
    case ReadEvent::Trouble::WholeDays: return Words::tr("It is for whole days, without a time.");
    case ReadEvent::Trouble::NoLength: return Words::tr("It has neither an end nor a duration.");
    case ReadEvent::Trouble::PartOfSeries:
        return Words::tr("It moves one time of a series: move that time here.");
    case ReadEvent::Trouble::MoreDates:
        return Words::tr("It has dates beside its rule, which the carrier does not know.");
    }
    return {};
}

} // namespace

QString wordOf(const client::Placing &placing)
{
    using WhyNot = client::Placing::WhyNot;
    switch (placing.whyNot) {
    case WhyNot::Nothing: return {};
    case WhyNot::Unreadable: return wordOf(placing.read.trouble);
    case WhyNot::Maintenance: return Words::tr("Maintenance is the carrier's.");
    case WhyNot::Cancelled: return Words::tr("It is cancelled.");
    case WhyNot::Past: return Words::tr("It is in the past.");
    case WhyNot::NoConnection: return Words::tr("It names none of your connections.");
    case WhyNot::UnknownZone:
        return Words::tr("Its time zone %1 is not known here.")
            .arg(text::isolated(text::fromStd(placing.read.event.timeZone)));
    }
    return {};
}

QString wordOf(ImportRow::State state)
{
    switch (state) {
    case ImportRow::State::Impossible: return Words::tr("Left out");
    case ImportRow::State::Asking: return Words::tr("Asking");
    case ImportRow::State::Priced: return Words::tr("Ready");
    case ImportRow::State::Refused: return Words::tr("Refused");
    case ImportRow::State::Placing: return Words::tr("Placing");
    case ImportRow::State::Placed: return Words::tr("Placed");
    }
    return {};
}

Tone toneOf(ImportRow::State state)
{
    switch (state) {
    case ImportRow::State::Impossible: return Tone::Neutral;
    case ImportRow::State::Asking:
    case ImportRow::State::Placing: return Tone::Busy;
    case ImportRow::State::Priced:
    case ImportRow::State::Placed: return Tone::Ok;
    case ImportRow::State::Refused: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString startWords(const CalendarEvent &event)
{
    // As its own clocks show it: bare figures, read as if they were UTC's.
    const Instant shown(event.start.time_since_epoch());
    const QTimeZone bare = QTimeZone::utc();
    QStringList words{text::weekdayName(shown, bare) + u' ' + text::day(shown, bare),
                      text::time(shown, bare), text::duration(event.lasting)};
    if (!event.timeZone.empty())
        words.append(text::isolated(text::fromStd(event.timeZone)));
    return words.join(QStringLiteral(", "));
}

QString timesWords(const ScheduleEstimate &estimate)
{
    const auto refused =
        int(std::ranges::count(estimate.occurrences, OccurrenceState::Refused, &Occurrence::state));
    const int placed = int(estimate.occurrences.size()) - refused;
    const QString times = text::counted(Words::tr("%n time(s)", nullptr, placed), placed);
    if (refused == 0)
        return times;
    return Words::tr("%1, %2 refused", "times, how many").arg(times, text::count(refused));
}

QString noTimes()
{
    return Words::tr("It has no time to come.");
}

} // namespace turbolane::ui
