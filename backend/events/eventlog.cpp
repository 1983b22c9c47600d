// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/events/eventlog.h"

#include "backend/store/store.h"

#include <utility>

namespace turbolane::backend {

EventLog::EventLog(Store &store, const EventEncoder &encoder, const Clock &clock)
    : m_store(store)
    , m_encoder(encoder)
    , m_clock(clock)
{ }

std::int64_t EventLog::last() const
{
    return m_store.events.last();
}

Result<std::vector<Event>> EventLog::after(std::int64_t number, std::size_t most) const
{
    const std::int64_t newest = last();
    if (number > newest)
        return Error{ErrorCode::Stale, "no event has that number yet; read everything again"};
    if (number < newest && number + 1 < m_store.events.first())
        return Error{ErrorCode::Stale, "events that old are not kept; read everything again"};
    return m_store.events.after(number, most);
}

std::vector<Event> EventLog::before(std::optional<std::int64_t> number,
                                    const std::vector<std::string> &types, std::size_t most) const
{
    return m_store.events.before(number.value_or(last() + 1), types, most);
}

void EventLog::append(const Connection &connection)
{
    append("turbolane.connection.changed", connection.id.text(), m_encoder.encode(connection));
}

void EventLog::append(const Order &order)
{
    append("turbolane.order.changed", order.id.text(), m_encoder.encode(order));
}

void EventLog::append(const Boost &boost)
{
    append("turbolane.boost.changed", boost.id.text(), m_encoder.encode(boost));
}

void EventLog::append(const Port &port)
{
    append("turbolane.port.changed", port.id.text(), m_encoder.encode(port));
}

void EventLog::append(const Hold &hold)
{
    append("turbolane.hold.changed", hold.id.text(), m_encoder.encode(hold));
}

void EventLog::append(const Maintenance &maintenance)
{
    append("turbolane.maintenance.changed", maintenance.id.text(), m_encoder.encode(maintenance));
}

void EventLog::append(const Quote &quote)
{
    append("turbolane.quote.changed", quote.id.text(), m_encoder.encode(quote));
}

void EventLog::append(const Schedule &schedule)
{
    append("turbolane.schedule.changed", schedule.id.text(), m_encoder.encode(schedule));
}

void EventLog::append(const Scene &scene)
{
    append("turbolane.scene.changed", scene.id.text(), m_encoder.encode(scene));
}

void EventLog::append(const Fault &fault)
{
    append("turbolane.fault.changed", fault.id.text(), m_encoder.encode(fault));
}

void EventLog::append(const Invoice &invoice)
{
    append("turbolane.invoice.changed", invoice.id.text(), m_encoder.encode(invoice));
}

void EventLog::append(const Bundle &bundle)
{
    append("turbolane.bundle.changed", bundle.id.text(), m_encoder.encode(bundle));
}

void EventLog::append(const Budget &budget)
{
    append("turbolane.budget.changed", budget.id.text(), m_encoder.encode(budget));
}

void EventLog::append(const BudgetAlert &alert)
{
    append("turbolane.budget.alert", alert.budget.text(), m_encoder.encode(alert));
}

void EventLog::append(const Dispute &dispute)
{
    append("turbolane.dispute.changed", dispute.id.text(), m_encoder.encode(dispute));
}

void EventLog::append(const Tagged &tagged)
{
    const std::string &thing =
        tagged.port.isEmpty() ? tagged.connection.text() : tagged.port.text();
    append("turbolane.tags.changed", thing, m_encoder.encode(tagged));
}

void EventLog::append(const SettledFinding &settled)
{
    append("turbolane.audit.settled", settled.id.text(), m_encoder.encode(settled));
}

void EventLog::append(const char *type, const std::string &subject, std::string data)
{
    // The number comes from the table, in the same transaction: what is undone leaves no gap.
    Event event{.number = last() + 1,
                .type = type,
                .at = m_clock.now(),
                .subject = subject,
                .data = std::move(data)};
    m_store.events.add(event);
    m_written.push_back(std::move(event));
}

std::vector<Event> EventLog::takeWritten()
{
    return std::exchange(m_written, {});
}

void EventLog::forgetUnkept()
{
    const std::int64_t kept = last();
    while (!m_written.empty() && m_written.back().number > kept)
        m_written.pop_back();
}

void EventLog::prune()
{
    m_store.events.forgetUpTo(last() - kept);
}

} // namespace turbolane::backend
