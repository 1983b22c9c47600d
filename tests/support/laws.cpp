// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/laws.h"

#include "backend/assurance/broken.h"
#include "backend/assurance/pathlog.h"
#include "backend/capacity/capacity.h"
#include "backend/orders/wanted.h"
#include "tests/support/peak.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace turbolane::backend::tests {

namespace {

/// What is promised as it was planned: who is late in letting go delays who comes next, and what is
/// really carried is counted by itself.
Bandwidth promised(std::vector<Reservation> held, Interval fromNow)
{
    constexpr Instant nothingIsLate{};
    std::erase_if(held, [now = fromNow.from()](const Reservation &reservation) {
        return reservation.expires && *reservation.expires <= now;
    });
    return peakOf(held, fromNow, nothingIsLate);
}

/// Whole seconds of a time in which the carrier was up, and no fault of its kept this from being
/// carried.
Seconds upWithin(CarrierHouse &house, const ConnectionId &connection, Interval time)
{
    std::vector<Interval> outages = house.store().charges.outages();
    for (const Ride &ride : house.store().rides.of(connection, time))
        if (ride.riding == Riding::Nothing && ride.to != ride.from)
            outages.push_back(
                Interval::between(floorToSecond(ride.from),
                                  ceilToSecond(std::max(ride.from, ride.to.value_or(time.to())))));
    std::ranges::sort(outages, {}, &Interval::from);
    Seconds lost{0}; // each once, however many outages it lies in
    Instant counted = time.from();
    for (const Interval &outage : outages) {
        const Instant from = std::max(outage.from(), counted);
        const Instant to = std::min(outage.to(), time.to());
        if (from >= to)
            continue;
        lost += std::chrono::ceil<Seconds>(to - from);
        counted = to;
    }
    return std::chrono::floor<Seconds>(time.length()) - lost;
}

std::vector<Boost> boostsOf(CarrierHouse &house, const ConnectionId &id)
{
    return house.services().inventory.boosts(id);
}

/// What is looked at: earlier months are on invoices, which have laws of their own.
Instant thisMonth(CarrierHouse &house)
{
    const auto charges = house.services().charging.current();
    require(bool(charges), "a small bill can be made");
    return charges->month.from();
}

Seconds expectedBase(CarrierHouse &house, const Connection &connection, Instant month)
{
    if (!connection.activeSince)
        return Seconds(0);
    Instant end = floorToSecond(house.clock().now());
    // Charged until the second in which the end was ordered, which the last order tells.
    if (const auto last = house.services().inventory.order(connection.lastOrder);
        last && last->action == OrderAction::Delete)
        end = std::min(end, ceilToSecond(last->placedAt));
    const Instant start = std::max(ceilToSecond(*connection.activeSince), month);
    return end <= start ? Seconds(0)
                        : upWithin(house, connection.id, Interval::between(start, end));
}

Seconds expectedBoost(CarrierHouse &house, const Boost &boost, Instant month)
{
    if (!boost.activeAt)
        return Seconds(0);
    const Instant now = floorToSecond(house.clock().now());
    const Instant active = ceilToSecond(*boost.activeAt);
    const Instant start = std::max(active, month);
    const bool isOver = boost.endsAt <= now && boost.state != BoostState::Active;
    const Instant end = std::min(now, boost.endsAt);
    if (end <= start)
        return Seconds(0);
    const Interval time = Interval::between(start, end);
    const Seconds up = upWithin(house, boost.connection, time);
    const bool undisturbed = up == std::chrono::floor<Seconds>(time.length());
    return isOver && undisturbed && active == start ? std::max(up, Seconds(60)) : up;
}

std::string differs(const std::string &what, Seconds is, Seconds shouldBe)
{
    return what + " is charged for " + std::to_string(is.count()) + " seconds, not "
        + std::to_string(shouldBe.count());
}

/// Seconds and sums of this month's rows, read once.
class Charged {
public:
    void add(const UsageRow &row)
    {
        if (row.kind == ChargeKind::Base)
            m_base[row.connection] += row.billed;
        if (row.kind != ChargeKind::Boost)
            return;
        m_boosts[row.boost] += row.billed;
        const auto cost = m_costs.try_emplace(row.boost, Money::zero(row.amount.currency())).first;
        cost->second = *cost->second.plus(row.amount);
    }
    Seconds base(const ConnectionId &id) const { return at(m_base, id, Seconds(0)); }
    Seconds boost(const BoostId &id) const { return at(m_boosts, id, Seconds(0)); }
    Money cost(const BoostId &id, Currency currency) const
    {
        return at(m_costs, id, Money::zero(currency));
    }

private:
    template <typename Key, typename Value>
    static Value at(const std::map<Key, Value> &all, const Key &key, Value none)
    {
        const auto found = all.find(key);
        return found == all.end() ? none : found->second;
    }
    std::map<ConnectionId, Seconds> m_base;
    std::map<BoostId, Seconds> m_boosts;
    std::map<BoostId, Money> m_costs;
};

Charged chargedThisMonth(CarrierHouse &house)
{
    const auto rows = house.services().charging.currentRows({});
    require(bool(rows), "a small bill can be made");
    Charged charged;
    for (const UsageRow &row : *rows)
        charged.add(row);
    return charged;
}

std::string boostIsWithinItsPrice(const Boost &boost, const Charged &charged)
{
    const Money sum = charged.cost(boost.id, boost.shownPrice.currency());
    if (sum.roundedToMinor(Rounding::HalfUp).inMicros() > boost.shownPrice.inMicros())
        return boost.id.text() + " costs " + sum.amountText()
            + ", more than was shown: " + boost.shownPrice.amountText();
    return {};
}

} // namespace

