// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/scene.h"

#include <QWidget>

#include <vector>

namespace turbolane::ui {

/// The named groups, each a chip that chooses its connections. Takes no room while there is none.
class GroupStrip final : public QWidget {
    Q_OBJECT

public:
    explicit GroupStrip(QWidget *parent = nullptr);

    void show(const std::vector<Scene> &scenes);

signals:
    void chosen(const std::vector<turbolane::SceneMember> &members);

private:
    std::vector<Scene> m_scenes;
};

} // namespace turbolane::ui
