// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowfeed.h"

#include "client/carrierclient.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/connections/datapathwords.h"
#include "ui/kit/banner.h"
#include "ui/practice/practice.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QTimeZone>

#include <algorithm>

namespace turbolane::ui {

namespace {

using Standing = client::Portfolio::Standing;

constexpr Seconds lateAfter{90}; // charges older than this are late

/// Seconds of the carrier's for a real one: what is asked for each second is that much older.
int paceOf(Practice *practice)
{
    return practice == nullptr ? 1 : std::max(1, int(practice->clock().speed()));
}

} // namespace

WindowFeed::WindowFeed(const Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &WindowFeed::tick);
    connect(&desk.portfolio, &client::Portfolio::changed, this, &WindowFeed::follow);
    m_second.start();
    tick();
    showBoosts();
    showCharges();
}

void WindowFeed::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    switch (change.subject) {
    case Subject::Standing:
    case Subject::Carrier:
        tick();
        showCharges();
        break;
    case Subject::Connection:
    case Subject::Boost: showBoosts(); break;
    case Subject::Charges: showCharges(); break;
    case Subject::OnRamps:
    case Subject::Order:
    case Subject::Plans:
    case Subject::Invoices:
    case Subject::Budgets:
    case Subject::Disputes:
    case Subject::Tags:
    case Subject::Maintenance:
    case Subject::Ports:
    case Subject::Telemetry:
    case Subject::Topology: break;
    }
}

void WindowFeed::tick()
{
    m_parts.status.setClock(m_desk.clock.now());
    showCarrier();
    showTrouble();
}

void WindowFeed::practise(Practice &practice)
{
    m_practice = &practice;
    tick();
}

QString WindowFeed::carrierName() const
{
    if (m_practice != nullptr)
        return tr("Practice carrier");
    const auto &carrier = m_desk.portfolio.picture().carrier;
    return carrier ? text::fromStd(carrier->name) : tr("The carrier");
}

void WindowFeed::showCarrier()
{
    const client::Portfolio &portfolio = m_desk.portfolio;
    const Instant now = m_desk.clock.now();
    const Seconds behind = usageBehind();
    StatusBar::Carrier state = StatusBar::Carrier::Connecting;
    Seconds silentFor{0};
    switch (portfolio.standing()) {
    case Standing::Stopped: state = StatusBar::Carrier::Offline; break;
    case Standing::Loading: state = StatusBar::Carrier::Connecting; break;
    case Standing::Live:
        state = behind > Seconds(0) ? StatusBar::Carrier::UsageLate : StatusBar::Carrier::Connected;
        break;
    case Standing::Lost:
        state = StatusBar::Carrier::NoAnswer;
        if (const auto heard = portfolio.lastHeard())
            silentFor = std::chrono::floor<Seconds>(now - *heard);
        break;
    }
    if (m_practice != nullptr)
        m_parts.status.setPractice(int(m_practice->clock().speed()));
    tellUsage(behind);
    m_parts.status.setCarrier(carrierName(), state, m_desk.carrier.roundTrip(), silentFor);
    const client::Picture &picture = portfolio.picture();
    if (picture.carrier)
        m_parts.status.setDatapath(datapathWords(picture.carrier->datapath),
                                   isOfTheKernel(picture));
    if (const auto heard = portfolio.lastHeard())
        m_parts.status.setLastEvent(portfolio.standing() == Standing::Live, *heard, now);
}

/// Only of a carrier that answers: of one that does not, that is what is said.
Seconds WindowFeed::usageBehind() const
{
    const auto &charges = m_desk.portfolio.picture().charges;
    if (!charges || m_desk.portfolio.standing() != Standing::Live)
        return Seconds(0);
    const Millis age = m_desk.clock.now() - charges->asOf;
    return age > lateAfter * paceOf(m_practice) ? std::chrono::floor<Seconds>(age) : Seconds(0);
}

void WindowFeed::tellUsage(Seconds behind)
{
    if (std::exchange(m_behind, behind) != behind)
        emit usageLate(behind);
}

void WindowFeed::showBoosts()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const auto boosted = std::ranges::count_if(picture.boosts(), [](const Boost &boost) {
        return boost.state == BoostState::Active || boost.state == BoostState::Reverting;
    });
    const auto living = std::ranges::count_if(
        picture.connections(), [](const Connection &each) { return !isTerminal(each.state); });
    m_parts.status.setBoosts(int(boosted), int(living));
    m_parts.rail.setDot(
        m_parts.boostsItem,
        boosted == 0 ? QString()
                     : text::counted(tr("%n boost(s) running", nullptr, int(boosted)), boosted));
}

void WindowFeed::showCharges()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (!picture.charges)
        return m_parts.status.clearCharges();
    const Charges &charges = *picture.charges;
    const QTimeZone zone(picture.carrier ? QByteArray::fromStdString(picture.carrier->timeZone)
                                         : QByteArray("UTC"));
    m_parts.status.setCharges(text::month(charges.month.from(), zone), charges.total,
                              charges.perHour);
}

/// The carrier answers, but not to this token.
bool WindowFeed::isRefused() const
{
    const auto &trouble = m_desk.portfolio.trouble();
    return trouble && trouble->kind == client::FailureKind::Unauthorised;
}

QString WindowFeed::silence() const
{
    if (isRefused())
        return tr("%1 refuses this token.").arg(carrierName());
    const auto heard = m_desk.portfolio.lastHeard();
    if (!heard)
        return tr("%1 has not answered yet.").arg(carrierName());
    const auto length = std::chrono::floor<Seconds>(m_desk.clock.now() - *heard);
    return tr("%1 has not answered for %2.").arg(carrierName(), text::duration(length));
}

QString WindowFeed::whatHolds() const
{
    const client::Portfolio &portfolio = m_desk.portfolio;
    QStringList parts;
    if (isRefused())
        parts.append(tr("Enter a new one in Settings."));
    else if (const auto &trouble = portfolio.trouble();
             trouble && trouble->kind != client::FailureKind::Unreachable)
        parts.append(troubleOf(*trouble, Deed::Read).text());
    if (portfolio.isLoaded() && portfolio.lastHeard()) {
        parts.append(
            tr("You see the state of %1.").arg(text::timeWithSeconds(*portfolio.lastHeard())));
        parts.append(tr("Your connections keep running."));
    }
    const auto wait = std::chrono::ceil<Seconds>(portfolio.feed().retryIn());
    if (wait > Seconds(0))
        parts.append(tr("Next try in %1.").arg(text::duration(wait)));
    return parts.join(QLatin1Char(' '));
}

void WindowFeed::showTrouble()
{
    Banner &banner = m_parts.banner;
    if (m_desk.portfolio.standing() != Standing::Lost) {
        if (banner.isSaying())
            banner.dismiss();
        return;
    }
    const bool refused = isRefused();
    if (std::exchange(m_saysRefused, refused) == refused && banner.isSaying())
        return banner.reword(silence(), whatHolds());
    QList<Banner::Act> acts{{tr("Retry now"), [this] { m_desk.portfolio.retryNow(); }}};
    if (refused)
        acts.prepend({tr("Open Settings"), [this] { emit settingsWanted(); }});
    banner.showMessage({.kind = Banner::Kind::Error,
                        .icon = refused ? "key-round" : "wifi-off",
                        .what = silence(),
                        .more = whatHolds(),
                        .acts = acts});
}

} // namespace turbolane::ui
