// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/orphantable.h"

namespace turbolane::backend {

namespace {

constexpr std::string_view between = " of ";

} // namespace

std::vector<Orphan> OrphanTable::all() const
{
    std::vector<Orphan> found;
    for (const Probe &probe : probes())
        m_database.each(probe.ask, {}, [&](Row &row) {
            Orphan orphan{.kind = probe.kind,
                          .thing = row.text(),
                          .about = row.text(),
                          .since = row.maybeInstant()};
            found.push_back(std::move(orphan));
        });
    for (const Leftover &leftover : leftovers())
        m_database.each(leftover.ask, {}, [&](Row &row) {
            const std::string owner = row.text();
            found.push_back({.kind = FindingKind::RecordOfNothing,
                             .thing = leftover.table + std::string(between) + owner,
                             .about = owner,
                             .since = {}});
        });
    return found;
}

void OrphanTable::remove(const std::string &thing)
{
    for (const Leftover &leftover : leftovers()) {
        const std::string start = leftover.table + std::string(between);
        if (thing.starts_with(start))
            m_database.run(leftover.remove, Values() << thing.substr(start.size()));
    }
}

void OrphanTable::removeOrder(const std::string &order)
{
    m_database.run("DELETE FROM order_step WHERE order_id = ?", Values() << order);
    m_database.run("DELETE FROM product_order WHERE id = ?", Values() << order);
}

void OrphanTable::removeSceneMember(const std::string &connection)
{
    m_database.run("DELETE FROM scene_member WHERE connection = ?", Values() << connection);
}

void OrphanTable::removeBundleItem(const std::string &order)
{
    m_database.run("DELETE FROM bundle_item WHERE order_id = ?", Values() << order);
}

} // namespace turbolane::backend
