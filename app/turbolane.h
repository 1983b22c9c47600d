// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/embeddedcarrier.h"
#include "app/language.h"
#include "client/carrierclock.h"
#include "client/httpcarrierclient.h"
#include "client/httpeventfeed.h"
#include "client/portfolio.h"
#include "client/session.h"
#include "domain/clock.h"
#include "ui/desk.h"
#include "ui/settings/preferences.h"

#include <QSettings>

#include <memory>

namespace turbolane::ui {
class MainWindow;
}

namespace turbolane::app {

class Rehearsal;

/// The composition root of the desktop program.
class Turbolane {
public:
    /// dataDirectory: where this program keeps everything, settings included when it is a tour.
    /// outside: the carrier elsewhere that it works with; none: the one inside.
    Turbolane(DesktopOptions options, const QString &dataDirectory,
              const std::optional<client::CarrierProfile> &outside);
    ~Turbolane();

    int run();
    /// What run() returns when this has to be built anew: practice begins from the beginning.
    static constexpr int startOver = -1;

private:
    void showWindow();
    void startCarrier();
    void workWith(const client::CarrierProfile &profile);
    void explainFailure(const Error &error);
    void reportStart();
    void practise();
    void openPractice();

    const DesktopOptions m_options;
    const QString m_dataDirectory;
    const SystemClock m_clock; // the only real clock
    const std::unique_ptr<Rehearsal> m_rehearsal; // practice, with a clock of its own; or none
    QSettings m_settings; // what the user chose
    ui::Preferences m_preferences; // the same, in words
    Language m_language; // the user's
    const std::optional<client::CarrierProfile> m_outside; // the carrier elsewhere
    std::unique_ptr<EmbeddedCarrier> m_carrier; // or the one inside
    client::CarrierClock m_carrierClock; // its clock, as known here
    client::Session m_session; // the line to it
    client::HttpCarrierClient m_client; // what can be asked of it
    client::HttpEventFeed m_feed; // its news
    client::Portfolio m_portfolio; // the one picture of it all
    std::unique_ptr<ui::MainWindow> m_window; // what shows that picture
};

} // namespace turbolane::app
