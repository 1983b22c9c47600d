// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierclock.h"
#include "client/portfolio.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferences.h"

#include "fakecarrier.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace turbolane::test {

/// The whole window on a carrier without a network, in the middle of a working day.
class FakeHouse {
public:
    static constexpr Instant noon = std::chrono::sys_days(std::chrono::May / 12 / 2026)
        + std::chrono::hours(12) + std::chrono::minutes(32) + Seconds(7);

    FakeHouse();
    ~FakeHouse();

    /// Loads the picture, shows the window, waits until its first page is painted.
    void open(QSize size = {1440, 900});
    /// The same without waiting for the picture.
    void openBeforeAnyAnswer(QSize size = {1440, 900});
    /// Time goes on, at the carrier and here.
    void advance(Millis step);

    template <typename Widget>
    Widget *find(const char *name) const
    {
        Widget *found = window->findChild<Widget *>(QLatin1String(name));
        require(found != nullptr, name);
        return found;
    }
    /// Into the folder of TURBOLANE_PICTURES, where that is set.
    void picture(const char *name) const;

    Millis ticks{0};
    FakeWorld world{noon};
    FakeFeed feed;
    FakeCarrier carrier{world, feed};
    client::CarrierClock clock{noon, [this] { return ticks; }};
    client::Portfolio portfolio{carrier, feed, clock};
    QTemporaryDir folder;
    QSettings settings;
    ui::Preferences preferences{settings};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace turbolane::test
