// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/events.h"

#include "client/wire/assurance.h"
#include "client/wire/inventory.h"
#include "client/wire/invoices.h"
#include "client/wire/money.h"
#include "client/wire/plans.h"

#include <QJsonDocument>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

Event cloudEvent(const Fields &fields)
{
    const std::string type = fields.text("type"_L1);
    Event event{.number = 0, .at = fields.instant("time"_L1), .thing = {}};
    if (type == "turbolane.order.changed")
        event.thing = order(fields.object("data"_L1));
    else if (type == "turbolane.connection.changed")
        event.thing = connection(fields.object("data"_L1));
    else if (type == "turbolane.boost.changed")
        event.thing = boost(fields.object("data"_L1));
    else if (type == "turbolane.port.changed")
        event.thing = port(fields.object("data"_L1));
    else if (type == "turbolane.schedule.changed")
        event.thing = schedule(fields.object("data"_L1));
    else if (type == "turbolane.scene.changed")
        event.thing = scene(fields.object("data"_L1));
    else if (type == "turbolane.invoice.changed")
        event.thing = invoiceSummary(fields.object("data"_L1));
    else if (type == "turbolane.budget.changed")
        event.thing = budget(fields.object("data"_L1));
    else if (type == "turbolane.budget.alert")
        event.thing = budgetAlert(fields.object("data"_L1));
    else if (type == "turbolane.dispute.changed")
        event.thing = dispute(fields.object("data"_L1));
    else if (type == "turbolane.bundle.changed")
        event.thing = bundle(fields.object("data"_L1));
    else if (type == "turbolane.tags.changed")
        event.thing = tagged(fields.object("data"_L1));
    else if (type == "turbolane.maintenance.changed")
        event.thing = maintenance(fields.object("data"_L1));
    return event;
}

Event pastEvent(const Fields &fields)
{
    Event event = cloudEvent(fields);
    bool isNumber = false;
    event.number = QByteArray::fromStdString(fields.text("id"_L1)).toLongLong(&isNumber);
    if (!isNumber)
        fields.fail("id"_L1, ErrorCode::Malformed, "an event without a number");
    return event;
}

HistoryPage historyPage(const Fields &fields)
{
    return {.events = fields.each("items"_L1, pastEvent), .goesOn = fields.flag("more"_L1)};
}

} // namespace

Result<HistoryPage> readHistory(const Answer &answer)
{
    return readWhole(answer.body, historyPage);
}

Result<Event> readEvent(EventNumber number, const QByteArray &data)
{
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject())
        return Error{ErrorCode::Malformed, "the data of an event is no JSON object"};
    Result<Event> event = readWhole(document.object(), cloudEvent);
    if (event)
        event->number = number;
    return event;
}

} // namespace turbolane::client::wire
