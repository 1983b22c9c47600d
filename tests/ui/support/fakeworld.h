// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/event.h"
#include "domain/boost.h"
#include "domain/budget.h"
#include "domain/dispute.h"
#include "domain/disturbance.h"
#include "domain/forecast.h"
#include "domain/invoice.h"
#include "domain/maintenance.h"
#include "domain/port.h"
#include "domain/scene.h"
#include "domain/schedule.h"
#include "domain/spend.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace turbolane::test {

/// What a carrier knows, made from the same facts as the reference carrier's, with prices and
/// charges of its own that only have to add up.
class FakeWorld {
public:
    explicit FakeWorld(Instant now);

    std::vector<OnRamp> onRamps;
    std::vector<Pop> pops;
    std::vector<Link> links;
    std::vector<Port> ports;
    std::vector<client::DataCentre> dataCentres;
    std::vector<Connection> connections;
    std::vector<Order> orders; ///< newest first
    std::vector<Boost> boosts; ///< newest first
    std::vector<Schedule> schedules;
    std::vector<Scene> scenes;
    std::vector<Maintenance> maintenance;
    std::vector<Invoice> invoices; ///< newest first, with their items
    std::vector<Budget> budgets;
    std::vector<Dispute> disputes; ///< newest first
    Money proofDiffersBy = Money::zero(Currency::of("EUR")); ///< of every invoice
    std::vector<Tagged> tagged;
    std::unordered_map<ConnectionId, Availability> availability; ///< of the others it does not tell
    std::vector<client::Event> history; ///< newest first; kinds are not told apart
    std::optional<DailyCharges> daily; ///< empty: it does not tell
    std::vector<GroupedCharges> grouped; ///< one of a kind
    std::optional<Forecast> forecast; ///< as daily

    Instant now;
    std::string datapath = "simulated"; ///< or "linux"

    /// The shortest way in latency, or none.
    std::optional<Path> way(const PopId &from, const PopId &to) const { return way(from, to, {}); }
    /// The same over none of these links.
    std::optional<Path> way(const PopId &from, const PopId &to,
                            const std::vector<LinkId> &without) const;
    std::vector<Reach> reach(const PortId &port) const;
    HourlyRate price(const Path &path, Bandwidth bandwidth) const;
    Estimate byTheHour(Estimate estimate, const HourlyRate &rate) const;
    /// Nothing can be boosted then.
    Interval full = Interval::between({}, {});
    bool hasNights = false; ///< estimates have rows, and nights are cheaper
    /// By the plan and the term as FakeCarrier::priceChoices() has them.
    HourlyRate price(const Path &path, Bandwidth bandwidth, const PlanId &plan,
                     int termMonths) const;

    /// In service since then; the last order is its completed one.
    Connection &addActive(const char *name, const char *portId, const char *onRampId,
                          Bandwidth base, Instant since);
    /// The seven connections of the design's pictures, one of them boosted where `withBoost`.
    void furnish(bool withBoost = true);

    /// This port costs something from the beginning of the month.
    void charge(const PortId &port, Money monthly, Money crossConnect);
    /// Three months over: due in two days, overdue, and paid with a credit note.
    void billMonths();
    Result<std::vector<UsageRow>> invoiceRows(const InvoiceId &id, int number) const;

    std::vector<UsageRow> usageRows() const;
    Charges charges() const;
    const OnRamp &onRamp(const OnRampId &id) const;
    const Port &port(const PortId &id) const;
    Connection *connection(const ConnectionId &id);

    /// A month that is over, as it would be billed.
    Invoice monthOf(int monthsAgo) const;

private:
    std::vector<UsageRow> rowsOf(const Connection &connection, Interval month) const;
    /// An hour of that month was down for half of it, as was found out later.
    std::vector<UsageRow> differencesOf(const Connection &connection, Interval month) const;
    void readPlaces();
    void readLinks();
    void readPorts();
    void addRows(const Connection &connection, std::vector<UsageRow> *rows) const;
    void addRows(const Port &port, std::vector<UsageRow> *rows) const;
    std::string nameOf(const UsageRow &row) const;

    std::unordered_map<PopId, std::vector<std::size_t>> m_linksAt;
};

Money euros(std::int64_t micros);

} // namespace turbolane::test
