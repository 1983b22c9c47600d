// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace turbolane::ui {

/// What changed, said politely to who cannot see it: one label that a screen reader finds, and an
/// alert. Qt 6.4 has no announcement event. One a window; takes no room.
class Announcer final : public QLabel {
    Q_OBJECT

public:
    explicit Announcer(QWidget *window);

    /// Does not repeat what it said last.
    void say(const QString &sentence);
};

} // namespace turbolane::ui
