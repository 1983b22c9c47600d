// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/assurance/assurance.h"
#include "backend/assurance/pathlog.h"
#include "backend/assurance/restoration.h"
#include "backend/audit/audit.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/boosts/boostservice.h"
#include "backend/budgets/budgets.h"
#include "backend/bundles/bundlelife.h"
#include "backend/bundles/bundleservice.h"
#include "backend/capacity/capacity.h"
#include "backend/charging/charging.h"
#include "backend/datapath/reconciler.h"
#include "backend/disputes/disputes.h"
#include "backend/events/eventlog.h"
#include "backend/foundations.h"
#include "backend/holds/holds.h"
#include "backend/inventory/inventory.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/maintenance/maintenanceplan.h"
#include "backend/maintenance/plannedwork.h"
#include "backend/meters/carriedbook.h"
#include "backend/meters/meters.h"
#include "backend/meters/ownmeter.h"
#include "backend/offers/explainer.h"
#include "backend/offers/offers.h"
#include "backend/offers/routing.h"
#include "backend/orders/orderlife.h"
#include "backend/orders/orderservice.h"
#include "backend/ports/portlife.h"
#include "backend/ports/portservice.h"
#include "backend/quotes/quotes.h"
#include "backend/scenes/sceneservice.h"
#include "backend/schedules/scheduleservice.h"
#include "backend/services.h"
#include "backend/spending/purse.h"
#include "backend/store/answerbook.h"
#include "backend/telemetry/telemetry.h"

#include <functional>
#include <memory>
#include <vector>

namespace turbolane::backend {

/// The whole carrier without its door: one thread, no timer, no clock but the one handed in.
/// Whoever drives it hands commands to run() and comes back at nextDue().
class Carrier {
public:
    /// Puts something around the datapath, or in its place.
    using WrapDatapath = std::function<std::unique_ptr<Datapath>(std::unique_ptr<Datapath>)>;
    enum class Carries : std::uint8_t { Simulated = 1, Linux = 2 };
    struct Settings {
        QString dataDirectory; ///< ":memory:" keeps nothing
        StepTimes stepTimes = StepTimes::Demo;
        std::uint64_t seed = 1; ///< of the simulated datapath
        Foundations::Places places = {}; ///< empty: those of `data`
        WrapDatapath wrap = {};
        DataFiles data = {};
        /// Links break by themselves: one in each such stretch of time, for up to `failingFor`.
        /// Zero: never.
        Seconds failingEvery{0};
        Seconds failingFor{600};
        /// Its clock is one to practise with: it leaps, and stands still while nobody runs this.
        /// Then no gap in it is an outage.
        bool practises = false;
        /// The longest time between two signs of life that is no outage. Ten missed seconds are no
        /// longer a busy machine; the shortest boost is six times as long.
        Seconds longestPause{10};
        Seconds meterBeat{300}; ///< see OwnMeter
        Seconds rounds{60}; ///< of the Reconciler: compareEvery
        /// What carries the bits. Linux needs a data directory on disk.
        Carries carries = Carries::Simulated;
        QString lineHosts = {}; ///< of Linux: the file of several machines; empty: this one
    };

    /// Opens the data directory and picks up where the last life ended: what was in flight goes
    /// on, a boost whose end has passed goes back at once, the time in between is not charged.
    static Result<std::unique_ptr<Carrier>> open(const Settings &settings, const Clock &clock,
                                                 const EventEncoder &encoder);
    Carrier(std::unique_ptr<Foundations> ground, const Settings &settings, const Clock &clock,
            const EventEncoder &encoder); ///< called by open()
    ~Carrier();

    /// All in one transaction, each in a savepoint; answers once it is committed, then publishes.
    /// What is due runs first. Afterwards the datapath is made to follow.
    void run(std::vector<Command> commands);
    /// When run() has something to do of its own accord.
    std::optional<Instant> nextDue() const;
    /// The same of what anybody would notice: not its meters, its looks at budgets and its rounds.
    std::optional<Instant> nextEvent() const;

    /// Called with what was committed, in order, after every commit that wrote events.
    void onEvents(std::function<void(const std::vector<Event> &)> publish);
    /// To be called every second: up to here the carrier was up, should it be killed. A gap of more
    /// than Settings::longestPause between two of these calls, or a run(), is a time in which it
    /// did not run: its machine slept, or its clock was set forward. That is the same as having
    /// been down.
    void stillAlive();

    Services &services() { return m_services; }
    Datapath &datapath() { return *m_datapath; }
    Store &store() { return m_ground->store; }
    const Foundations &ground() const { return *m_ground; }
    const MeterBook &carried() const { return m_carried; }

private:
    std::unique_ptr<Datapath> makeDatapath(const Settings &settings);
    CarrierFacts facts(StepTimes stepTimes) const;
    Result<Done> start();
    bool allCarriedOn() const;
    void noticePause();
    bool commitTogether(std::vector<Command> commands);
    void forgetUnkept();
    void doWhatIsDue();
    void runOne(Command &command);
    void settle();
    std::optional<Instant> nextOfServices() const;
    Seconds offsetAt(const ConnectionId &connection, Instant instant);

    std::unique_ptr<Foundations> m_ground; // what is true, and what it stands on
    const Clock &m_clock;
    const bool m_practises;
    const Seconds m_longestPause;
    EventLog m_events; // what has happened, in order
    AnswerBook m_answers; // makes a retry harmless
    Inventory m_inventory; // what the customer has
    Capacity m_capacity; // what is promised, and until when
    Routing m_routing; // which paths there are
    PlannedWork m_work; // when what is worked on
    std::unique_ptr<Datapath> m_datapath; // what carries the bits
    Meters m_meters; // takes what meters tell
    OwnMeter m_ownMeter; // reads the datapath
    CarriedBook m_carried; // what was carried
    Charging m_charging; // what is charged for
    Purse m_purse; // what was spent, will be, and may be
    std::unordered_map<std::string, TimeZone> m_zones;
    BoostLife m_boostLife; // what becomes of a boost
    BoostsAhead m_boostsAhead; // starts what starts later
    PathLog m_pathLog; // what carried each connection
    OrderLife m_orderLife; // what becomes of an order
    Reconciler m_reconciler; // makes the bits follow the truth
    OrderService m_orders; // takes orders
    BoostService m_boosts; // takes boosts
    Offers m_offers; // what could be ordered
    Telemetry m_telemetry; // and how that is shown
    Holds m_holds; // what is kept free for who has not decided yet
    MaintenancePlan m_maintenance; // what is promised to nobody
    Explainer m_explainer; // why something is refused, and what would not be
    Quotes m_quotes; // what is firmly offered
    SceneService m_scenes; // boosts several together
    Placing m_placing; // finds a time for a boost
    ScheduleService m_schedules; // boosts again and again
    Restoration m_restoration; // finds other paths
    Assurance m_assurance; // sees to it that connections are carried
    InvoiceService m_invoices; // what is billed, month by month
    Disputes m_disputes; // what is asked about that
    Budgets m_budgets; // what is meant to be spent
    PortLife m_portLife; // what becomes of a port
    PortService m_ports; // takes orders for ports
    BundleLife m_bundleLife; // what becomes of orders that stand or fall together
    BundleService m_bundles; // takes them
    Audit m_audit; // whether the books agree
    Services m_services; // all a door may ask
    std::function<void(const std::vector<Event> &)> m_publish;
    Instant m_lastRan; ///< what the clock showed when it last ran
    std::optional<Interval> m_pause; ///< it did not run in, and has not written down yet
    std::optional<Instant> m_notBefore; ///< after a failed commit: not again at once
};

} // namespace turbolane::backend
