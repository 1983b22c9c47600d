// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/scene.h"

#include <vector>

namespace turbolane::backend {

class SceneTable {
public:
    explicit SceneTable(Database &database)
        : m_database(database)
    { }
    std::vector<Scene> all() const; ///< newest first
    std::optional<Scene> byId(const SceneId &id) const;

    void add(std::int64_t number, const Scene &scene);
    void remove(const SceneId &id);

private:
    std::vector<Scene> where(const char *sql, const Values &values) const;
    std::vector<SceneMember> membersOf(const SceneId &id) const;

    Database &m_database;
};

} // namespace turbolane::backend
