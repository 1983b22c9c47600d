// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/turbolane.h"

#include "app/anotherwindow.h"
#include "app/background.h"
#include "app/daemon.h"
#include "app/firstrun.h"
#include "app/practice/rehearsal.h"
#include "app/singleinstance.h"
#include "app/startreport.h"
#include "app/tokenfetch.h"
#include "app/tour/firstdrive.h"
#include "app/unixsignals.h"
#include "ui/mainwindow.h"
#include "ui/settings/carrierquestion.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QApplication>
#include <QMessageBox>
#include <QScreen>

namespace turbolane::app {

namespace {

backend::Backend::Options carrierOptionsFor(const DesktopOptions &options,
                                            const QString &dataDirectory)
{
    return {.dataDirectory = dataDirectory,
            .stepTimes = options.stepTimes,
            .failingEvery = options.linkFaults.every,
            .failingFor = options.linkFaults.longest,
            .network = options.network,
            .carries = options.carries};
}

std::unique_ptr<Rehearsal> rehearsalFor(const DesktopOptions &options, const QString &dataDirectory)
{
    if (!options.practice)
        return nullptr;
    auto books = PracticeBooks::in(dataDirectory);
    require(bool(books), "these are looked at before the program is built");
    return std::make_unique<Rehearsal>(std::move(*books));
}

/// The window's time goes on between the carrier's words as the carrier's own does.
client::Ticks ticksOf(const std::unique_ptr<Rehearsal> &rehearsal)
{
    if (!rehearsal)
        return client::steadyTicks;
    const PracticeClock &clock = rehearsal->clock();
    return [&clock] { return clock.now().time_since_epoch(); };
}

} // namespace

Turbolane::Turbolane(DesktopOptions options, Course &course)
    : m_options(std::move(options))
    , m_course(course)
    , m_way(course.way())
    , m_dataDirectory(course.directory())
    , m_rehearsal(rehearsalFor(m_options, m_dataDirectory))
    , m_settings(m_dataDirectory + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_carrierClock(m_rehearsal ? m_rehearsal->clock().now() : m_clock.now(), ticksOf(m_rehearsal))
    , m_session(client::CarrierProfile{})
    , m_client(m_session)
    , m_feed(m_session)
    , m_portfolio(m_client, m_feed, m_carrierClock)
{ }

Turbolane::~Turbolane() = default;

int Turbolane::run()
{
    startCarrier();
    m_language.speak(Language::localeFor(m_preferences.language()));
    m_preferences.apply();
    showWindow();

    const ui::Desk desk{m_client, m_portfolio, m_carrierClock, m_preferences};
    // Practice can be left at any time: nothing of it is real.
    const bool asksBefore = m_way == Course::Way::Inside && !m_rehearsal;
    m_background = std::make_unique<Background>(
        desk, *m_window, asksBefore ? CarrierIs::Inside : CarrierIs::Elsewhere);
    Background &background = *m_background;
    QObject::connect(&background, &Background::over, qApp, &QCoreApplication::quit);
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::endRequested, &background, &Background::leave);
    SingleInstance instance(m_dataDirectory);
    QObject::connect(&instance, &SingleInstance::woken, &background, &Background::showWindow);
    instance.listen();
    std::unique_ptr<FirstDrive> tour;
    if (!m_options.tour.isEmpty())
        tour = std::make_unique<FirstDrive>(desk, *m_window, m_options);

    const int result = QApplication::exec();
    m_portfolio.stop();
    m_token.reset();
    m_background.reset();
    m_window.reset();
    if (m_rehearsal)
        m_rehearsal->leave();
    m_carrier.reset();
    return result;
}

void Turbolane::showWindow()
{
    const ui::Desk desk{m_client, m_portfolio, m_carrierClock, m_preferences};
    m_window = std::make_unique<ui::MainWindow>(desk);
    if (m_rehearsal)
        m_window->practise(*m_rehearsal);
    QObject::connect(m_window.get(), &ui::MainWindow::practiceWanted, m_window.get(),
                     [this] { openPractice(m_options, Guided::No); });
    if (const auto current = m_course.current()) {
        m_window->chooseAmong(m_course.carriers(), *current);
        QObject::connect(m_window.get(), &ui::MainWindow::carrierWanted, &m_portfolio,
                         [this](const QString &id) { turnTo(id); });
    }
    reportStart();
    m_portfolio.setAttentive(true);
    m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize()));
    m_window->show();
}

void Turbolane::startCarrier()
{
    if (m_way == Course::Way::Named)
        return workWith(*m_course.named());
    if (m_way == Course::Way::Known)
        return fetchToken();
    if (m_rehearsal)
        practise();
    else
        m_carrier = std::make_unique<EmbeddedCarrier>(carrierOptionsFor(m_options, m_dataDirectory),
                                                      m_clock);
    QObject::connect(m_carrier.get(), &EmbeddedCarrier::ready, &m_portfolio,
                     [this](const client::CarrierProfile &profile) { workWith(profile); });
    QObject::connect(m_carrier.get(), &EmbeddedCarrier::failed, &m_portfolio,
                     [this](const Error &error) { explainFailure(error); });
    m_carrier->start();
}

