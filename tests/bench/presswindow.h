// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tour/hand.h"
#include "tests/bench/benchdesk.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferences.h"
#include "ui/turbo/turbobutton.h"

#include <QSettings>

#include <functional>

namespace turbolane::bench {

/// The real window over a bench's carrier, with a hand that holds its Turbo button.
class PressWindow {
public:
    /// The desk outlives it. The folder is for its settings.
    PressWindow(BenchDesk &desk, const QString &folder);
    ~PressWindow() { m_window.closeForGood(); }

    /// Null if it did not come into view; that is on stderr.
    ui::TurboButton *button();
    /// One real hold, until it has led to what is waited for. False: it did not.
    bool holdUntil(const std::function<bool()> &holds);
    void hide() { m_window.hide(); }

private:
    QSettings m_settings;
    ui::Preferences m_preferences;
    ui::MainWindow m_window;
};

} // namespace turbolane::bench
