// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

#include "domain/require.h"

#include <algorithm>
#include <iterator>

namespace turbolane::backend::http {

std::vector<Fact> Thing::facts() const
{
    std::vector<Fact> read;
    std::string_view rest = fields;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find("; "));
        rest.remove_prefix(std::min(rest.size(), one.size() + 2));
        const std::size_t colon = one.find(": ");
        require(colon != std::string_view::npos && colon > 0, "a field of a thing has a type");
        const std::string_view called = one.substr(0, colon);
        const bool isOptional = called.back() == '?';
        read.push_back({called.substr(0, called.size() - (isOptional ? 1 : 0)),
                        one.substr(colon + 2), isOptional});
    }
    return read;
}

namespace {

std::vector<Thing> manners()
{
    return {
        {"money", "An amount, in millionths of the currency's unit",
         "currency: text; micros: number"},
        {"rate", "Millionths of the currency's unit an hour, an exact fraction in lowest terms",
         "currency: text; numerator: number; denominator: number"},
        {"problem", "Why not (RFC 9457); programs compare the code",
         "type: text; title: text; status: number; code: text; detail: text; "
         "pointer?: text; refusal?: refusal"},
        {"refusal", "What stands in the way, and what would work instead",
         "cause: one of cut|capacity|policy|latency|pair|budget|approvalNeeded; "
         "cut?: list of id; binding?: binding; clauses?: list of text; together?: bool; "
         "budget?: budgetBinding; offers: list of offer"},
        {"binding", "The first thing there is too little of, and when",
         "kind: one of link|port|onRamp|policy|budget; id?: text; from?: instant; "
         "until?: instant; freeKbps?: kbps; missingKbps?: kbps"},
        {"offer", "Something that would work, and the request that orders it as it stands",
         "kind: one of smallerRate|laterSlot|otherPath|shorter; bandwidthKbps: kbps; "
         "from?: instant; until?: instant; candidate?: candidate; "
         "extraRoundTripMicros?: micros; extraPerHour?: money; leavesOut?: list of text; "
         "additionalSeconds?: seconds; request: offeredRequest"},
        {"offeredRequest", "A request, to be sent as it is", "method: text; path: text; body: any"},
        {"health", "Whether the carrier is up", "status: text; version: text"},
        {"carrier", "The carrier",
         "name: text; currency: text; timeZone: text; now: instant; version: text; "
         "datapath: text; stepTimes: one of none|demo|real; lastEvent: number"},
        {"access", "Whose token a question came with, and what it opens",
         "customer: text; may: list of text"},
        {"event", "What changed (CloudEvents 1.0): data is the whole thing as it now is",
         "specversion: text; id: text; source: text; type: text; time: instant; "
         "subject: text; datacontenttype: text; data: any"},
        {"history", "Events that are kept, the newest first; more: whether there are older ones",
         "items: list of event; more: bool"},
    };
}

} // namespace

const std::vector<Thing> &things()
{
    static const std::vector<Thing> all = [] {
        std::vector<Thing> joined;
        for (auto part :
             {manners, thingsOfPlaces, thingsOfLives, thingsOfCharges, thingsOfInvoices,
              thingsOfTime, thingsOfAssurance, thingsOfSpending, thingsOfAudit, thingsOfTmf})
            std::ranges::move(part(), std::back_inserter(joined));
        return joined;
    }();
    return all;
}

} // namespace turbolane::backend::http
