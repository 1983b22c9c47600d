// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/ordertable.h"

#include "backend/store/columns.h"

#include <array>
#include <charconv>

namespace turbolane::backend {

namespace {

// The columns of an order, in the order in which readOrder() reads them.
#define ORDER_COLUMNS                                                                              \
    "SELECT id, external_id, action, purpose, state, connection, placed_at, "                      \
    "requested_completion, completed_at, failure_code, failure_detail, port FROM product_order "

std::optional<Error> readFailure(Row &row)
{
    const auto code = row.maybeNumber();
    const std::string detail = row.text();
    return code ? std::optional(Error{ErrorCode(*code), detail}) : std::nullopt;
}

Order readOrder(Row &row)
{
    return Order{
        .id = OrderId(row.text()),
        .externalId = row.text(),
        .action = OrderAction(row.number()),
        .purpose = OrderPurpose(row.number()),
        .state = OrderState(row.number()),
        .connection = ConnectionId(row.text()),
        .placedAt = row.instant(),
        .requestedCompletion = row.maybeInstant(),
        .completedAt = row.maybeInstant(),
        .steps = {},
        .failure = readFailure(row),
        .foreignState = {},
        .port = PortId(row.text()),
    };
}

/// Seven whole numbers with ';' between them: Kbps, 1 where the machine was the limit, sent, lost,
/// longest gap, latency and latency after in microseconds. -1: not measured.
std::string textOf(const Measurement &measured)
{
    std::string text;
    for (const std::int64_t number :
         {measured.rate ? measured.rate->inKbps() : -1, std::int64_t(measured.isMachineLimit),
          measured.sent, measured.lost, std::int64_t(measured.longestGap.count()),
          std::int64_t(measured.latency.count()),
          measured.latencyAfter ? std::int64_t(measured.latencyAfter->count()) : -1})
        text += (text.empty() ? "" : ";") + std::to_string(number);
    return text;
}

std::optional<Measurement> measurementFrom(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    std::array<std::int64_t, 7> numbers{};
    for (std::int64_t &number : numbers) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        require(read.ec == std::errc(), "what was measured is kept as numbers");
        text.remove_prefix(std::min(std::size_t(read.ptr - text.data()) + 1, text.size()));
    }
    const auto [rate, isLimit, sent, lost, gap, latency, after] = numbers;
    return Measurement{
        .rate = rate < 0 ? std::nullopt : std::optional(Bandwidth::kbps(rate)),
        .isMachineLimit = isLimit != 0,
        .sent = sent,
        .lost = lost,
        .longestGap = Micros(gap),
        .latency = Micros(latency),
        .latencyAfter = after < 0 ? std::nullopt : std::optional(Micros(after)),
    };
}

FlightStep readStep(Row &row)
{
    return FlightStep{
        .kind = StepKind(row.number()),
        .holder = StepHolder(row.number()),
        .state = StepState(row.number()),
        .startedAt = row.maybeInstant(),
        .endedAt = row.maybeInstant(),
        .typical = Millis(row.number()),
        .foreignKind = {},
        .measured = measurementFrom(row.text()),
    };
}

std::optional<std::int64_t> codeOf(const std::optional<Error> &failure)
{
    return failure ? std::optional(std::int64_t(failure->code)) : std::nullopt;
}

} // namespace

std::vector<FlightStep> OrderTable::steps(const OrderId &id) const
{
    std::vector<FlightStep> found;
    m_database.each("SELECT kind, holder, state, started_at, ended_at, typical_millis, measured "
                    "FROM order_step WHERE order_id = ? ORDER BY position",
                    Values() << id.text(), [&](Row &row) { found.push_back(readStep(row)); });
    return found;
}

std::vector<Order> OrderTable::where(const char *sql, const Values &values) const
{
    std::vector<Order> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readOrder(row)); });
    for (Order &order : found)
        order.steps = steps(order.id);
    return found;
}

std::vector<Order> OrderTable::all() const
{
    return where(ORDER_COLUMNS "ORDER BY number DESC", {});
}

std::vector<Order> OrderTable::of(const ConnectionId &connection) const
{
    return where(ORDER_COLUMNS "WHERE connection = ? ORDER BY number DESC",
                 Values() << connection.text());
}

std::vector<Order> OrderTable::of(const PortId &port) const
{
    return where(ORDER_COLUMNS "WHERE port = ? ORDER BY number DESC", Values() << port.text());
}

std::optional<Order> OrderTable::byId(const OrderId &id) const
{
    const auto found = where(ORDER_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<ChangeTarget> OrderTable::target(const OrderId &id) const
{
    std::optional<ChangeTarget> found;
    m_database.each("SELECT target_base_kbps, target_turbo_kbps, price_numerator, "
                    "price_denominator, currency FROM product_order "
                    "WHERE id = ? AND target_base_kbps IS NOT NULL",
                    Values() << id.text(), [&](Row &row) {
                        found = ChangeTarget{.base = Bandwidth::kbps(row.number()),
                                             .turbo = Bandwidth::kbps(row.number()),
                                             .price = readRate(row)};
                    });
    return found;
}

void OrderTable::add(std::int64_t number, const Order &order)
{
    m_database.run("INSERT INTO product_order (number, id, external_id, action, purpose, state, "
                   "connection, placed_at, requested_completion, completed_at, port) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   Values() << number << order.id.text() << order.externalId
                            << std::int64_t(order.action) << std::int64_t(order.purpose)
                            << std::int64_t(order.state) << order.connection.text()
                            << order.placedAt << order.requestedCompletion << order.completedAt
                            << order.port.text());
    saveSteps(order);
}

void OrderTable::setTarget(const OrderId &id, const ChangeTarget &target)
{
    m_database.run("UPDATE product_order SET target_base_kbps = ?, target_turbo_kbps = ?, "
                   "price_numerator = ?, price_denominator = ?, currency = ? WHERE id = ?",
                   Values() << target.base.inKbps() << target.turbo.inKbps()
                            << target.price.numerator() << target.price.denominator()
                            << target.price.currency().text() << id.text());
}

void OrderTable::save(const Order &order)
{
    m_database.run(
        "UPDATE product_order SET state = ?, requested_completion = ?, "
        "completed_at = ?, failure_code = ?, failure_detail = ? WHERE id = ?",
        (Values() << std::int64_t(order.state) << order.requestedCompletion << order.completedAt)
                .maybe(codeOf(order.failure))
            << (order.failure ? order.failure->detail : std::string()) << order.id.text());
    saveSteps(order);
}

void OrderTable::saveSteps(const Order &order)
{
    std::int64_t position = 0;
    for (const FlightStep &step : order.steps)
        m_database.run("INSERT INTO order_step (order_id, position, kind, holder, state, "
                       "started_at, ended_at, typical_millis, measured) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (order_id, position) DO UPDATE SET state = excluded.state, "
                       "started_at = excluded.started_at, ended_at = excluded.ended_at, "
                       "measured = excluded.measured",
                       Values() << order.id.text() << position++ << std::int64_t(step.kind)
                                << std::int64_t(step.holder) << std::int64_t(step.state)
                                << step.startedAt << step.endedAt << step.typical.count()
                                << (step.measured ? textOf(*step.measured) : std::string()));
}

} // namespace turbolane::backend
