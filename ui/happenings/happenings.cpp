// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/happenings.h"

#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/trouble.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Happenings)
};

QString idOf(const std::string &of, const char *moment)
{
    return text::fromStd(of) + u'/' + QLatin1String(moment);
}

QString whatWasOrdered(const Order &order)
{
    if (order.port.isEmpty())
        return purposeWord(order);
    return order.action == OrderAction::Delete ? Words::tr("Port return") : Words::tr("New port");
}

/// Why a boost that was active is over, where that is worth a word.
QString whyItEnded(const Boost &boost)
{
    if (boost.reason == "stopped")
        return Words::tr("ended by hand");
    if (boost.reason == "terminated")
        return Words::tr("its connection was ended");
    if (boost.reason == "faulted")
        return Words::tr("a fault took its capacity");
    if (boost.reason == "budget")
        return Words::tr("the budget is used up");
    return {};
}

bool endedBadly(const Boost &boost)
{
    return boost.reason == "faulted" || boost.reason == "budget";
}

void addEndOf(const Boost &boost, Happening ended, QList<Happening> &all)
{
    ended.at = *boost.endedAt;
    if (boost.activeAt) {
        ended.tone = endedBadly(boost) ? Tone::Warn : Tone::Neutral;
        ended.isNotice = true;
        ended.what = Words::tr("Back to %1").arg(text::bandwidth(boost.from));
        ended.detail =
            Words::tr("boosted for %1").arg(text::duration(*boost.endedAt - *boost.activeAt));
        if (const QString why = whyItEnded(boost); !why.isEmpty())
            ended.detail = Words::tr("%1, %2", "how long, why it ended").arg(ended.detail, why);
    } else {
        ended.isNotice = boost.state == BoostState::Failed;
        ended.tone = ended.isNotice ? Tone::Bad : Tone::Neutral;
        ended.what = Words::tr("Boost: %1", "its state").arg(words::stateOf(boost));
        ended.detail = text::bandwidthChange(boost.from, boost.to);
    }
    all.append(ended);
}

} // namespace

void addOrder(const Order &order, QList<Happening> &all)
{
    if (order.purpose != OrderPurpose::Change)
        return; // its boost tells
    const QString what = whatWasOrdered(order);
    Happening placed{.id = idOf(order.id.text(), "placed"),
                     .at = order.placedAt,
                     .tone = Tone::Neutral,
                     .what = Words::tr("%1 ordered").arg(what),
                     .detail = text::isolated(text::fromStd(order.id.text())),
                     .kind = HappeningKind::Order,
                     .connection = order.connection,
                     .order = order.id};
    all.append(placed);
    if (!order.completedAt)
        return;
    Happening done = placed;
    done.id = idOf(order.id.text(), "done");
    done.at = *order.completedAt;
    done.tone = toneOf(order.state);
    done.what = Words::tr("%1: %2", "order, its state").arg(what, words::stateOf(order));
    done.detail = order.failure
        ? troubleOf(order.failure->code, Deed::Read).what
        : Words::tr("in %1", "a time").arg(text::duration(*order.completedAt - order.placedAt));
    done.kind = HappeningKind::Provisioning;
    done.isNotice = done.tone == Tone::Bad;
    all.append(done);
}

void addBoost(const Boost &boost, QList<Happening> &all)
{
    const std::string &id = boost.id.text();
    const QString change = text::bandwidthChange(boost.from, boost.to);
    Happening one{.id = idOf(id, "scheduled"),
                  .at = boost.placedAt,
                  .tone = Tone::Busy,
                  .what = Words::tr("Boost scheduled"),
                  .detail =
                      Words::tr("%1, %2 %3, %4 to %5", "bandwidths, weekday, date, time, time")
                          .arg(change, text::weekdayName(boost.startsAt), text::day(boost.startsAt),
                               text::time(boost.startsAt), text::time(boost.endsAt)),
                  .kind = HappeningKind::Schedule,
                  .connection = boost.connection,
                  .boost = boost.id};
    const bool isAhead = boost.startsAt > boost.placedAt + Seconds(1);
    if (isAhead)
        all.append(one);
    if (boost.activeAt) {
        one.id = idOf(id, "active");
        one.at = *boost.activeAt;
        one.tone = Tone::Boosted;
        one.what = Words::tr("Boost started");
        one.detail = Words::tr("%1, until %2 at the latest", "bandwidths, time")
                         .arg(change, text::time(boost.endsAt));
    }
    if (boost.activeAt || !isAhead)
        one.kind = HappeningKind::Boost;
    if (boost.activeAt)
        all.append(one);
    one.id = idOf(id, "ended");
    if (boost.endedAt)
        addEndOf(boost, one, all);
}

void addDisturbance(const Disturbance &one, int number, QList<Happening> &all)
{
    const std::string id = one.fault.text() + "/" + std::to_string(number);
    const QString lasted = one.until
        ? Words::tr("down for %1").arg(text::duration(*one.until - one.from))
        : Words::tr("still down");
    all.append({.id = text::fromStd(id),
                .at = one.from,
                .tone = one.until ? Tone::Warn : Tone::Bad,
                .what = sentenceOf(one),
                .detail = Words::tr("%1, %2", "cause, how long").arg(causeOf(one), lasted),
                .kind = HappeningKind::Fault,
                .isNotice = true,
                .connection = one.connection,
                .fault = one.fault});
}

void settle(QList<Happening> &all, Instant now)
{
    all.removeIf([now](const Happening &one) { return one.at > now; });
    std::ranges::stable_sort(all, std::greater(), &Happening::at);
}

QString sentenceOf(const Disturbance &disturbance)
{
    switch (disturbance.action) {
    case Rescue::Switched: return Words::tr("Switched to its other path");
    case Rescue::Rerouted: return Words::tr("Carried over another path");
    case Rescue::Down: return Words::tr("Down");
    case Rescue::Returned: return Words::tr("Back on its own path");
    }
    return {};
}

QString causeOf(const Disturbance &disturbance)
{
    switch (disturbance.cause) {
    case FaultCause::Operator: return Words::tr("fault set by the carrier");
    case FaultCause::Network: return Words::tr("fault in the network");
    case FaultCause::Maintenance: return Words::tr("planned maintenance");
    }
    return {};
}

QList<Happening> happeningsOf(const Connection &connection, const client::Picture &picture,
                              const std::vector<Disturbance> &disturbances, Instant now)
{
    QList<Happening> all;
    for (const Order *order : picture.ordersOf(connection.id))
        addOrder(*order, all);
    for (const Boost &boost : picture.boosts())
        if (boost.connection == connection.id)
            addBoost(boost, all);
    int number = 0;
    for (const Disturbance &one : disturbances)
        addDisturbance(one, ++number, all);
    settle(all, now);
    return all;
}

QString wordOf(HappeningKind kind)
{
    switch (kind) {
    case HappeningKind::Boost: return Words::tr("Boosts");
    case HappeningKind::Order: return Words::tr("Orders");
    case HappeningKind::Provisioning: return Words::tr("Provisioning");
    case HappeningKind::Fault: return Words::tr("Faults and maintenance");
    case HappeningKind::Money: return Words::tr("Money");
    case HappeningKind::Schedule: return Words::tr("Schedule");
    }
    return {};
}

} // namespace turbolane::ui
