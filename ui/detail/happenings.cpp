// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/happenings.h"

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

void addOrder(const Order &order, QList<Happening> &all)
{
    const std::string &id = order.id.text();
    if (order.purpose != OrderPurpose::Change)
        return; // its boost tells
    const QString what = purposeWord(order);
    all.append({idOf(id, "placed"), order.placedAt, Tone::Neutral,
                Words::tr("%1 ordered").arg(what), text::isolated(text::fromStd(id))});
    if (!order.completedAt)
        return;
    all.append({idOf(id, "done"), *order.completedAt, toneOf(order.state),
                Words::tr("%1: %2", "order, its state").arg(what, words::stateOf(order)),
                order.failure ? troubleOf(order.failure->code, Deed::Read).what
                              : Words::tr("in %1", "a time")
                                    .arg(text::duration(*order.completedAt - order.placedAt))});
}

void addBoost(const Boost &boost, QList<Happening> &all)
{
    const std::string &id = boost.id.text();
    const QString change = text::bandwidthChange(boost.from, boost.to);
    if (boost.activeAt)
        all.append({idOf(id, "active"), *boost.activeAt, Tone::Boosted, Words::tr("Boost started"),
                    Words::tr("%1, until %2 at the latest", "bandwidths, time")
                        .arg(change, text::time(boost.endsAt))});
    if (!boost.endedAt)
        return;
    if (boost.activeAt)
        all.append(
            {idOf(id, "ended"), *boost.endedAt, Tone::Neutral,
             Words::tr("Back to %1").arg(text::bandwidth(boost.from)),
             Words::tr("boosted for %1").arg(text::duration(*boost.endedAt - *boost.activeAt))});
    else
        all.append({idOf(id, "ended"), *boost.endedAt,
                    boost.state == BoostState::Failed ? Tone::Bad : Tone::Neutral,
                    Words::tr("Boost: %1", "its state").arg(words::stateOf(boost)), change});
}

void addDisturbance(const Disturbance &one, int number, QList<Happening> &all)
{
    const std::string id = one.fault.text() + "/" + std::to_string(number);
    const Tone tone = one.until ? Tone::Warn : Tone::Bad;
    const QString lasted = one.until
        ? Words::tr("down for %1").arg(text::duration(*one.until - one.from))
        : Words::tr("still down");
    all.append({text::fromStd(id), one.from, tone, sentenceOf(one),
                Words::tr("%1, %2", "cause, how long").arg(causeOf(one), lasted)});
}

} // namespace

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
    all.removeIf([now](const Happening &one) { return one.at > now; });
    std::ranges::stable_sort(all, std::greater(), &Happening::at);
    return all;
}

QVariant HappeningsModel::heading(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Events")) : QVariant();
}

QVariant HappeningsModel::cell(const Happening &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.what;
    case WhenRole: return text::moment(row.at, m_now);
    case ToneRole: return int(row.tone);
    case DetailRole: return row.detail;
    case Qt::ToolTipRole: return text::clock(row.at);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "when, what, detail")
            .arg(text::clock(row.at), row.what, row.detail);
    default: return {};
    }
}

} // namespace turbolane::ui