std::string noLinkIsOversold(CarrierHouse &house)
{
    const Interval forGood = Interval::between(house.clock().now(), forEver);
    std::map<LinkId, std::int64_t> carriedKbps;
    for (const Connection &connection : house.services().inventory.connections())
        if (const auto report = house.carrier().datapath().report(connection.id))
            for (const LinkId &link : report->wanted.links)
                carriedKbps[link] += report->inForce.inKbps();
    for (const Link &link : house.carrier().ground().catalogue.links()) {
        const auto held = house.store().reservations.heldOf(resourceOf(link.id));
        if (const Bandwidth peak = promised(held, forGood); peak > link.capacity)
            return link.id.text() + " is promised " + peak.text();
        if (carriedKbps[link.id] > link.capacity.inKbps())
            return link.id.text() + " carries " + std::to_string(carriedKbps[link.id]) + " kbps";
    }
    return {};
}

std::string noCloudSideIsOversold(CarrierHouse &house)
{
    const Interval forGood = Interval::between(house.clock().now(), forEver);
    for (const OnRamp &onRamp : house.carrier().ground().catalogue.onRamps()) {
        const auto held = house.store().reservations.heldOf(resourceOf(onRamp.id));
        const Bandwidth peak = promised(held, forGood);
        if (const auto whole = cloudSideOf(onRamp); whole && peak > *whole)
            return onRamp.id.text() + " is promised " + peak.text();
    }
    return {};
}

std::string theCalendarIsWhatTheStoreSays(CarrierHouse &house)
{
    const Instant now = house.clock().now();
    const Interval forGood = Interval::between(now, forEver);
    const Interval soon = Interval::between(now, now + std::chrono::hours(1));
    const Broken broken(house.store().faults.active());
    const auto differ = [&](const ResourceId &resource, Bandwidth whole) {
        const auto held = house.store().reservations.heldOf(resource);
        for (const Interval time : {forGood, soon})
            if (house.services().capacity.freeOf(resource, whole, time)
                != whole.minus(peakOf(held, time, now)))
                return true;
        return false;
    };
    for (const Link &link : house.carrier().ground().catalogue.links())
        if (!broken.breaks(link) && differ(resourceOf(link.id), link.capacity))
            return "the calendar of " + link.id.text() + " is not what the store says";
    for (const Port &port : house.services().inventory.ports())
        if (!broken.breaksPort(port.id) && !broken.breaksPop(port.pop)
            && differ(resourceOf(port.id), port.speed))
            return "the calendar of " + port.name + " is not what the store says";
    return {};
}

