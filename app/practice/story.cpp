// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/story.h"

#include "app/practice/storyteller.h"
#include "backend/assurance/assurance.h"
#include "backend/boosts/boostservice.h"
#include "backend/budgets/budgets.h"
#include "backend/datapath/traffic.h"
#include "backend/inventory/inventory.h"
#include "backend/maintenance/maintenanceplan.h"
#include "backend/orders/orderservice.h"
#include "backend/schedules/scheduleservice.h"
#include "backend/spending/purse.h"

#include <algorithm>
#include <vector>

namespace turbolane::app {

namespace {

using namespace backend;
using namespace std::chrono_literals;

struct Line {
    const char *at; ///< when it is ordered, UTC
    const char *name;
    const char *port;
    const char *onRamp;
    std::int64_t baseMbps;
    std::int64_t turboMbps;
    Protection protection = Protection::Unprotected;
    const char *cloudAccount = "";
};

/// A made-up number, as everything here is made up.
constexpr const char *awsAccount = "447108239156";

constexpr Line lines[] = {
    {"2026-04-27T07:05:00Z", "prod-core-fra", "port-fra-01", "aws-eqfa5", 10'000, 10'000,
     Protection::Unprotected, awsAccount},
    {"2026-04-27T07:10:00Z", "seq-archive-iad", "port-fra-01", "aws-eqdc2", 2'000, 10'000,
     Protection::Unprotected, awsAccount},
    {"2026-04-27T08:30:00Z", "clin-azure-dub", "port-lon-01", "azure-dublin", 1'000, 5'000,
     Protection::OnePlusOne},
    {"2026-04-28T09:15:00Z", "iad-oracle-gru", "port-iad-01", "oracle-sa-saopaulo-1", 500, 2'000},
    {"2026-04-28T12:40:00Z", "fra-aws-bom", "port-fra-01", "aws-gpx51", 500, 2'000,
     Protection::Unprotected, awsAccount},
    {"2026-04-29T02:20:00Z", "sin-gcp-tyo", "port-sin-01", "gcp-nrt-452", 1'000, 5'000},
    {"2026-05-04T08:00:00Z", "ml-gcp-chi", "port-lon-01", "gcp-ord-7", 2'000, 5'000},
};

struct Press {
    const char *at; ///< UTC
    const char *line;
    std::int64_t toMbps;
    std::chrono::minutes lasting;
    /// Later by up to so many minutes, as the seed has it.
    int mostLater = 40;
};

constexpr Press presses[] = {
    {"2026-04-28T18:00:00Z", "seq-archive-iad", 10'000, 240min},
    {"2026-04-29T16:10:00Z", "fra-aws-bom", 2'000, 90min},
    {"2026-04-30T04:00:00Z", "sin-gcp-tyo", 5'000, 120min},
    {"2026-05-01T16:00:00Z", "seq-archive-iad", 10'000, 180min},
    {"2026-05-05T12:20:00Z", "ml-gcp-chi", 5'000, 150min},
    {"2026-05-06T18:30:00Z", "seq-archive-iad", 8'000, 240min},
    {"2026-05-08T03:00:00Z", "sin-gcp-tyo", 5'000, 180min},
    {"2026-05-09T13:00:00Z", "iad-oracle-gru", 2'000, 120min},
    {"2026-05-10T17:00:00Z", "seq-archive-iad", 10'000, 360min},
    {"2026-05-11T11:00:00Z", "ml-gcp-chi", 5'000, 180min},
    {"2026-05-12T11:59:58.500Z", "sin-gcp-tyo", 5'000, 120min, 0}, // runs when practice begins
};

Instant at(const char *text)
{
    const auto read = parseInstant(text);
    require(bool(read), "a story has good instants");
    return *read;
}

Result<Connection> named(const Services &services, const std::string &name)
{
    for (const Connection &connection : services.inventory.connections())
        if (connection.name == name)
            return connection;
    return Error{ErrorCode::NotFound, "the story has no connection " + name};
}

template <typename Answer>
Result<Done> done(const Result<Answer> &answer)
{
    return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
}

Deed ordering(const Line &line)
{
    return {at(line.at), [line](Services &services) {
                return done(services.orders.add({.name = line.name,
                                                 .port = PortId(line.port),
                                                 .onRamp = OnRampId(line.onRamp),
                                                 .base = Bandwidth::mbps(line.baseMbps),
                                                 .turbo = Bandwidth::mbps(line.turboMbps),
                                                 .vlan = {},
                                                 .mostHourly = {},
                                                 .externalId = {},
                                                 .protection = line.protection,
                                                 .cloudAccount = line.cloudAccount}));
            }};
}

Deed pressing(const Press &press, std::uint64_t dice)
{
    const std::chrono::minutes later(press.mostLater == 0 ? 0
                                                          : dice % std::uint64_t(press.mostLater));
    return {at(press.at) + later, [press](Services &services) -> Result<Done> {
                const auto line = named(services, press.line);
                if (!line)
                    return line.error();
                return done(services.boosts.start({.connection = line->id,
                                                   .to = Bandwidth::mbps(press.toMbps),
                                                   .duration = press.lasting,
                                                   .most = {}}));
            }};
}

/// A digger near Marseille: Mumbai is reached another way for three quarters of an hour.
Deed cuttingAFibre(std::uint64_t dice)
{
    return {at("2026-05-07T03:12:00Z") + std::chrono::minutes(dice % 30),
            [](Services &services) -> Result<Done> {
                const auto line = named(services, "fra-aws-bom");
                if (!line)
                    return line.error();
                const auto &links = line->path.links;
                return done(services.assurance.breakPart({.kind = FaultKind::Link,
                                                          .part = links[links.size() / 2].text(),
                                                          .lasting = 47min}));
            }};
}

/// Each working night the clinics' images go to Dublin.
Deed settingASchedule()
{
    return {at("2026-05-04T09:00:00Z"), [](Services &services) -> Result<Done> {
                const auto line = named(services, "clin-azure-dub");
                const auto start = parseLocalTime("2026-05-04T22:00:00");
                if (!line)
                    return line.error();
                return done(
                    services.schedules.create({.name = "clinic-images",
                                               .connection = line->id,
                                               .scene = {},
                                               .to = Bandwidth::gbps(3),
                                               .duration = 2h,
                                               .start = *start,
                                               .timeZone = "Europe/Berlin",
                                               .rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"}));
            }};
}

Deed planningWork()
{
    return {at("2026-05-11T08:00:00Z"), [](Services &services) -> Result<Done> {
                const auto line = named(services, "ml-gcp-chi");
                if (!line)
                    return line.error();
                return done(services.maintenance.plan({.kind = ResourceKind::Link,
                                                       .resource = line->path.links.front().text(),
                                                       .from = at("2026-05-17T01:00:00Z"),
                                                       .to = at("2026-05-17T05:00:00Z"),
                                                       .why = "Fibre splice"}));
            }};
}

Deed settingABudget()
{
    return {at("2026-05-01T07:30:00Z"), [](Services &services) {
                const Budget month{.id = BudgetId("month"),
                                   .name = "network",
                                   .monthly = Money::micros(9'000'000'000, Currency::of("EUR")),
                                   .alertPercents = {50, 80, 100}};
                return done(services.budgets.put(month, std::nullopt));
            }};
}

std::vector<Deed> deedsOf(std::uint64_t seed)
{
    std::vector<Deed> deeds{cuttingAFibre(scrambled(seed, std::uint64_t(100))), settingASchedule(),
                            settingABudget(), planningWork()};
    for (const Line &line : lines)
        deeds.push_back(ordering(line));
    for (std::uint64_t number = 0; const Press &press : presses)
        deeds.push_back(pressing(press, scrambled(seed, number++)));
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const Deed &one, const Deed &other) { return one.at < other.at; });
    return deeds;
}

} // namespace

Instant Story::opens()
{
    return at("2026-05-12T12:50:00Z");
}

Result<Done> Story::tell(const QString &folder, std::uint64_t seed, const Progress &progress)
{
    const std::vector<Deed> deeds = deedsOf(seed);
    const Instant start = deeds.front().at - 1min;
    auto teller = Storyteller::open({folder, seed, start}, opens(), progress);
    if (!teller)
        return teller.error();
    for (const Deed &deed : deeds)
        if (const auto told = (*teller)->tell(deed); !told)
            return told.error();
    return (*teller)->passTo(opens());
}

} // namespace turbolane::app
