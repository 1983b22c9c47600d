// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/spendingtables.h"

#include "backend/store/columns.h"

#include <charconv>

namespace turbolane::backend {

namespace {

constexpr std::int64_t ofConnection = 1;
constexpr std::int64_t ofPort = 2;

std::int64_t kindOf(const Tagged &tagged)
{
    return tagged.port.isEmpty() ? ofConnection : ofPort;
}

std::string thingOf(const Tagged &tagged)
{
    return tagged.port.isEmpty() ? tagged.connection.text() : tagged.port.text();
}

Tagged without(std::int64_t kind, const std::string &thing)
{
    if (kind == ofPort)
        return {.connection = {}, .port = PortId(thing)};
    return {.connection = ConnectionId(thing)};
}

/// "50;80"
std::string joined(const std::vector<int> &percents)
{
    std::string all;
    for (const int percent : percents)
        all += (all.empty() ? "" : ";") + std::to_string(percent);
    return all;
}

std::vector<int> split(std::string_view all)
{
    std::vector<int> percents;
    while (!all.empty()) {
        int percent = 0;
        const auto read = std::from_chars(all.data(), all.data() + all.size(), percent);
        percents.push_back(percent);
        all.remove_prefix(std::size_t(read.ptr - all.data()));
        all.remove_prefix(all.empty() ? 0 : 1);
    }
    return percents;
}

std::optional<Money> moneyFrom(const std::optional<std::int64_t> &micros, Currency currency)
{
    return micros ? std::optional(Money::micros(*micros, currency)) : std::nullopt;
}

std::optional<std::int64_t> microsOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->inMicros()) : std::nullopt;
}

// The columns of each, in the order in which they are read.
#define BUDGET_COLUMNS                                                                             \
    "SELECT id, name, scope, connection, tag_key, tag_value, micros, currency, alerts, "           \
    "hard_stop, approval_micros, version FROM budget "
#define DISPUTE_COLUMNS                                                                            \
    "SELECT id, invoice, item, state, text, amount, raised_at, answer, answered_at, credit, "      \
    "note, closed_at, currency FROM dispute "

static_assert(int(BudgetScope::Tag) == 3 && int(HardStop::EndBoosts) == 3);

Budget readBudget(Row &row)
{
    Budget read{.id = BudgetId(row.text()),
                .name = row.text(),
                .scope = BudgetScope(row.number()),
                .connection = ConnectionId(row.text()),
                .tag = {.key = row.text(), .value = row.text()}};
    const std::int64_t micros = row.number();
    const Currency currency = readCurrency(row);
    read.monthly = Money::micros(micros, currency);
    read.alertPercents = split(row.text());
    read.hardStop = HardStop(row.number());
    read.approvalAbove = moneyFrom(row.maybeNumber(), currency);
    read.version = row.number();
    return read;
}

Dispute readDispute(Row &row)
{
    Dispute read{.id = DisputeId(row.text()),
                 .invoice = InvoiceId(row.text()),
                 .item = int(row.number()),
                 .state = DisputeState(row.number()),
                 .text = row.text()};
    const std::optional<std::int64_t> amount = row.maybeNumber();
    read.raisedAt = row.instant();
    read.answer = row.text();
    read.answeredAt = row.maybeInstant();
    const std::optional<std::int64_t> credit = row.maybeNumber();
    read.note = InvoiceId(row.text());
    read.closedAt = row.maybeInstant();
    const Currency currency = readCurrency(row);
    read.amount = moneyFrom(amount, currency);
    read.credit = moneyFrom(credit, currency);
    return read;
}

} // namespace

Tagged CostTagTable::with(Tagged tagged) const
{
    const Values which = Values() << kindOf(tagged) << thingOf(tagged);
    m_database.each(
        "SELECT tag_key, tag_value FROM cost_tag WHERE kind = ? AND thing = ? "
        "ORDER BY tag_key",
        which, [&](Row &row) { tagged.tags.push_back({.key = row.text(), .value = row.text()}); });
    m_database.each("SELECT version FROM cost_tag_version WHERE kind = ? AND thing = ?", which,
                    [&](Row &row) { tagged.version = row.number(); });
    return tagged;
}

std::vector<Tagged> CostTagTable::all() const
{
    std::vector<Tagged> found;
    m_database.each("SELECT kind, thing, tag_key, tag_value, version FROM cost_tag "
                    "JOIN cost_tag_version USING (kind, thing) ORDER BY kind, thing, tag_key",
                    {}, [&](Row &row) {
                        const std::int64_t kind = row.number();
                        const std::string thing = row.text();
                        const bool isNew = found.empty() || kindOf(found.back()) != kind
                            || thingOf(found.back()) != thing;
                        if (isNew)
                            found.push_back(without(kind, thing));
                        found.back().tags.push_back({.key = row.text(), .value = row.text()});
                        found.back().version = row.number();
                    });
    return found;
}

Tagged CostTagTable::of(const ConnectionId &connection) const
{
    return with({.connection = connection});
}

