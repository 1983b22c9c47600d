// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of orphantable.h. Products are over in the states 3 and 8 and in service in 2 and 4
// (domain/productstate.h), orders over in 3, 4, 5, 6 and 11, boosts not over in 1 to 4.

#include "backend/store/orphantable.h"

#include <array>

namespace turbolane::backend {

namespace {

#define ORDER_IS_OVER "o.state IN (3, 4, 5, 6, 11)"
#define IS_LIVE "state NOT IN (3, 8)"
#define NO_CONNECTION(what) "NOT EXISTS (SELECT 1 FROM connection c WHERE c.id = " what ")"
#define NO_PORT(what) "NOT EXISTS (SELECT 1 FROM port p WHERE p.id = " what ")"
#define NO_LIVE(what)                                                                              \
    "NOT EXISTS (SELECT 1 FROM connection c WHERE c.id = " what " AND c." IS_LIVE ")"
#define NO_HELD(what)                                                                              \
    "NOT EXISTS (SELECT 1 FROM reservation r WHERE r.released_at IS NULL AND r.owner = " what ")"
#define NO_QUOTE(what) "NOT EXISTS (SELECT 1 FROM quote q WHERE q.id = " what " AND q.state = 4)"
#define LINKS_IN(path)                                                                             \
    "(CASE WHEN " path " = '' THEN 0 "                                                             \
    "ELSE LENGTH(" path ") - LENGTH(REPLACE(" path ", ';', '')) + 1 END)"
#define OPEN_SEGMENT(of) "SELECT 1 FROM charge_segment s WHERE s.end_at IS NULL AND " of

constexpr std::array allProbes{
    Probe{FindingKind::OrderOfNothing,
          "SELECT o.id, o.connection || o.port, o.placed_at FROM product_order o "
          "WHERE (o.connection <> '' AND " NO_CONNECTION(
              "o.connection") ") "
                              "OR (o.connection = '' AND " NO_PORT("o.port") ") ORDER BY o.number"},
    Probe{FindingKind::OrderOfWhatIsOver,
          "SELECT o.id, o.connection || o.port, o.placed_at FROM product_order o "
          "WHERE NOT (" ORDER_IS_OVER ") AND (EXISTS (SELECT 1 FROM connection c "
          "WHERE c.id = o.connection AND c.state IN (3, 8)) OR EXISTS (SELECT 1 FROM port p "
          "WHERE o.connection = '' AND p.id = o.port AND p.state IN (3, 8))) ORDER BY o.number"},
    Probe{FindingKind::ConnectionWithoutOrder,
          "SELECT c.id, c.last_order, c.active_since FROM connection c WHERE c." IS_LIVE " AND "
          "NOT EXISTS (SELECT 1 FROM product_order o WHERE o.id = c.last_order) ORDER BY "
          "c.number"},
    Probe{FindingKind::VlanWithoutHolder,
          "SELECT t.owner, MIN(t.place || ', VLAN ' || t.vlan), NULL FROM tag_use t "
          "WHERE " NO_LIVE("t.owner") " AND " NO_QUOTE("t.owner") " GROUP BY t.owner"},
    Probe{FindingKind::ConnectionWithoutVlan,
          "SELECT c.id, 'port:' || c.port, c.active_since FROM connection c WHERE c." IS_LIVE
          " AND (NOT EXISTS (SELECT 1 FROM tag_use t WHERE t.owner = c.id "
          "AND t.place = 'port:' || c.port AND t.vlan = COALESCE(c.vlan, 0) "
          "AND t.inner_vlan = COALESCE(c.inner_vlan, 0)) "
          "OR (c.cloud_vlan IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tag_use t "
          "WHERE t.owner = c.id AND t.place = 'onRamp:' || c.on_ramp "
          "AND t.vlan = c.cloud_vlan))) ORDER BY c.number"},
    Probe{FindingKind::BandwidthWithoutHolder,
          "SELECT r.owner, MIN(r.resource), MIN(r.from_at) FROM reservation r "
          "WHERE r.released_at IS NULL AND " NO_LIVE("r.owner") " AND " NO_QUOTE(
              "r.owner") " AND NOT EXISTS (SELECT 1 FROM boost b WHERE b.id = r.owner AND "
                         "b.state IN (1, 2, 3, 4))"
                         " AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.id = r.owner AND "
                         "h.state = 1) "
                         "GROUP BY r.owner"},
    Probe{FindingKind::ConnectionWithoutBandwidth,
          "SELECT c.id, c.links, c.active_since FROM connection c WHERE c." IS_LIVE " AND "
          "(SELECT COUNT(*) FROM reservation r WHERE r.released_at IS NULL AND r.owner = c.id) "
          "< " LINKS_IN("c.links") " + " LINKS_IN("c.standby_links") " + 2 ORDER BY c.number"},
    Probe{FindingKind::BoostWithoutBandwidth,
          "SELECT b.id, b.connection, b.placed_at FROM boost b WHERE b.state IN (1, 2, 3) "
          "AND " NO_HELD("b.id") " AND NOT (" NO_LIVE("b.connection") ") ORDER BY b.number"},
    Probe{FindingKind::HoldWithoutBandwidth,
          "SELECT h.id, h.links, h.from_at FROM hold h WHERE h.state = 1 AND h.links <> '' "
          "AND " NO_HELD("h.id") " ORDER BY h.number"},
    Probe{FindingKind::QuoteWithoutBandwidth,
          "SELECT q.id, q.links, q.valid_until FROM quote q WHERE q.state = 4 AND " NO_HELD(
              "q.id") " ORDER BY q.number"},
    Probe{FindingKind::ChargeWithoutService,
          "SELECT 'segment-' || s.number, CASE WHEN s.boost <> '' THEN s.boost "
          "ELSE s.connection || s.port END, s.start_at FROM charge_segment s "
          "WHERE s.end_at IS NULL AND ((s.kind IN (1, 8) AND NOT EXISTS (SELECT 1 "
          "FROM connection c WHERE c.id = s.connection AND c.state IN (2, 4, 5))) "
          "OR (s.kind = 2 AND NOT EXISTS (SELECT 1 FROM boost b WHERE b.id = s.boost "
          "AND b.state = 3)) OR (s.kind IN (3, 4) AND NOT EXISTS (SELECT 1 FROM port p "
          "WHERE p.id = s.port AND p.state IN (2, 4, 5)))) ORDER BY s.number"},
    Probe{FindingKind::ServiceWithoutCharge,
          "SELECT c.id, c.port, c.active_since FROM connection c WHERE c.state IN (2, 4) AND NOT "
          "EXISTS (" OPEN_SEGMENT("s.connection = c.id AND s.kind = 1") ") ORDER BY c.number"},
    Probe{FindingKind::BoostWithoutCharge,
          "SELECT b.id, b.connection, b.active_at FROM boost b WHERE b.state = 3 AND NOT "
          "EXISTS (" OPEN_SEGMENT(
              "s.connection = b.connection AND s.kind = 2 AND s.boost = "
              "b.id") ") AND NOT (" NO_LIVE("b.connection") ") ORDER BY b.number"},
    Probe{FindingKind::PortWithoutCharge,
          "SELECT p.id, p.data_centre, p.active_since FROM port p WHERE p.state IN (2, 4) "
          "AND p.active_since IS NOT NULL AND NOT EXISTS (" OPEN_SEGMENT(
              "s.port = p.id") ") ORDER BY p.number"},
    Probe{FindingKind::HistoryWithoutService,
          "SELECT r.connection, 'ride-' || r.number, r.from_at FROM ride r WHERE r.to_at IS NULL "
          "AND NOT EXISTS (SELECT 1 FROM connection c WHERE c.id = r.connection "
          "AND c.state NOT IN (1, 3, 8)) ORDER BY r.number"},
    Probe{FindingKind::ServiceWithoutHistory,
          "SELECT c.id, c.port, c.active_since FROM connection c WHERE c.state IN (2, 4) AND NOT "
          "EXISTS (SELECT 1 FROM ride r WHERE r.to_at IS NULL AND r.connection = c.id) "
          "ORDER BY c.number"},
    Probe{FindingKind::BoostOfNothing,
          "SELECT b.id, b.connection, b.placed_at FROM boost b WHERE b.state IN (1, 2, 3, 4) "
          "AND " NO_LIVE("b.connection") " ORDER BY b.number"},
    Probe{FindingKind::BoostOfNoConnection,
          "SELECT b.id, b.connection, b.placed_at FROM boost b JOIN connection c "
          "ON c.id = b.connection AND c." IS_LIVE " WHERE b.state IN (2, 3, 4) "
          "AND c.boost <> b.id ORDER BY b.number"},
    Probe{FindingKind::ConnectionOfNoBoost,
          "SELECT c.id, c.boost, NULL FROM connection c WHERE c.boost <> '' AND NOT EXISTS "
          "(SELECT 1 FROM boost b WHERE b.id = c.boost AND b.state IN (2, 3, 4)) "
          "ORDER BY c.number"},
    Probe{FindingKind::BudgetOfNothing,
          "SELECT b.id, b.connection, NULL FROM budget b WHERE b.connection <> '' "
          "AND " NO_CONNECTION("b.connection") " ORDER BY b.id"},
    Probe{FindingKind::ScheduleOfNothing,
          "SELECT s.id, s.connection, NULL FROM schedule s WHERE s.state = 1 "
          "AND s.connection <> '' AND " NO_CONNECTION("s.connection") " ORDER BY s.number"},
    Probe{FindingKind::SceneOfNothing,
          "SELECT m.connection, MIN(m.scene), NULL FROM scene_member m WHERE " NO_CONNECTION(
              "m.connection") " GROUP BY m.connection"},
    Probe{FindingKind::BundleOfNothing,
          "SELECT i.order_id, i.bundle, NULL FROM bundle_item i WHERE NOT EXISTS (SELECT 1 "
          "FROM product_order o WHERE o.id = i.order_id) OR NOT EXISTS (SELECT 1 FROM bundle b "
          "WHERE b.id = i.bundle) ORDER BY i.bundle, i.position"},
};

/// Rows of `table` whose `column` names nothing in `owners`.
#define BELONGING(table, column, owners, key)                                                      \
    Leftover                                                                                       \
    {                                                                                              \
        table,                                                                                     \
            "SELECT DISTINCT x." column " FROM " table " x WHERE x." column " <> '' AND NOT "      \
            "EXISTS (SELECT 1 FROM " owners " y WHERE y." key " = x." column ") ORDER BY 1",       \
            "DELETE FROM " table " WHERE " column " = ?"                                           \
    }

constexpr std::array allLeftovers{
    BELONGING("order_step", "order_id", "product_order", "id"),
    BELONGING("boost_part", "boost", "boost", "id"),
    BELONGING("occurrence", "schedule", "schedule", "id"),
    BELONGING("budget_alert", "budget", "budget", "id"),
    BELONGING("dispute", "invoice", "invoice", "id"),
    BELONGING("bill_item", "invoice", "invoice", "id"),
    BELONGING("tax_line", "invoice", "invoice", "id"),
    BELONGING("invoice_payment", "invoice", "invoice", "id"),
    BELONGING("posting", "entry", "ledger_entry", "number"),
    BELONGING("profile_change", "connection", "connection", "id"),
    BELONGING("disturbance", "connection", "connection", "id"),
    BELONGING("meter_series", "connection", "connection", "id"),
    BELONGING("meter_block", "series", "meter_series", "number"),
    Leftover{"cost_tag",
             "SELECT DISTINCT t.thing FROM cost_tag t WHERE (t.kind = 1 AND " NO_CONNECTION(
                 "t.thing") ") OR (t.kind = 2 AND " NO_PORT("t.thing") ") ORDER BY 1",
             "DELETE FROM cost_tag WHERE thing = ?"},
    Leftover{
        "ride",
        "SELECT DISTINCT r.connection FROM ride r WHERE r.to_at IS NOT NULL AND " NO_CONNECTION(
            "r.connection") " ORDER BY 1",
        "DELETE FROM ride WHERE connection = ?"},
    Leftover{"outer_tag",
             "SELECT o.place || '#' || o.vlan FROM outer_tag o WHERE NOT EXISTS (SELECT 1 "
             "FROM tag_use t WHERE t.place = o.place AND t.vlan = o.vlan) ORDER BY 1",
             "DELETE FROM outer_tag WHERE place || '#' || vlan = ?"},
};

} // namespace

std::span<const Probe> probes()
{
    return allProbes;
}

std::span<const Leftover> leftovers()
{
    return allLeftovers;
}

} // namespace turbolane::backend
