// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/carrierhouse.h"

#include <string>

namespace turbolane::backend::tests {

/// What holds of every carrier at every moment. Each law is empty where it holds, and says what
/// breaks it where it does not.
std::string noLinkIsOversold(CarrierHouse &house);
std::string noPortIsOversold(CarrierHouse &house);
std::string noCloudSideIsOversold(CarrierHouse &house);
/// Not where the clock was set back: what was late then stays late in the calendar.
std::string theCalendarIsWhatTheStoreSays(CarrierHouse &house);
/// Whatever is broken carries nothing, and what is down is said to carry nothing.
std::string nothingRidesOnWhatIsBroken(CarrierHouse &house);
std::string everyRideKeepsThePolicy(CarrierHouse &house);
std::string theHistoryHasNoGap(CarrierHouse &house);
std::string everyBoostEndsInTime(CarrierHouse &house);
std::string vlansAndNamesAreUnique(CarrierHouse &house);
std::string eventsAreGapless(CarrierHouse &house);
std::string whatIsOverHoldsNothing(CarrierHouse &house);
/// A running boost holds its capacity, and is charged at most its price, as it was last extended.
std::string runningBoostsAreAsExtended(CarrierHouse &house);
/// A time of a schedule that is reserved has a boost for each of its connections, all at that time.
std::string everyTimeHasItsBoosts(CarrierHouse &house);
/// All parts of a bundle came into service in one moment, or none ever did and nothing was charged.
std::string bundlesAreWholeOrNothing(CarrierHouse &house);
/// Two connections that are kept apart share nothing that they may not, at any moment of theirs.
std::string whatIsKeptApartIsApart(CarrierHouse &house);
/// Nobody is on a port that was given back, and none is charged before it was lit or afterwards.
std::string portsServeWhileTheyAreThere(CarrierHouse &house);
std::string portsAreChargedWhileTheyAreThere(CarrierHouse &house);
/// Only once nothing is in flight.
std::string bundlesAndPortsAreAtRest(CarrierHouse &house);
/// Charged seconds and sums, worked out again from what the API tells of connections and boosts.
std::string chargesAreWhatTheyShouldBe(CarrierHouse &house);
/// Neither seconds nor money below nothing, nor a boost that costs more than it was said to: true
/// even where the clock was set back, and the same hour lived twice.
std::string chargesAreSane(CarrierHouse &house);
/// Invoices have gapless numbers, one of each month; the books' entries each sum to zero, and all
/// of them to what is still owed.
std::string invoicesAreGapless(CarrierHouse &house);
std::string theBooksBalance(CarrierHouse &house);
/// Every invoice, worked out again from the journal of charges alone. Reads all of it each time.
std::string invoicesAreWhatTheJournalSays(CarrierHouse &house);
/// Where nothing is left of a budget that ends boosts, none of its connections is boosted. Some
/// seconds after the last command.
std::string hardStopsHold(CarrierHouse &house);
/// Only once nothing is in flight.
std::string datapathFollowsTheStore(CarrierHouse &house);
/// The carrier's own audit finds nothing, and has not written a byte. Only once nothing is in
/// flight: what the datapath is being asked for is not there yet.
std::string theBooksAgree(CarrierHouse &house);

/// The first of them that is broken; all but those of the journal, hard stops and rest.
std::string brokenLaw(CarrierHouse &house);
/// The same where the clock was set back: what is charged cannot be worked out again.
std::string brokenLawOfAnyClock(CarrierHouse &house);

} // namespace turbolane::backend::tests
