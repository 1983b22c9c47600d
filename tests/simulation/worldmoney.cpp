// SPDX-License-Identifier: GPL-3.0-or-later

// Budgets, tags, and what is done with invoices.

#include "backend/budgets/budgets.h"
#include "backend/inventory/inventory.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/spending/purse.h"
#include "tests/simulation/world.h"

namespace turbolane::backend::tests {

namespace {

Money euros(std::int64_t whole)
{
    return Money::micros(whole * 1'000'000, Currency::of("EUR"));
}

const CostTag research{.key = costCentreKey, .value = "research"};

} // namespace

/// Small enough to be used up by a boost or two, or far out of reach.
void World::setBudget()
{
    Budget budget{.id = BudgetId("budget-" + std::to_string(oneOf(3))),
                  .name = "at most that",
                  .monthly = euros(1 + oneOf(oneOf(2) == 0 ? 20 : 20'000)),
                  .alertPercents = {50, 90},
                  .hardStop = HardStop(1 + oneOf(3))};
    if (oneOf(2) == 0) {
        budget.scope = BudgetScope::Connection;
        budget.connection = someConnection();
    } else if (oneOf(3) == 0) {
        budget.scope = BudgetScope::Tag;
        budget.tag = research;
    }
    doIt("set " + budget.id.text() + " to " + budget.monthly.amountText(),
         [budget](Services &s) -> Result<std::string> {
             const auto put = s.budgets.put(budget, {});
             return put ? Result<std::string>(put->id.text()) : put.error();
         });
}

void World::dropBudget()
{
    const BudgetId id("budget-" + std::to_string(oneOf(3)));
    doIt("drop " + id.text(), [id](Services &s) -> Result<std::string> {
        const auto removed = s.budgets.remove(id, {});
        return removed ? Result<std::string>(removed->id.text()) : removed.error();
    });
}

void World::tagOne()
{
    const Tagged wanted{.connection = someConnection(), .tags = {research}};
    doIt("tag " + wanted.connection.text(), [wanted](Services &s) -> Result<std::string> {
        const auto put = s.purse.tags.put(wanted, {});
        return put ? Result<std::string>(put->connection.text()) : put.error();
    });
}

void World::payOne()
{
    const auto invoices = m_house.services().invoices.all();
    const InvoiceId id = invoices.empty()
        ? InvoiceId("2026-000000")
        : invoices[std::size_t(oneOf(std::int64_t(invoices.size())))].id;
    doIt("pay " + id.text(), [id](Services &s) -> Result<std::string> {
        const auto paid = s.invoices.setPaid(id);
        return paid ? Result<std::string>(paid->id.text()) : paid.error();
    });
}

void World::takeOneBack()
{
    const auto invoices = m_house.services().invoices.all();
    if (invoices.empty())
        return;
    const InvoiceId id = invoices[std::size_t(oneOf(std::int64_t(invoices.size())))].id;
    const std::vector<TakenBack> back{
        {.item = int(1 + oneOf(3)), .amount = euros(1 + oneOf(9)), .note = "as agreed"}};
    doIt("take back of " + id.text(), [id, back](Services &s) -> Result<std::string> {
        const auto note = s.invoices.takeBack(id, back);
        return note ? Result<std::string>(note->id.text()) : note.error();
    });
}

} // namespace turbolane::backend::tests
