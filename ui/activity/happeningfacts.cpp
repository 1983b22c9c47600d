// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/happeningfacts.h"

#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HappeningFacts)
};

QString askedFor(const Boost &boost, const client::Picture &picture)
{
    QString who = Words::tr("By hand");
    if (!boost.schedule.isEmpty()) {
        const Schedule *schedule = picture.schedule(boost.schedule);
        who = Words::tr("Schedule %1")
                  .arg(text::fromStd(schedule ? schedule->name : boost.schedule.text()));
    } else if (!boost.scene.isEmpty()) {
        const Scene *scene = picture.scene(boost.scene);
        who = Words::tr("Group %1").arg(text::fromStd(scene ? scene->name : boost.scene.text()));
    }
    if (boost.approvedBy.empty())
        return who;
    return Words::tr("%1, approved by %2").arg(who, text::fromStd(boost.approvedBy));
}

QString askedFor(const Order &order, const client::Picture &picture)
{
    const Connection *connection = picture.connection(order.connection);
    if (connection != nullptr && order.action == OrderAction::Add) {
        if (const Bundle *bundle = picture.bundle(connection->bundle))
            return Words::tr("Order together: %1").arg(text::fromStd(bundle->name));
        if (!connection->quote.isEmpty())
            return Words::tr("Quote %1")
                .arg(text::isolated(text::fromStd(connection->quote.text())));
    }
    return order.externalId.empty()
        ? Words::tr("By hand")
        : Words::tr("Reference %1").arg(text::fromStd(order.externalId));
}

QString chargedFor(const Boost &boost)
{
    if (!boost.activeAt)
        return isTerminal(boost.state) ? Words::tr("Nothing")
                                       : Words::tr("%1 at most").arg(text::money(boost.shownPrice));
    return Words::tr("%1 at most").arg(text::money(boost.shownPrice));
}

QString chargedFor(const Order &order, const client::Picture &picture)
{
    if (order.failure || order.state == OrderState::Cancelled
        || order.state == OrderState::Rejected)
        return Words::tr("Nothing");
    const Connection *connection = picture.connection(order.connection);
    if (connection == nullptr || order.action == OrderAction::Delete)
        return {};
    return text::rate(connection->basePrice);
}

} // namespace

std::vector<const Order *> ordersBehind(const Happening &one, const client::Picture &picture)
{
    std::vector<const Order *> all;
    const auto add = [&all, &picture](const OrderId &id) {
        if (const Order *order = id.isEmpty() ? nullptr : picture.order(id))
            all.push_back(order);
    };
    add(one.order);
    if (const Boost *boost = picture.boost(one.boost)) {
        add(boost->upOrder);
        add(boost->downOrder);
    }
    return all;
}

QString askedBy(const Happening &one, const client::Picture &picture)
{
    if (const Boost *boost = picture.boost(one.boost))
        return askedFor(*boost, picture);
    if (const Order *order = picture.order(one.order))
        return askedFor(*order, picture);
    switch (one.kind) {
    case HappeningKind::Fault: return Words::tr("The carrier");
    case HappeningKind::Money:
        return one.invoice.isEmpty() ? Words::tr("By hand") : Words::tr("The carrier");
    case HappeningKind::Schedule:
    case HappeningKind::Boost:
    case HappeningKind::Order:
    case HappeningKind::Provisioning: break;
    }
    return Words::tr("By hand");
}

QString chargedFor(const Happening &one, const client::Picture &picture)
{
    if (const Boost *boost = picture.boost(one.boost))
        return chargedFor(*boost);
    if (const Order *order = picture.order(one.order))
        return chargedFor(*order, picture);
    if (const Invoice *invoice = picture.invoice(one.invoice))
        return text::money(invoice->total);
    if (!one.fault.isEmpty())
        return Words::tr("Nothing while it was down");
    return {};
}

bool hasRows(const Happening &one, const client::Picture &picture)
{
    const Boost *boost = picture.boost(one.boost);
    return boost != nullptr && boost->activeAt && picture.charges
        && *boost->activeAt >= picture.charges->month.from();
}

} // namespace turbolane::ui
