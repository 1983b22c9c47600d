// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace turbolane::ui {

/// Asks before the books of practice are thrown away. Accepted: do it.
class AnewDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AnewDialog(QWidget *parent);
};

} // namespace turbolane::ui