void Turbolane::practise()
{
    Rehearsal &rehearsal = *m_rehearsal;
    if (m_options.guided)
        rehearsal.greet();
    m_carrier = std::make_unique<EmbeddedCarrier>(
        carrierOptionsFor(m_options, m_dataDirectory), rehearsal.clock(),
        [&rehearsal](backend::Backend::Options &options) { return rehearsal.prepare(options); });
    QObject::connect(m_carrier.get(), &EmbeddedCarrier::ready, &rehearsal,
                     [this] { m_rehearsal->take(*m_carrier->carrier()); });
    QObject::connect(&rehearsal, &Rehearsal::found, &m_portfolio, &client::Portfolio::retryNow);
    QObject::connect(&rehearsal, &Rehearsal::anew, &m_portfolio, [this] { leaveForAnother(); });
}

void Turbolane::fetchToken()
{
    m_token = std::make_unique<TokenFetch>(m_course.carriers(), *m_course.known());
    QObject::connect(m_token.get(), &TokenFetch::fetched, &m_portfolio,
                     [this](const client::CarrierProfile &profile) { workWith(profile); });
    QObject::connect(m_token.get(), &TokenFetch::missing, &m_portfolio,
                     [this](const QString &what, const QString &more) {
                         m_course.hinder({.what = what, .more = more});
                         leaveForAnother();
                     });
    QObject::connect(m_token.get(), &TokenFetch::late, &m_portfolio, [this] { waitForToken(); });
    m_token->start();
}

/// The keyring may wait for its owner, and its own window may be behind this one.
void Turbolane::waitForToken()
{
    const QString name = m_token->carrier().profile.name;
    auto *waiting = new ui::CarrierQuestion(
        {.title = QCoreApplication::translate("Turbolane", "Waiting for the token"),
         .texts = {QCoreApplication::translate(
                       "Turbolane",
                       "The token for %1 has not been handed out yet. The keyring may be asking "
                       "you to unlock it, in a window of its own. Nothing was sent to the carrier.")
                       .arg(ui::text::isolated(name))},
         .act = QCoreApplication::translate("Turbolane", "Enter the token instead"),
         .stay = QCoreApplication::translate("Turbolane", "Keep waiting")},
        m_window.get());
    QObject::connect(m_token.get(), &TokenFetch::fetched, waiting, &QWidget::close);
    QObject::connect(waiting, &QDialog::accepted, &m_portfolio, [this, name] {
        m_course.hinder(
            {.what = QCoreApplication::translate("Turbolane", "The token for %1 is missing")
                         .arg(ui::text::isolated(name)),
             .more = QCoreApplication::translate(
                 "Turbolane", "The keyring has not answered. Enter the token here.")});
        leaveForAnother();
    });
    waiting->open();
}

/// What runs at the carrier inside is not ended by looking at another: it stays in the background,
/// and the other one gets a program of its own.
void Turbolane::turnTo(const QString &id)
{
    if (const auto turned = m_course.turnTo(id); !turned)
        return sayNotKept(m_window.get(), m_course);
    if (m_way != Course::Way::Inside || !m_background->isBoosted())
        return leaveForAnother();
    m_background->goToBackground();
    openChosen(m_options);
}

void Turbolane::leaveForAnother()
{
    m_window->closeForGood();
    QCoreApplication::exit(startOver);
}

void Turbolane::workWith(const client::CarrierProfile &profile)
{
    m_session.become(profile);
    m_portfolio.start();
}

/// Without its books there is nothing to show; they are left exactly as they are.
void Turbolane::explainFailure(const Error &error)
{
    if (m_options.carries == backend::Carrier::Carries::Linux
        && error.code == ErrorCode::Unavailable)
        return offerSimulation(error);
    QMessageBox message(m_window.get());
    message.setIcon(QMessageBox::Critical);
    message.setWindowTitle(QCoreApplication::translate("Turbolane", "Turbolane cannot start"));
    message.setText(QCoreApplication::translate(
        "Turbolane",
        "The carrier inside could not open its books. Nothing was changed in them, "
        "and nothing was charged."));
    message.setInformativeText(QString::fromStdString(error.detail));
    QPushButton *close = message.addButton(
        QCoreApplication::translate("Turbolane", "Close Turbolane"), QMessageBox::AcceptRole);
    message.setDefaultButton(close);
    message.exec();
    QCoreApplication::exit(exitFailed);
}

/// It was asked for real lines: without them it does not go on unless somebody says so.
void Turbolane::offerSimulation(const Error &error)
{
    auto *question = new ui::CarrierQuestion(
        {.title = QCoreApplication::translate("Turbolane",
                                              "This machine's kernel cannot carry connections"),
         .texts = {QCoreApplication::translate(
                       "Turbolane",
                       "Nothing was changed in the books, and nothing was charged. With the "
                       "simulated datapath everything else works as it does here: orders, boosts "
                       "and bills are real for this carrier, only no packets go through."),
                   ui::text::isolated(QString::fromStdString(error.detail))},
         .act = QCoreApplication::translate("Turbolane", "Simulate it this time"),
         .stay = QCoreApplication::translate("Turbolane", "Close Turbolane")},
        m_window.get());
    QObject::connect(question, &QDialog::accepted, &m_portfolio, [this] {
        m_options.carries = backend::Carrier::Carries::Simulated;
        startCarrier();
    });
    QObject::connect(question, &QDialog::rejected, qApp,
                     [] { QCoreApplication::exit(exitFailed); });
    question->open();
}

void Turbolane::reportStart()
{
    if (!qEnvironmentVariableIsSet(StartReport::variable))
        return;
    auto *report = new StartReport(*m_window, m_portfolio);
    report->setParent(m_window.get());
}

} // namespace turbolane::app
