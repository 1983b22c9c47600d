// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/boostcosts.h"

#include "client/carrierclient.h"
#include "client/jobs/usagerowsjob.h"
#include "client/portfolio.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

/// It is over, and all its rows are of that month.
bool isToldOf(const Boost &boost, Interval month)
{
    return boost.state == BoostState::Ended && month.contains(boost.startsAt);
}

} // namespace

BoostCosts::BoostCosts(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{ }

bool BoostCosts::isWanting() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    return picture.charges && std::ranges::any_of(picture.boosts(), [&](const Boost &boost) {
               return isToldOf(boost, picture.charges->month) && !m_told.contains(boost.id);
           });
}

void BoostCosts::want()
{
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (m_job || !isLive || !isWanting())
        return;
    m_job = m_desk.carrier.usageRows({.kind = ChargeKind::Boost});
    connect(m_job, &client::ApiJob::succeeded, this, [this, job = m_job.get()] {
        m_job.clear();
        take(job->answer());
    });
    connect(m_job, &client::ApiJob::failed, this, [this] { m_job.clear(); });
}

void BoostCosts::take(const std::vector<UsageRow> &rows)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    for (const Boost &boost : picture.boosts()) {
        if (!picture.charges || !isToldOf(boost, picture.charges->month))
            continue;
        m_told.insert(boost.id);
        std::optional<Money> sum;
        for (const UsageRow &row : rows) {
            const bool isIts = row.boost == boost.id;
            const auto more = isIts && sum ? sum->plus(row.amount) : Result<Money>(row.amount);
            if (isIts && more)
                sum = *more;
        }
        if (sum)
            m_known.insert_or_assign(boost.id, sum->roundedToMinor(Rounding::HalfUp));
    }
    emit changed();
}

} // namespace turbolane::ui