std::string nothingRidesOnWhatIsBroken(CarrierHouse &house)
{
    const Broken broken(house.store().faults.active());
    for (const Connection &connection : house.store().connections.live()) {
        const Path *path = riddenPath(connection);
        const bool isLeaving = connection.state == ProductState::PendingTerminate;
        if (path != nullptr && !isLeaving
            && (broken.breaks(*path) || broken.breaksEnds(connection)))
            return connection.name + " rides on something broken";
        if (path == nullptr && !connection.inForce.isZero())
            return connection.name + " is down and carries " + connection.inForce.text();
    }
    return {};
}

namespace {

/// Where a path has been and what it was exposed to, read off the tables row by row.
struct Passed {
    std::set<std::string> countries;
    std::set<std::string> stops; ///< zones of the PoPs
    std::set<std::string> zones; ///< and of the countries that are only crossed
    std::set<std::string> risks;
    std::set<PopId> pops;
    Encryption encryption = Encryption::QuantumSafe; ///< the least of its links
    Micros roundTrip{0};
};

Passed passedOn(const Catalogue &catalogue, const Path &path)
{
    Passed passed;
    passed.roundTrip = path.roundTrip();
    for (const PopId &id : path.pops) {
        const Pop &pop = *catalogue.find(id);
        passed.pops.insert(id);
        passed.countries.insert(pop.country);
        passed.stops.insert(pop.residencyZone);
    }
    for (const LinkId &id : path.links) {
        const Link &link = *catalogue.find(id);
        passed.countries.insert(link.countries.begin(), link.countries.end());
        passed.risks.insert(link.sharedRisks.begin(), link.sharedRisks.end());
        passed.encryption = std::min(passed.encryption, link.encryption);
    }
    for (const std::string &country : passed.countries) {
        const auto &pops = catalogue.pops();
        const auto there = std::ranges::find(pops, country, &Pop::country);
        passed.zones.insert(there == pops.end() ? country : there->residencyZone);
    }
    return passed;
}

template <typename Names>
bool isAnyOf(const Names &some, const std::set<typename Names::value_type> &all)
{
    return std::ranges::any_of(some, [&all](const auto &one) { return all.contains(one); });
}

bool isWithin(const std::set<std::string> &some, const std::vector<std::string> &allowed)
{
    return allowed.empty() || std::ranges::all_of(some, [&allowed](const std::string &one) {
               return std::ranges::find(allowed, one) != allowed.end();
           });
}

bool hasAll(const std::set<std::string> &passed, const std::vector<std::string> &wanted)
{
    return std::ranges::all_of(wanted,
                               [&passed](const std::string &one) { return passed.contains(one); });
}

/// The field of the policy that this path breaks; empty: it keeps all of it.
std::string brokenField(const PathPolicy &policy, const Path &path, const Passed &passed)
{
    const std::set<LinkId> links(path.links.begin(), path.links.end());
    const std::array rules{
        std::pair("avoidCountries", !isAnyOf(policy.avoidCountries, passed.countries)),
        std::pair("withinCountries", isWithin(passed.countries, policy.withinCountries)),
        std::pair("viaCountries", hasAll(passed.countries, policy.viaCountries)),
        std::pair("avoidZones", !isAnyOf(policy.avoidZones, passed.zones)),
        std::pair("withinZones", isWithin(passed.zones, policy.withinZones)),
        std::pair("viaZones", hasAll(passed.stops, policy.viaZones)),
        std::pair("avoidPopIds", !isAnyOf(policy.avoidPops, passed.pops)),
        std::pair("avoidLinkIds", !isAnyOf(policy.avoidLinks, links)),
        std::pair("avoidRisks", !isAnyOf(policy.avoidRisks, passed.risks)),
        std::pair("encryption", path.links.empty() || passed.encryption >= policy.encryption),
        std::pair("longestRoundTripMicros",
                  !policy.longestRoundTrip || passed.roundTrip <= *policy.longestRoundTrip)};
    for (const auto &[field, holds] : rules)
        if (!holds)
            return field;
    return {};
}

} // namespace

