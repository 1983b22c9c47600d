// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/tagtable.h"

namespace turbolane::backend {

namespace {

/// No VLAN is kept as zero, so that a place has one untagged connection and no second.
std::int64_t numberOf(const std::optional<Vlan> &vlan)
{
    return vlan ? vlan->number() : 0;
}

} // namespace

bool TagTable::areFree(const std::string &place, const Tags &tags) const
{
    std::int64_t inTheWay = 0;
    m_database.each("SELECT COUNT(*) FROM tag_use WHERE place = ? AND vlan = ? "
                    "AND (has_inner <> ? OR inner_vlan = ?)",
                    Values() << place << numberOf(tags.outer) << std::int64_t(tags.inner ? 1 : 0)
                             << numberOf(tags.inner),
                    [&](Row &row) { inTheWay = row.number(); });
    return inTheWay == 0;
}

std::optional<Vlan> TagTable::lowestFree(const std::string &place) const
{
    std::int64_t lowest = Vlan::first;
    m_database.each("SELECT vlan FROM outer_tag WHERE place = ? AND vlan > 0 ORDER BY vlan",
                    Values() << place, [&](Row &row) { lowest += row.number() == lowest ? 1 : 0; });
    const auto vlan = Vlan::of(lowest);
    return vlan ? std::optional(*vlan) : std::nullopt;
}

void TagTable::take(const std::string &place, const Tags &tags, const std::string &owner)
{
    const std::int64_t hasInner = tags.inner ? 1 : 0;
    m_database.run("INSERT INTO outer_tag (place, vlan, has_inner) VALUES (?, ?, ?) "
                   "ON CONFLICT (place, vlan) DO NOTHING",
                   Values() << place << numberOf(tags.outer) << hasInner);
    m_database.run("INSERT INTO tag_use (place, vlan, has_inner, inner_vlan, owner) "
                   "VALUES (?, ?, ?, ?, ?)",
                   Values() << place << numberOf(tags.outer) << hasInner << numberOf(tags.inner)
                            << owner);
}

void TagTable::handOver(const std::string &from, const std::string &to)
{
    m_database.run("UPDATE tag_use SET owner = ? WHERE owner = ?", Values() << to << from);
}

void TagTable::giveBack(const std::string &owner)
{
    if (m_database.run("DELETE FROM tag_use WHERE owner = ?", Values() << owner) == 0)
        return;
    m_database.run("DELETE FROM outer_tag WHERE NOT EXISTS (SELECT 1 FROM tag_use t "
                   "WHERE t.place = outer_tag.place AND t.vlan = outer_tag.vlan)");
}

} // namespace turbolane::backend
