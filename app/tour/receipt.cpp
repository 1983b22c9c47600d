// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/receipt.h"

#include <QJsonArray>

#include <algorithm>

namespace turbolane::app {

namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

QJsonValue money(const Money &amount)
{
    return QJsonObject{{u"amount"_s, text(amount.amountText())},
                       {u"currency"_s, text(amount.currency().text())}};
}

QJsonArray stepsOf(const Order &order)
{
    QJsonArray steps;
    for (const FlightStep &step : order.steps) {
        QJsonObject entry{{u"step"_s, text(wireName(step.kind))},
                          {u"holder"_s, text(wireName(step.holder))},
                          {u"state"_s, text(wireName(step.state))}};
        if (step.startedAt && step.endedAt)
            entry[u"millis"_s] = qint64((*step.endedAt - *step.startedAt).count());
        steps.append(entry);
    }
    return steps;
}

QJsonArray linesOf(const Charges &charges)
{
    QJsonArray lines;
    for (const BillLine &line : charges.lines)
        lines.append(QJsonObject{{u"connection"_s, text(line.connectionName)},
                                 {u"kind"_s, text(wireName(line.kind))},
                                 {u"seconds"_s, qint64(line.billed.count())},
                                 {u"rows"_s, qint64(line.rows)},
                                 {u"exact"_s, money(line.exact)},
                                 {u"rounded"_s, money(line.rounded)}});
    return lines;
}

QJsonArray idsOf(const std::vector<PopId> &pops)
{
    QJsonArray ids;
    for (const PopId &pop : pops)
        ids.append(text(pop.text()));
    return ids;
}

qint64 rate(const std::optional<Connection> &connection)
{
    return connection ? connection->inForce.inKbps() : -1;
}

Seconds boostedSeconds(const Drive &drive)
{
    Seconds sum{0};
    for (const UsageRow &row : drive.rows)
        if (row.kind == ChargeKind::Boost)
            sum += row.billed;
    return sum;
}

Money sumOf(const Drive &drive, ChargeKind kind)
{
    Money sum = Money::zero(drive.charges->total.currency());
    for (const UsageRow &row : drive.rows)
        if (row.kind == kind)
            sum = *sum.plus(row.amount);
    return sum;
}

/// Collects what does not hold.
class Checks {
public:
    void that(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_broken.append(otherwise);
    }
    QStringList broken() const { return m_broken; }

private:
    QStringList m_broken;
};

void checkOrder(const Drive &drive, Checks &checks)
{
    checks.that(drive.order->state == OrderState::Completed, u"the order did not complete"_s);
    checks.that(std::ranges::all_of(drive.order->steps,
                                    [](const FlightStep &step) {
                                        return step.state == StepState::Done && step.startedAt
                                            && step.endedAt && *step.startedAt <= *step.endedAt;
                                    }),
                u"a step of the flight record has no proper start and end"_s);
    checks.that(drive.after->basePrice == drive.offer->base,
                u"the connection's price is not the one that was shown"_s);
    checks.that(drive.after->path == drive.offer->path,
                u"the connection's path is not the one that was shown"_s);
}

void checkBoost(const Drive &drive, Checks &checks)
{
    checks.that(drive.before->inForce == drive.before->base,
                u"before the boost the datapath did not carry the base rate"_s);
    checks.that(drive.during->inForce == drive.boost->to,
                u"during the boost the datapath did not carry the turbo rate"_s);
    checks.that(drive.after->inForce == drive.after->base,
                u"after the boost the datapath did not carry the base rate"_s);
    checks.that(drive.boost->state == BoostState::Ended && drive.boost->reason == "time",
                u"the boost did not end by itself"_s);
    checks.that(drive.boost->shownPrice == drive.shownPrice->total,
                u"the boost's price is not the one that was shown"_s);
}

void checkBill(const Drive &drive, Checks &checks)
{
    Money total = Money::zero(drive.charges->total.currency());
    for (const BillLine &line : drive.charges->lines) {
        checks.that(line.exact == sumOf(drive, line.kind),
                    u"a bill line is not the sum of its usage rows"_s);
        checks.that(line.rounded == line.exact.roundedToMinor(drive.charges->rounding),
                    u"a bill line is not rounded once by its rule"_s);
        total = *total.plus(line.rounded);
    }
    checks.that(total == drive.charges->total, u"the total is not the sum of its lines"_s);
    const Money boosted = sumOf(drive, ChargeKind::Boost);
    checks.that(boosted.inMicros() > 0, u"the boost was not charged"_s);
    checks.that(boosted.roundedToMinor(Rounding::HalfUp).inMicros()
                    <= drive.boost->shownPrice.inMicros(),
                u"the boost was charged above its shown price"_s);
    const Seconds sold = std::chrono::floor<Seconds>(drive.boost->endsAt - drive.boost->startsAt);
    checks.that(boostedSeconds(drive) <= std::max(sold, Seconds(60)),
                u"more seconds were charged than were sold"_s);
}

bool isWhole(const Drive &drive)
{
    return drive.onRamp && drive.offer && drive.order && drive.before && drive.during && drive.after
        && drive.shownPrice && drive.boost && drive.charges;
}

} // namespace

QJsonObject receiptOf(const Drive &drive)
{
    if (!isWhole(drive))
        return {{u"complete"_s, false}};
    const Path &path = drive.after->path;
    const Boost &boost = *drive.boost;
    return {
        {u"complete"_s, true},
        {u"onRamp"_s,
         QJsonObject{{u"id"_s, text(drive.onRamp->id.text())},
                     {u"name"_s, text(drive.onRamp->name)},
                     {u"provider"_s, text(drive.onRamp->provider)},
                     {u"city"_s, text(drive.onRamp->city)}}},
        {u"connection"_s, text(drive.after->name)},
        {u"path"_s, idsOf(path.pops)},
        {u"roundTripMicros"_s, qint64(path.roundTrip().count())},
        {u"routeKm"_s, qint64(path.routeKm)},
        {u"pricePerHour"_s, money(drive.after->basePrice.perHour())},
        {u"order"_s, text(drive.order->id.text())},
        {u"steps"_s, stepsOf(*drive.order)},
        {u"boost"_s,
         QJsonObject{{u"id"_s, text(boost.id.text())},
                     {u"shownPrice"_s, money(boost.shownPrice)},
                     {u"endsAt"_s, QString::fromStdString(turbolane::text(boost.endsAt))},
                     {u"ended"_s, text(boost.reason)},
                     {u"boostedSeconds"_s, qint64(boostedSeconds(drive).count())},
                     {u"charged"_s, money(sumOf(drive, ChargeKind::Boost))}}},
        {u"rateKbps"_s,
         QJsonObject{{u"before"_s, rate(drive.before)},
                     {u"during"_s, rate(drive.during)},
                     {u"after"_s, rate(drive.after)}}},
        {u"charges"_s, linesOf(*drive.charges)},
        {u"monthToDate"_s, money(drive.charges->total)},
        {u"doesNotHold"_s, QJsonArray::fromStringList(whatDoesNotHold(drive))},
    };
}

QStringList whatDoesNotHold(const Drive &drive)
{
    if (!isWhole(drive))
        return {u"the drive was not finished"_s};
    Checks checks;
    checkOrder(drive, checks);
    checkBoost(drive, checks);
    checkBill(drive, checks);
    return checks.broken();
}

} // namespace turbolane::app