std::string everyRideKeepsThePolicy(CarrierHouse &house)
{
    const Interval ever = Interval::between(Instant(), forEver);
    const Catalogue &catalogue = house.carrier().ground().catalogue;
    for (const Connection &connection : house.services().inventory.connections()) {
        std::vector<Path> paths{connection.path};
        if (connection.standby)
            paths.push_back(*connection.standby);
        for (const Ride &ride : house.store().rides.of(connection.id, ever))
            if (ride.riding != Riding::Nothing)
                paths.push_back(ride.path);
        for (const Path &path : paths)
            if (const auto field = brokenField(connection.policy, path, passedOn(catalogue, path));
                !field.empty())
                return connection.name + " was carried against its " + field;
    }
    return {};
}

std::string theHistoryHasNoGap(CarrierHouse &house)
{
    const Interval ever = Interval::between(Instant(), forEver);
    for (const Connection &connection : house.services().inventory.connections()) {
        const auto rides = house.store().rides.of(connection.id, ever);
        if (isInService(connection.state) && (rides.empty() || rides.back().to))
            return connection.name + " is in service and no ride says so";
        for (std::size_t index = 1; index < rides.size(); ++index)
            if (rides[index - 1].to != rides[index].from)
                return connection.name + " has a gap in its history";
    }
    return {};
}

std::string noPortIsOversold(CarrierHouse &house)
{
    const Interval forGood = Interval::between(house.clock().now(), forEver);
    for (const Port &port : house.services().inventory.ports()) {
        const auto held = house.store().reservations.heldOf(resourceOf(port.id));
        if (const Bandwidth peak = promised(held, forGood); peak > port.speed)
            return port.name + " is promised " + peak.text();
        if (port.inUse > port.speed || port.committed > port.speed)
            return port.name + " carries " + port.inUse.text();
    }
    return {};
}

std::string everyBoostEndsInTime(CarrierHouse &house)
{
    for (const Boost &boost : house.services().inventory.boosts()) {
        const bool rises =
            boost.state == BoostState::Activating || boost.state == BoostState::Active;
        const bool waits = boost.state == BoostState::Scheduled;
        if ((rises || waits) && boost.endsAt <= house.clock().now())
            return boost.id.text() + " is past its end";
        const auto connection = house.services().inventory.connection(boost.connection);
        if (!connection)
            return boost.id.text() + " belongs to nothing";
        if ((isTerminal(boost.state) || waits) == (connection->boost == boost.id))
            return boost.id.text() + " and its connection do not agree";
        for (const OrderId &id : {boost.upOrder, boost.downOrder}) {
            const auto order = house.services().inventory.order(id);
            if (isTerminal(boost.state) && (!order || !isTerminal(order->state)))
                return boost.id.text() + " is over and " + id.text() + " is not";
        }
        if (isTerminal(boost.state) != boost.endedAt.has_value())
            return boost.id.text() + " has ended without saying when";
    }
    return {};
}

