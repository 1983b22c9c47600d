// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planwords.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

constexpr std::int64_t million = 1'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString committedNote(const PricePlan &plan)
{
    switch (plan.unit) {
    case BillingUnit::Second: return Words::tr("Every second of the ordered bandwidth is charged.");
    case BillingUnit::Hour:
        return Words::tr("An hour that was begun is charged whole, at its dearest rate.");
    case BillingUnit::Day:
        return Words::tr("A day that was begun is charged whole, at its dearest rate.");
    }
    return {};
}

QString carriedNote(const std::optional<Money> &perGigabyte)
{
    return perGigabyte
        ? Words::tr(
              "What is carried costs %1 per GB of 1,000,000,000 bytes on top of the bandwidth.")
              .arg(text::money(*perGigabyte))
        : Words::tr("What is carried is charged by the GB, on top of the bandwidth.");
}

QString poolNote(const PricePlan &plan, const std::optional<Money> &perGigabyte)
{
    const QString fee = plan.poolFee ? text::money(*plan.poolFee) : QString();
    const QString pool = Words::tr("%1 a month for %2 GB, shared by all connections of this plan.")
                             .arg(fee, text::count(plan.poolGigabytes));
    if (!perGigabyte)
        return pool;
    return Words::tr("%1 Above that %2 per GB.", "a sentence, and what follows it")
        .arg(pool, text::money(*perGigabyte));
}

} // namespace

const PricePlan *findPlan(const PriceChoices &choices, const PlanId &plan)
{
    const auto found =
        std::ranges::find(choices.plans, plan.isEmpty() ? usualPlan : plan, &PricePlan::id);
    return found == choices.plans.end() ? nullptr : &*found;
}

namespace {

/// The plans of our own price lists; of another carrier's its title is shown as it is.
struct OwnPlan {
    const char *id;
    const char *title; ///< as the list has it: one that is called otherwise is another
    const char *word;
};
constexpr std::array ownPlans{
    OwnPlan{"per-second", "Per second", QT_TRANSLATE_NOOP("PlanWords", "Per second")},
    OwnPlan{"started-hour", "Started hour", QT_TRANSLATE_NOOP("PlanWords", "Started hour")},
    OwnPlan{"day-lock", "Day lock", QT_TRANSLATE_NOOP("PlanWords", "Day lock")},
    OwnPlan{"reserved", "Reserved + configured",
            QT_TRANSLATE_NOOP("PlanWords", "Reserved + configured")},
    OwnPlan{"per-gb", "Per GB", QT_TRANSLATE_NOOP("PlanWords", "Per GB")},
    OwnPlan{"p95", "95th percentile", QT_TRANSLATE_NOOP("PlanWords", "95th percentile")},
    OwnPlan{"pool-10tb", "Data pool 10 TB", QT_TRANSLATE_NOOP("PlanWords", "Data pool 10 TB")},
};

} // namespace

QString titleOf(const PricePlan &plan)
{
    const auto own = std::ranges::find_if(ownPlans, [&plan](const OwnPlan &each) {
        return plan.id.text() == each.id && plan.title == each.title;
    });
    return own == ownPlans.end() ? text::fromStd(plan.title) : Words::tr(own->word);
}

QString planTitle(const std::optional<PriceChoices> &choices, const PlanId &plan)
{
    const PricePlan *found = choices ? findPlan(*choices, plan) : nullptr;
    return found ? titleOf(*found) : text::fromStd(plan.text());
}

QString planAndTermOf(const Connection &connection, const std::optional<PriceChoices> &choices,
                      const std::optional<client::CarrierFacts> &carrier)
{
    const PlanId &plan = connection.plan.isEmpty() ? usualPlan : connection.plan;
    const QString title = planTitle(choices, plan);
    if (connection.termMonths == 0)
        return Words::tr("Plan: %1, no term").arg(title);
    if (!connection.termEnds || !carrier)
        return Words::tr("Plan: %1, %2", "plan, months")
            .arg(title, termMonthsWords(connection.termMonths));
    const QTimeZone zone(QByteArray::fromStdString(carrier->timeZone));
    return Words::tr("Plan: %1, until %2").arg(title, text::date(*connection.termEnds, zone));
}

