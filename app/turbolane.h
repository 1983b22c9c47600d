// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/course.h"
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

class Background;
class Rehearsal;
class TokenFetch;

/// The composition root of the desktop program.
class Turbolane {
public:
    /// course: which carrier it works with, and so where it keeps everything.
    Turbolane(DesktopOptions options, Course &course);
    ~Turbolane();

    int run();
    /// What run() returns when this has to be built anew: practice begins from the beginning, or
    /// the course leads to another carrier.
    static constexpr int startOver = -1;

private:
    void showWindow();
    void startCarrier();
    void fetchToken();
    void waitForToken();
    void turnTo(const QString &id);
    void leaveForAnother();
    void workWith(const client::CarrierProfile &profile);
    void explainFailure(const Error &error);
    void offerSimulation(const Error &error);
    void reportStart();
    void practise();

    DesktopOptions m_options;
    Course &m_course;
    const Course::Way m_way; // as it is now
    const QString m_dataDirectory;
    const SystemClock m_clock; // the only real clock
    const std::unique_ptr<Rehearsal> m_rehearsal; // practice, with a clock of its own; or none
    QSettings m_settings; // what the user chose
    ui::Preferences m_preferences; // the same, in words
    Language m_language; // the user's
    std::unique_ptr<EmbeddedCarrier> m_carrier; // the one inside
    std::unique_ptr<TokenFetch> m_token; // or that of the one elsewhere, while it is fetched
    client::CarrierClock m_carrierClock; // its clock, as known here
    client::Session m_session; // the line to it
    client::HttpCarrierClient m_client; // what can be asked of it
    client::HttpEventFeed m_feed; // its news
    client::Portfolio m_portfolio; // the one picture of it all
    std::unique_ptr<ui::MainWindow> m_window; // what shows that picture
    std::unique_ptr<Background> m_background; // what stays when it is closed
};

} // namespace turbolane::app