Tagged CostTagTable::of(const PortId &port) const
{
    return with({.connection = {}, .port = port});
}

void CostTagTable::put(const Tagged &tagged)
{
    const std::int64_t kind = kindOf(tagged);
    const std::string thing = thingOf(tagged);
    m_database.run("DELETE FROM cost_tag WHERE kind = ? AND thing = ?", Values() << kind << thing);
    for (const CostTag &tag : tagged.tags)
        m_database.run("INSERT INTO cost_tag (kind, thing, tag_key, tag_value) "
                       "VALUES (?, ?, ?, ?)",
                       Values() << kind << thing << tag.key << tag.value);
    m_database.run("INSERT INTO cost_tag_version (kind, thing, version) VALUES (?, ?, ?) "
                   "ON CONFLICT (kind, thing) DO UPDATE SET version = excluded.version",
                   Values() << kind << thing << tagged.version);
}

std::vector<Budget> BudgetTable::where(const char *sql, const Values &values) const
{
    std::vector<Budget> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readBudget(row)); });
    return found;
}

std::vector<Budget> BudgetTable::all() const
{
    return where(BUDGET_COLUMNS "ORDER BY name, id", {});
}

std::optional<Budget> BudgetTable::byId(const BudgetId &id) const
{
    auto found = where(BUDGET_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void BudgetTable::put(const Budget &budget)
{
    m_database.run("DELETE FROM budget WHERE id = ?", Values() << budget.id.text());
    m_database.run(
        "INSERT INTO budget (id, name, scope, connection, tag_key, tag_value, micros, currency, "
        "alerts, hard_stop, approval_micros, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (Values() << budget.id.text() << budget.name << std::int64_t(budget.scope)
                  << budget.connection.text() << budget.tag.key << budget.tag.value
                  << budget.monthly.inMicros() << budget.monthly.currency().text()
                  << joined(budget.alertPercents) << std::int64_t(budget.hardStop))
                .maybe(microsOf(budget.approvalAbove))
            << budget.version);
}

void BudgetTable::remove(const BudgetId &id)
{
    m_database.run("DELETE FROM budget_alert WHERE budget = ?", Values() << id.text());
    m_database.run("DELETE FROM budget WHERE id = ?", Values() << id.text());
}

std::vector<int> BudgetTable::toldIn(const BudgetId &id, Instant month) const
{
    std::vector<int> percents;
    m_database.each("SELECT percent FROM budget_alert WHERE budget = ? AND month_from = ? "
                    "ORDER BY percent",
                    Values() << id.text() << month,
                    [&](Row &row) { percents.push_back(int(row.number())); });
    return percents;
}

void BudgetTable::setTold(const BudgetAlert &alert)
{
    m_database.run("INSERT INTO budget_alert (budget, month_from, percent, at) "
                   "VALUES (?, ?, ?, ?)",
                   Values() << alert.budget.text() << alert.month.from()
                            << std::int64_t(alert.percent) << alert.at);
}

std::vector<Dispute> DisputeTable::where(const char *sql, const Values &values) const
{
    std::vector<Dispute> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readDispute(row)); });
    return found;
}

std::vector<Dispute> DisputeTable::all() const
{
    return where(DISPUTE_COLUMNS "ORDER BY number DESC", {});
}

std::vector<Dispute> DisputeTable::of(const InvoiceId &invoice) const
{
    return where(DISPUTE_COLUMNS "WHERE invoice = ? ORDER BY number DESC",
                 Values() << invoice.text());
}

std::optional<Dispute> DisputeTable::byId(const DisputeId &id) const
{
    auto found = where(DISPUTE_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void DisputeTable::add(std::int64_t number, const Dispute &dispute, Currency currency)
{
    m_database.run(
        "INSERT INTO dispute (number, id, invoice, item, state, text, amount, currency, "
        "raised_at, answer, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (Values() << number << dispute.id.text() << dispute.invoice.text()
                  << std::int64_t(dispute.item) << std::int64_t(dispute.state) << dispute.text)
                .maybe(microsOf(dispute.amount))
            << currency.text() << dispute.raisedAt << dispute.answer << dispute.note.text());
}

void DisputeTable::save(const Dispute &dispute)
{
    m_database.run("UPDATE dispute SET state = ?, answer = ?, answered_at = ?, credit = ?, "
                   "note = ?, closed_at = ? WHERE id = ?",
                   (Values() << std::int64_t(dispute.state) << dispute.answer << dispute.answeredAt)
                           .maybe(microsOf(dispute.credit))
                       << dispute.note.text() << dispute.closedAt << dispute.id.text());
}

std::vector<BoostId> unfinishedBoosts(Database &database)
{
    std::vector<BoostId> found;
    database.each("SELECT id FROM boost WHERE state IN (1, 2, 3, 4) ORDER BY starts_at, number", {},
                  [&](Row &row) { found.emplace_back(row.text()); });
    return found;
}

} // namespace turbolane::backend
