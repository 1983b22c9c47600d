// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/timereason.h"

#include "client/picture.h"
#include "domain/booststate.h"
#include "ui/drawing/refusalwords.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeReason)
};

/// What our carrier says where it tells no facts beside it.
struct Sentence {
    const char *carriers;
    const char *ours;
};
constexpr std::array known{
    Sentence{"it was skipped", QT_TRANSLATE_NOOP("TimeReason", "You took it out.")},
    Sentence{"the schedule was ended", QT_TRANSLATE_NOOP("TimeReason", "Its schedule was ended.")},
    Sentence{"its connection was ended",
             QT_TRANSLATE_NOOP("TimeReason", "Its connection was ended.")},
    Sentence{"its boost was cancelled",
             QT_TRANSLATE_NOOP("TimeReason", "Its boost was taken back.")},
    Sentence{"the time before it is not over by then",
             QT_TRANSLATE_NOOP("TimeReason", "The time before it is not over by then.")},
};

QString budgetWords(const Obstacle &obstacle, const client::Picture &picture)
{
    const Budget *budget = picture.budget(BudgetId(obstacle.id));
    const QString name = text::isolated(text::fromStd(budget ? budget->name : obstacle.id));
    return obstacle.cause == "budget"
        ? Words::tr("It costs more than is left of the budget %1.").arg(name)
        : Words::tr("It costs more than the budget %1 allows without an approval.").arg(name);
}

QString obstacleWords(const Obstacle &obstacle, const client::Picture &picture)
{
    if (obstacle.kind == "budget")
        return budgetWords(obstacle, picture);
    client::Refusal refusal{.cause = obstacle.cause, .cut = {}, .binding = {}, .offers = {}};
    if (!obstacle.kind.empty())
        refusal.binding = client::Binding{.kind = obstacle.kind,
                                          .id = obstacle.id,
                                          .from = obstacle.from,
                                          .until = obstacle.until,
                                          .free = obstacle.free,
                                          .missing = obstacle.missing};
    return whyRefused(refusal, picture);
}

/// One connection has one boost at a time.
QString otherBoostWords(const ConnectionId &connection, const Occurrence &time,
                        const client::Picture &picture)
{
    const Interval asked = Interval::between(time.startsAt, time.endsAt);
    for (const Boost &boost : picture.boosts()) {
        const Interval its = Interval::between(boost.startsAt, boost.endsAt);
        if (boost.connection == connection && !isTerminal(boost.state) && its.overlaps(asked))
            return Words::tr("Another boost of this connection is there, from %1 to %2.",
                             "time, time")
                .arg(text::time(boost.startsAt), text::time(boost.endsAt));
    }
    return {};
}

TimeReason whyRefused(const ConnectionId &connection, const Occurrence &time,
                      const client::Picture &picture)
{
    QString words = time.refusal ? obstacleWords(*time.refusal, picture) : QString();
    if (words.isEmpty())
        words = otherBoostWords(connection, time, picture);
    if (!words.isEmpty())
        return {.words = words, .detail = {}};
    return {.words = Words::tr("The carrier has no room for it."),
            .detail = text::fromStd(time.reason)};
}

} // namespace

TimeReason reasonOf(const ConnectionId &connection, const Occurrence &time,
                    const client::Picture &picture)
{
    const auto sentence = std::ranges::find_if(
        known, [&](const Sentence &each) { return time.reason == each.carriers; });
    if (sentence != known.end())
        return {.words = QCoreApplication::translate("TimeReason", sentence->ours), .detail = {}};
    if (time.state == OccurrenceState::Refused)
        return whyRefused(connection, time, picture);
    if (time.movedFrom && time.reason.empty())
        return {.words = Words::tr("Moved by you: it was to begin at %1.", "time")
                             .arg(text::time(*time.movedFrom)),
                .detail = {}};
    if (time.movedFrom)
        return {.words =
                    Words::tr("There was no room at %1, so it was moved within its day.", "time")
                        .arg(text::time(*time.movedFrom)),
                .detail = {}};
    return {.words = {}, .detail = text::fromStd(time.reason)};
}

TimeReason reasonOf(const Schedule &schedule, const Occurrence &time,
                    const client::Picture &picture)
{
    return reasonOf(schedule.connection, time, picture);
}

} // namespace turbolane::ui
