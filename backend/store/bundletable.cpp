// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/bundletable.h"

namespace turbolane::backend {

namespace {

#define BUNDLES "SELECT id, name, state, apart, placed_at, ended_at, reason FROM bundle "

std::optional<KeptApart> readApart(Row &row)
{
    const auto apart = row.maybeNumber();
    return apart ? std::optional(KeptApart(*apart)) : std::nullopt;
}

} // namespace

std::vector<Bundle> BundleTable::where(const char *sql, const Values &values) const
{
    std::vector<Bundle> found;
    m_database.each(sql, values, [&](Row &row) {
        found.push_back({.id = BundleId(row.text()),
                         .name = row.text(),
                         .state = BundleState(row.number()),
                         .apart = readApart(row),
                         .placedAt = row.instant(),
                         .endedAt = row.maybeInstant(),
                         .reason = row.text(),
                         .items = {}});
    });
    for (Bundle &bundle : found)
        m_database.each("SELECT i.order_id, i.connection, i.port, o.state FROM bundle_item i "
                        "JOIN product_order o ON o.id = i.order_id WHERE i.bundle = ? "
                        "ORDER BY i.position",
                        Values() << bundle.id.text(), [&bundle](Row &row) {
                            bundle.items.push_back({.order = OrderId(row.text()),
                                                    .connection = ConnectionId(row.text()),
                                                    .port = PortId(row.text()),
                                                    .state = OrderState(row.number())});
                        });
    return found;
}

std::vector<Bundle> BundleTable::all() const
{
    return where(BUNDLES "ORDER BY number DESC", {});
}

std::vector<Bundle> BundleTable::open() const
{
    return where(BUNDLES "WHERE state IN (1, 4) ORDER BY number", {});
}

std::optional<Bundle> BundleTable::byId(const BundleId &id) const
{
    const auto found = where(BUNDLES "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void BundleTable::add(std::int64_t number, const Bundle &bundle)
{
    const auto apart =
        bundle.apart ? std::optional(std::int64_t(*bundle.apart)) : std::optional<std::int64_t>();
    m_database.run(
        "INSERT INTO bundle (number, id, name, state, apart, placed_at, ended_at, "
        "reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (Values() << number << bundle.id.text() << bundle.name << std::int64_t(bundle.state))
                .maybe(apart)
            << bundle.placedAt << bundle.endedAt << bundle.reason);
}

void BundleTable::addItem(const BundleId &bundle, std::int64_t position, const BundleItem &item)
{
    m_database.run("INSERT INTO bundle_item (bundle, position, order_id, connection, port) "
                   "VALUES (?, ?, ?, ?, ?)",
                   Values() << bundle.text() << position << item.order.text()
                            << item.connection.text() << item.port.text());
}

void BundleTable::save(const Bundle &bundle)
{
    m_database.run("UPDATE bundle SET state = ?, ended_at = ?, reason = ? WHERE id = ?",
                   Values() << std::int64_t(bundle.state) << bundle.endedAt << bundle.reason
                            << bundle.id.text());
}

} // namespace turbolane::backend
