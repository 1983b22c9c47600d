// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/audit/findingwords.h"

#include "domain/require.h"

#include <algorithm>
#include <array>

namespace turbolane::backend {

namespace {

/// @ stands for the thing, % for what it is about; a way out that there is not is empty.
struct Words {
    FindingKind kind;
    std::string_view what;
    std::string_view adopt;
    std::string_view cancel;
};

constexpr std::string_view givesBack = "the connection is given back by an order to delete it";

constexpr std::array words{
    Words{FindingKind::OrderOfNothing, "@ is an order for %, which is not in the inventory", "",
          "the order and its flight record are removed"},
    Words{FindingKind::OrderOfWhatIsOver, "@ is an order in flight for %, which is over", "",
          "the order is closed as failed"},
    Words{FindingKind::ConnectionWithoutOrder, "@ was last ordered by \"%\", which there is not",
          "an order is put down for what it is now", givesBack},
    Words{FindingKind::VlanWithoutHolder, "% is kept for @, which is nothing that can have it", "",
          "its VLANs are free again"},
    Words{FindingKind::ConnectionWithoutVlan, "@ has VLANs that are not kept for it (%)",
          "they are kept for it, where nobody else has them", givesBack},
    Words{FindingKind::BandwidthWithoutHolder, "% and more is held by @, which is over or unknown",
          "", "what it holds is free again"},
    Words{FindingKind::ConnectionWithoutBandwidth, "@ does not hold all it needs of its path (%)",
          "it is held, where there is room", givesBack},
    Words{FindingKind::BoostWithoutBandwidth, "@, a boost of %, holds no bandwidth",
          "it is held, where there is room", "the boost ends now"},
    Words{FindingKind::HoldWithoutBandwidth, "@ keeps nothing free", "", "the hold is let go"},
    Words{FindingKind::QuoteWithoutBandwidth, "@ can be ordered and nothing is kept for it", "",
          "the quote is withdrawn"},
    Words{FindingKind::ChargeWithoutService, "@ charges for %, which is not in service", "",
          "it is closed when the service ended, or as if it had never begun"},
    Words{FindingKind::ServiceWithoutCharge, "@ is in service and nothing is charged for it",
          "it is charged from where its charges stop, within this month", givesBack},
    Words{FindingKind::BoostWithoutCharge, "@, a boost of %, is active and not charged",
          "it is charged from where it became active, within this month", "the boost ends now"},
    Words{FindingKind::PortWithoutCharge, "@ is lit and nothing is charged for it",
          "it is charged from where its charges stop, within this month", ""},
    Words{FindingKind::HistoryWithoutService, "@ is said to be carried and is not in service", "",
          "its path history ends where its service did"},
    Words{FindingKind::ServiceWithoutHistory, "@ is in service and no path is written down",
          "its path is written down from where its history stops", givesBack},
    Words{FindingKind::BoostOfNothing, "@ is a boost of %, which is over or unknown", "",
          "the boost is over, its orders are closed and its bandwidth is free"},
    Words{FindingKind::BoostOfNoConnection, "@ runs, and % does not know of it",
          "its connection knows of it", "the boost is over and its bandwidth is free"},
    Words{FindingKind::ConnectionOfNoBoost, "@ is boosted by %, which is over or unknown", "",
          "it is at its base bandwidth"},
    Words{FindingKind::LineWithoutConnection, "the datapath carries @, which nobody has ordered",
          "", "the datapath forgets it"},
    Words{FindingKind::ConnectionWithoutLine, "@ is in service and the datapath does not carry it",
          "the datapath is asked for it again", givesBack},
    Words{FindingKind::BudgetOfNothing, "@ is a budget of %, which there is not", "",
          "the budget is removed"},
    Words{FindingKind::ScheduleOfNothing, "@ is a schedule of %, which there is not", "",
          "the schedule ends"},
    Words{FindingKind::SceneOfNothing, "% boosts @, which there is not", "",
          "it is taken out of its scenes"},
    Words{FindingKind::BundleOfNothing, "% has an order @, and one of them there is not", "",
          "it is taken out of the bundle"},
    Words{FindingKind::RecordOfNothing, "rows of @, which there is not", "",
          "the rows are removed"},
};

std::string filled(std::string_view pattern, const Orphan &orphan)
{
    std::string text;
    for (const char letter : pattern)
        if (letter == '@')
            text += orphan.thing;
        else if (letter == '%')
            text += orphan.about.empty() ? "nothing" : orphan.about;
        else
            text += letter;
    return text;
}

std::optional<Remedy> remedyOf(std::string_view does)
{
    return does.empty() ? std::nullopt : std::optional(Remedy{.does = std::string(does)});
}

} // namespace

Finding findingOf(const Orphan &orphan)
{
    const auto found = std::ranges::find(words, orphan.kind, &Words::kind);
    require(found != words.end(), "every kind of finding has its words");
    return {.id = FindingId(std::string(wireName(orphan.kind)) + ":" + orphan.thing),
            .kind = orphan.kind,
            .thing = orphan.thing,
            .about = orphan.about,
            .since = orphan.since,
            .what = filled(found->what, orphan),
            .adopt = remedyOf(found->adopt),
            .cancel = remedyOf(found->cancel)};
}

} // namespace turbolane::backend