QString planNote(const PricePlan &plan, const std::optional<Money> &perGigabyte)
{
    switch (plan.measure) {
    case PlanMeasure::Committed: return committedNote(plan);
    case PlanMeasure::Reserved:
        return Words::tr("What is ordered is reserved and charged whatever is configured; what is "
                         "configured above it is charged by the second.");
    case PlanMeasure::Volume: return carriedNote(perGigabyte);
    case PlanMeasure::Percentile:
        return Words::tr(
            "Above the ordered bandwidth, the 95th percentile of the month is charged: "
            "of all its 5-minute samples in rising order, the one at 95 in 100 "
            "(nearest rank).");
    case PlanMeasure::Pool: return poolNote(plan, perGigabyte);
    }
    return {};
}

QString billedWords(const PricePlan &plan, int termMonths)
{
    const auto unit = [&plan] {
        switch (plan.unit) {
        case BillingUnit::Second: return Words::tr("Billed by the second.");
        case BillingUnit::Hour: return Words::tr("Billed by the started hour.");
        case BillingUnit::Day: return Words::tr("Billed by the started day.");
        }
        return QString();
    };
    const QString term = termMonths == 0
        ? Words::tr("Cancel any time.")
        : Words::tr("For a term of %1.").arg(termMonthsWords(termMonths));
    return Words::tr("%1 %2", "two sentences").arg(unit(), term);
}

QString termMonthsWords(int months)
{
    if (months == 0)
        return Words::tr("No term");
    return text::counted(Words::tr("%n month(s)", nullptr, months), months);
}

QString termWords(const Term &term)
{
    if (term.months == 0)
        return termMonthsWords(0);
    return Words::tr("%1, %2 less", "12 months, 10% less")
        .arg(termMonthsWords(term.months), text::percent(term.discountPpm, million));
}

std::optional<Money> perGigabyteIn(const PriceChoices &choices, const std::string &tariffZone)
{
    const auto found = std::ranges::find(choices.volumes, tariffZone, &ZonePrice::tariffZone);
    return found == choices.volumes.end() ? std::nullopt : std::optional(found->perGigabyte);
}

Instant endOf(const TermAhead &term)
{
    const auto millis = std::chrono::duration_cast<Millis>(term.begins.time_since_epoch());
    const QDateTime begins = QDateTime::fromMSecsSinceEpoch(millis.count(), term.zone);
    const QDateTime ends = begins.addMonths(term.months);
    return Instant(Millis(ends.toMSecsSinceEpoch()));
}

std::optional<Money> mostForLeaving(const TermAhead &term)
{
    const Result<HourlyRate> owed = term.base.times(term.earlyTerminationPpm, million);
    const auto rest = std::chrono::duration_cast<Seconds>(endOf(term) - term.begins);
    const auto amount =
        owed ? owed->amountFor(rest, Rounding::HalfUp) : Result<Money>(owed.error());
    return amount ? std::optional(amount->roundedToMinor(Rounding::HalfUp)) : std::nullopt;
}

QString leavingWords(const TermAhead &term)
{
    const QString until = text::date(endOf(term), term.zone);
    const QString share = text::percent(term.earlyTerminationPpm, million);
    const std::optional<Money> most = mostForLeaving(term);
    const QString rule =
        Words::tr("Leaving it or lowering the bandwidth before %1 costs %2 of what the rest of the "
                  "term would have cost.")
            .arg(until, share);
    if (!most)
        return rule;
    return Words::tr("%1 Left at once, that is %2.", "a sentence, and its figure")
        .arg(rule, text::money(*most));
}

} // namespace turbolane::ui
