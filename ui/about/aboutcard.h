// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

/// What this program is, its licence, and whom its data, fonts and icons are owed to.
class AboutCard final : public QWidget {
    Q_OBJECT

public:
    explicit AboutCard(QWidget *parent = nullptr);
};

} // namespace turbolane::ui