std::string vlansAndNamesAreUnique(CarrierHouse &house)
{
    std::set<std::tuple<PortId, int, int>> vlans;
    std::map<std::pair<PortId, int>, Tagging> kinds;
    std::set<std::pair<OnRampId, int>> clouds;
    std::set<std::string> names;
    for (const Connection &connection : house.store().connections.live()) {
        const Tags tags{.outer = connection.vlan, .inner = connection.innerVlan};
        const int outer = tags.outer ? tags.outer->number() : 0;
        if (!vlans.insert({connection.port, outer, tags.inner ? tags.inner->number() : 0}).second)
            return connection.name + " shares its VLAN";
        if (kinds.emplace(std::pair(connection.port, outer), taggingOf(tags)).first->second
            != taggingOf(tags))
            return connection.name + " uses a VLAN that another one uses with inner ones";
        if (!connection.cloudVlan
            || !clouds.insert({connection.onRamp, connection.cloudVlan->number()}).second)
            return connection.name + " shares its VLAN at the cloud side";
        if (!names.insert(connection.name).second)
            return connection.name + " shares its name";
    }
    return {};
}

std::string eventsAreGapless(CarrierHouse &house)
{
    std::int64_t expected = 1;
    for (const Event &event : house.store().events.after(0, 1'000'000))
        if (event.number != expected++)
            return "event " + std::to_string(event.number) + " follows a gap";
    std::int64_t before = 0;
    for (const Event &event : house.published()) {
        if (event.number <= before)
            return "event " + std::to_string(event.number) + " was published twice";
        before = event.number;
    }
    return {};
}

std::string whatIsOverHoldsNothing(CarrierHouse &house)
{
    std::set<HolderId> holders;
    for (const Connection &connection : house.store().connections.live()) {
        const auto held = house.store().reservations.heldBy(holderOf(connection.id));
        const std::size_t standby = connection.standby ? connection.standby->links.size() : 0;
        if (held.size() != connection.path.links.size() + standby + 2)
            return connection.name + " does not hold what it needs";
        holders.insert(holderOf(connection.id));
        for (const Boost &boost : boostsOf(house, connection.id))
            if (isRunning(boost.state) || boost.state == BoostState::Scheduled)
                holders.insert(holderOf(boost.id));
    }
    for (const Hold &hold : house.store().holds.all())
        if (hold.state == HoldState::Held)
            holders.insert(holderOf(hold.id));
    for (const Quote &quote : house.store().quotes.all())
        if (quote.state == QuoteState::ApprovedOrderable)
            holders.insert(holderOf(quote.id));
    for (const Reservation &reservation : house.store().reservations.held())
        if (!holders.contains(reservation.holder))
            return reservation.holder.text() + " is over and holds " + reservation.resource.text();
    return {};
}

std::string chargesAreWhatTheyShouldBe(CarrierHouse &house)
{
    const Charged charged = chargedThisMonth(house);
    const Instant month = thisMonth(house);
    for (const Connection &connection : house.services().inventory.connections()) {
        const Seconds base = charged.base(connection.id);
        if (const Seconds right = expectedBase(house, connection, month); base != right)
            return differs(connection.id.text(), base, right);
        for (const Boost &boost : boostsOf(house, connection.id)) {
            const Seconds extra = charged.boost(boost.id);
            if (const Seconds right = expectedBoost(house, boost, month); extra != right)
                return differs(boost.id.text(), extra, right);
        }
    }
    return {};
}

std::string datapathFollowsTheStore(CarrierHouse &house)
{
    std::set<ConnectionId> live;
    for (const Connection &connection : house.store().connections.live()) {
        live.insert(connection.id);
        const Wanted wanted = wantedFor(connection, house.store());
        const auto report = house.carrier().datapath().report(connection.id);
        const Bandwidth carried = report ? report->inForce : Bandwidth();
        if (connection.riding == Riding::Nothing)
            continue; // it waits, as the fault does
        if (!wanted.order.isEmpty())
            return connection.name + " still has " + wanted.order.text() + " in flight";
        if (carried != wanted.rate || carried != connection.inForce)
            return connection.name + " carries " + carried.text() + ", is said to carry "
                + connection.inForce.text() + " and should carry " + wanted.rate.text();
    }
    for (const ConnectionId &id : house.carrier().datapath().connections())
        if (!live.contains(id))
            return "the datapath still has " + id.text();
    return {};
}

