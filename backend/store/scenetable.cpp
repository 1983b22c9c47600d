// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/scenetable.h"

namespace turbolane::backend {

std::vector<Scene> SceneTable::where(const char *sql, const Values &values) const
{
    std::vector<Scene> found;
    m_database.each(sql, values, [&](Row &row) {
        found.push_back({.id = SceneId(row.text()), .name = row.text(), .members = {}});
    });
    for (Scene &scene : found)
        scene.members = membersOf(scene.id);
    return found;
}

std::vector<SceneMember> SceneTable::membersOf(const SceneId &id) const
{
    std::vector<SceneMember> members;
    m_database.each("SELECT connection, to_kbps FROM scene_member WHERE scene = ? "
                    "ORDER BY position",
                    Values() << id.text(), [&](Row &row) {
                        members.push_back({.connection = ConnectionId(row.text()),
                                           .to = Bandwidth::kbps(row.number())});
                    });
    return members;
}

std::vector<Scene> SceneTable::all() const
{
    return where("SELECT id, name FROM scene ORDER BY number DESC", {});
}

std::optional<Scene> SceneTable::byId(const SceneId &id) const
{
    const auto found = where("SELECT id, name FROM scene WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void SceneTable::add(std::int64_t number, const Scene &scene)
{
    m_database.run("INSERT INTO scene (number, id, name) VALUES (?, ?, ?)",
                   Values() << number << scene.id.text() << scene.name);
    std::int64_t position = 0;
    for (const SceneMember &member : scene.members)
        m_database.run("INSERT INTO scene_member (scene, position, connection, to_kbps) "
                       "VALUES (?, ?, ?, ?)",
                       Values() << scene.id.text() << ++position << member.connection.text()
                                << member.to.inKbps());
}

void SceneTable::remove(const SceneId &id)
{
    m_database.run("DELETE FROM scene_member WHERE scene = ?", Values() << id.text());
    m_database.run("DELETE FROM scene WHERE id = ?", Values() << id.text());
}

} // namespace turbolane::backend
