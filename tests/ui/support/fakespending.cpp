// SPDX-License-Identifier: GPL-3.0-or-later

// What is spent, will be and may be: told as the world holds it.

#include "fakeanswer.h"

#include "client/jobs/budgetjobs.h"
#include "client/jobs/disputejobs.h"
#include "client/jobs/spendingjobs.h"

#include <algorithm>

namespace turbolane::test {

using namespace client;

namespace {

template <typename Thing>
Result<Thing> orUnknown(const std::optional<Thing> &thing)
{
    if (!thing)
        return Error{ErrorCode::NotFound, "this carrier does not tell", {}};
    return *thing;
}

} // namespace

DailyChargesJob *FakeCarrier::dailyCharges(const MonthAsked &month)
{
    return later(new DailyChargesJob(month), orUnknown(m_world.daily));
}

GroupedChargesJob *FakeCarrier::groupedCharges(GroupBy by, const MonthAsked &month)
{
    const auto found = std::ranges::find(m_world.grouped, by, &GroupedCharges::by);
    return later(new GroupedChargesJob(by, month),
                 orUnknown(found == m_world.grouped.end() ? std::optional<GroupedCharges>()
                                                          : std::optional(*found)));
}

ForecastJob *FakeCarrier::forecast()
{
    return later(new ForecastJob, orUnknown(m_world.forecast));
}

BudgetsJob *FakeCarrier::budgets()
{
    return later(new BudgetsJob, m_world.budgets);
}

DisputesJob *FakeCarrier::disputes()
{
    return later(new DisputesJob, m_world.disputes);
}

TagsJob *FakeCarrier::tags()
{
    return later(new TagsJob, m_world.tagged);
}

PutBudgetJob *FakeCarrier::putBudget(const Budget &wanted,
                                     const std::optional<std::int64_t> &version)
{
    Budget kept = wanted;
    const auto found = std::ranges::find(m_world.budgets, wanted.id, &Budget::id);
    if (found != m_world.budgets.end()) {
        kept.version = found->version + 1;
        kept.standing = found->standing;
        m_world.budgets.erase(found);
    }
    m_world.budgets.push_back(kept);
    m_feed.tell(kept, m_world.now);
    return later(new PutBudgetJob(wanted, version, nextKey()), kept);
}

RemoveBudgetJob *FakeCarrier::removeBudget(const BudgetId &budget)
{
    const auto found = std::ranges::find(m_world.budgets, budget, &Budget::id);
    std::optional<Budget> gone;
    if (found != m_world.budgets.end()) {
        gone = *found;
        gone->isRemoved = true;
        m_world.budgets.erase(found);
        m_feed.tell(*gone, m_world.now);
    }
    return later(new RemoveBudgetJob(budget, nextKey()), orUnknown(gone));
}

RaiseDisputeJob *FakeCarrier::raiseDispute(const NewDispute &wanted)
{
    const Dispute raised{.id = DisputeId("d-" + std::to_string(m_world.disputes.size() + 1)),
                         .invoice = wanted.invoice,
                         .item = wanted.item,
                         .text = wanted.text,
                         .amount = wanted.amount,
                         .raisedAt = m_world.now};
    m_world.disputes.insert(m_world.disputes.begin(), raised);
    m_feed.tell(raised, m_world.now);
    return later(new RaiseDisputeJob(wanted, nextKey()), raised);
}

CloseDisputeJob *FakeCarrier::closeDispute(const DisputeId &dispute)
{
    const auto found = std::ranges::find(m_world.disputes, dispute, &Dispute::id);
    std::optional<Dispute> closed;
    if (found != m_world.disputes.end()) {
        found->state = found->answeredAt ? DisputeState::Closed : DisputeState::Withdrawn;
        found->closedAt = m_world.now;
        closed = *found;
        m_feed.tell(*closed, m_world.now);
    }
    return later(new CloseDisputeJob(dispute, nextKey()), orUnknown(closed));
}

AnswerDisputeJob *FakeCarrier::answerDispute(const DisputeAnswer &answer)
{
    const Error forbidden{ErrorCode::Forbidden, "the carrier's people only"};
    return later(new AnswerDisputeJob(answer, nextKey()), Result<Dispute>(forbidden));
}

PutTagsJob *FakeCarrier::putTags(const NewTags &wanted)
{
    const auto found = std::ranges::find_if(m_world.tagged, [&](const Tagged &one) {
        return one.connection == wanted.connection && one.port == wanted.port;
    });
    Tagged kept{
        .connection = wanted.connection, .port = wanted.port, .tags = wanted.tags, .version = 1};
    if (found != m_world.tagged.end()) {
        kept.version = found->version + 1;
        m_world.tagged.erase(found);
    }
    m_world.tagged.push_back(kept);
    m_feed.tell(kept, m_world.now);
    return later(new PutTagsJob(wanted, nextKey()), kept);
}

} // namespace turbolane::test