std::string runningBoostsAreAsExtended(CarrierHouse &house)
{
    for (const Boost &boost : house.services().inventory.boosts()) {
        if (isTerminal(boost.state) || boost.state == BoostState::Reverting)
            continue;
        for (const Reservation &held : house.store().reservations.heldBy(holderOf(boost.id)))
            if (held.to != boost.endsAt)
                return boost.id.text() + " holds " + held.resource.text() + " until another end";
        for (const ChargeSegment &open :
             house.store().charges.openOf(boost.connection, ChargeKind::Boost))
            if (open.boost == boost.id && open.shownPrice != boost.shownPrice)
                return boost.id.text() + " may cost something else than was shown";
    }
    return {};
}

std::string everyTimeHasItsBoosts(CarrierHouse &house)
{
    for (const Schedule &schedule : house.services().inventory.schedules()) {
        const auto scene = house.services().inventory.scene(schedule.scene);
        const std::size_t members = scene ? scene->members.size() : 1;
        for (const Occurrence &occurrence : schedule.occurrences) {
            const bool isPlaced = occurrence.state == OccurrenceState::Reserved
                || occurrence.state == OccurrenceState::Moved;
            const bool isKnown = schedule.scene.isEmpty() || bool(scene);
            if (isPlaced && isKnown && (occurrence.boosts.size() != members || !occurrence.price))
                return schedule.name + " has not all it reserved at " + text(occurrence.startsAt);
            if (occurrence.state == OccurrenceState::Refused && !occurrence.boosts.empty())
                return schedule.name + " has boosts that were refused";
            for (const BoostId &id : occurrence.boosts)
                if (house.services().inventory.boost(id)->startsAt != occurrence.startsAt)
                    return id.text() + " starts at another time than its schedule says";
        }
    }
    return {};
}

std::string chargesAreSane(CarrierHouse &house)
{
    const auto rows = house.services().charging.currentRows({});
    if (!rows)
        return "the rows cannot be made: " + rows.error().detail;
    for (const UsageRow &row : *rows)
        if (row.billed < Seconds(0) || row.amount.inMicros() < 0)
            return row.id.text() + " is below nothing";
    const auto charges = house.services().charging.current();
    if (!charges)
        return "the bill cannot be made: " + charges.error().detail;
    if (charges->total.inMicros() < 0)
        return "the bill is below nothing";
    const Charged charged = chargedThisMonth(house);
    for (const Boost &boost : house.services().inventory.boosts()) {
        if (boost.endsAt < boost.startsAt)
            return boost.id.text() + " ends before it starts";
        if (const std::string dear = boostIsWithinItsPrice(boost, charged); !dear.empty())
            return dear;
    }
    return {};
}

std::string brokenLawOfAnyClock(CarrierHouse &house)
{
    for (const auto law :
         {noLinkIsOversold, noPortIsOversold, noCloudSideIsOversold, nothingRidesOnWhatIsBroken,
          everyRideKeepsThePolicy, theHistoryHasNoGap, everyBoostEndsInTime, vlansAndNamesAreUnique,
          eventsAreGapless, whatIsOverHoldsNothing, runningBoostsAreAsExtended,
          everyTimeHasItsBoosts, bundlesAreWholeOrNothing, whatIsKeptApartIsApart,
          portsServeWhileTheyAreThere, chargesAreSane, invoicesAreGapless, theBooksBalance})
        if (const std::string broken = law(house); !broken.empty())
            return broken;
    return {};
}

std::string brokenLaw(CarrierHouse &house)
{
    for (const auto law : {brokenLawOfAnyClock, theCalendarIsWhatTheStoreSays,
                           chargesAreWhatTheyShouldBe, portsAreChargedWhileTheyAreThere})
        if (const std::string broken = law(house); !broken.empty())
            return broken;
    return {};
}

} // namespace turbolane::backend::tests
