// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/boostflow.h"

#include "client/carrierclient.h"
#include "client/jobs/extendboostjob.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/portfolio.h"
#include "ui/drawing/refusalwords.h"
#include "ui/settings/preferences.h"
#include "ui/text.h"
#include "ui/turbo/turbosight.h"

#include <QEvent>

namespace turbolane::ui {

using namespace std::chrono_literals;
using client::PortfolioChange;

BoostFlow::BoostFlow(const Desk &desk, TurboPanel &panel)
    : m_desk(desk)
    , m_panel(panel)
    , m_price(desk.carrier, desk.clock)
    , m_ledger(desk.carrier)
{
    m_tick.setInterval(1s);
    m_afterPress.setSingleShot(true);
    m_afterPress.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &BoostFlow::refresh);
    connect(&m_afterPress, &QTimer::timeout, this, &BoostFlow::refresh);
    connect(&m_price, &BoostPrice::changed, this, &BoostFlow::refresh);
    connect(&m_ledger, &BoostLedger::changed, this, &BoostFlow::refresh);
    connect(&desk.portfolio, &client::Portfolio::changed, this, &BoostFlow::followPicture);
    connect(&desk.preferences, &Preferences::changed, this, &BoostFlow::followPreferences);
    m_panel.installEventFilter(this);
    connectPanel();
    followPreferences();
    refresh();
}

BoostFlow::~BoostFlow() = default;

void BoostFlow::connectPanel()
{
    connect(&m_panel, &TurboPanel::estimateWanted, this,
            [this](Bandwidth, Seconds lasting) { chooseTime(lasting); });
    connect(&m_panel, &TurboPanel::boostWanted, this, &BoostFlow::start);
    connect(&m_panel, &TurboPanel::wayOutWanted, this, &BoostFlow::takeWayOut);
    connect(&m_panel, &TurboPanel::extendWanted, this, &BoostFlow::extend);
    connect(&m_panel, &TurboPanel::endWanted, this, &BoostFlow::end);
    connect(&m_panel, &TurboPanel::cancelWanted, this, &BoostFlow::end);
}

void BoostFlow::followPreferences()
{
    m_panel.button().setGesture(m_desk.preferences.pressesInsteadOfHolds() ? TurboGesture::Press
                                                                           : TurboGesture::Hold);
}

void BoostFlow::setConnection(const ConnectionId &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    refresh();
}

bool BoostFlow::eventFilter(QObject *watched, QEvent *event)
{
    // Nobody looks: nothing is asked. Somebody looks again: the price may be an old one.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &BoostFlow::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void BoostFlow::followPicture(const PortfolioChange &change)
{
    switch (change.subject) {
    case PortfolioChange::Subject::Charges:
        if (m_panel.isVisible())
            m_ledger.refresh();
        return;
    case PortfolioChange::Subject::Standing:
    case PortfolioChange::Subject::Carrier:
    case PortfolioChange::Subject::OnRamps:
    case PortfolioChange::Subject::Connection:
    case PortfolioChange::Subject::Order:
    case PortfolioChange::Subject::Boost: return refresh();
    case PortfolioChange::Subject::Topology:
    case PortfolioChange::Subject::Plans:
    case PortfolioChange::Subject::Invoices:
    case PortfolioChange::Subject::Budgets:
    case PortfolioChange::Subject::Disputes:
    case PortfolioChange::Subject::Tags:
    case PortfolioChange::Subject::Maintenance:
    case PortfolioChange::Subject::Ports:
    case PortfolioChange::Subject::Telemetry: return;
    }
}

void BoostFlow::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    for (auto &[connection, memory] : m_memories)
        noticeEnds(memory);
    const Connection *connection = picture.connection(m_connection);
    const Boost *boost = connection ? picture.runningBoost(m_connection) : nullptr;
    Memory &memory = m_memories[m_connection];
    if (boost && boost->state == BoostState::Activating)
        memory.rising = boost->id;
    if (boost)
        memory.failure.clear();
    else
        memory.refusal.clear();
    m_ledger.follow(m_panel.isVisible() ? boost : nullptr);
    considerPrice(connection, boost);
    const TurboOffer offer = turboOffer(sight(memory));
    const bool rises = offer.face.state == TurboState::Provisioning && m_panel.isVisible();
    if (rises != m_tick.isActive())
        rises ? m_tick.start() : m_tick.stop();
    if (waitsForTheFinger(offer))
        m_afterPress.start();
    else if (offer != m_panel.offer())
        m_panel.setOffer(offer);
}

/// A price of a new minute does not take the button from under a finger that presses for the one
/// in view: that one is what is asked for, and the carrier holds to it.
bool BoostFlow::waitsForTheFinger(const TurboOffer &offer) const
{
    const TurboFace &shown = m_panel.offer().face;
    return m_panel.button().isBeingPressed() && shown.state == offer.face.state
        && shown.subject == offer.face.subject && shown.lasting == offer.face.lasting;
}

void BoostFlow::considerPrice(const Connection *connection, const Boost *boost)
{
    const bool boostable = connection && !boost && connection->state == ProductState::Active
        && connection->turbo > connection->base && m_lasting > 0s;
    const bool answers = m_desk.portfolio.standing() != client::Portfolio::Standing::Lost;
    if (!boostable || !answers || !m_panel.isVisible())
        return m_price.stop();
    const Memory &memory = m_memories[connection->id];
    m_price.consider({.connection = connection->id,
                      .to = memory.to.value_or(connection->turbo),
                      .lasting = m_lasting,
                      .startsAt = memory.startsAt},
                     connection->version);
}

/// A boost that was asked for or was rising, and is known to have come to something.
void BoostFlow::noticeEnds(Memory &memory)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (memory.accepted && picture.boost(*memory.accepted)) {
        memory.rising = memory.accepted;
        memory.accepted.reset();
    }
    const Boost *boost = memory.rising ? picture.boost(*memory.rising) : nullptr;
    if (!boost || isRunning(boost->state))
        return;
    memory.rising.reset();
    if (boost->state == BoostState::Scheduled)
        return noticeLater(memory, *boost);
    if (boost->state != BoostState::Failed)
        return;
    const Order *up = picture.order(boost->upOrder);
    const ErrorCode code = up && up->failure ? up->failure->code : ErrorCode::Unavailable;
    memory.failure = troubleOf(code, Deed::Boost, subject(boost->connection)).text();
}

void BoostFlow::noticeLater(Memory &memory, const Boost &boost)
{
    memory.done =
        tr("Set: %1 from %2 to %3.", "bandwidth, times")
            .arg(text::bandwidth(boost.to), text::moment(boost.startsAt, m_desk.clock.now()),
                 text::moment(boost.endsAt, m_desk.clock.now()));
    memory.to.reset();
    memory.startsAt.reset();
}

const std::vector<client::WayOut> &BoostFlow::offersNow(const Memory &memory) const
{
    const auto &trouble = m_price.trouble();
    const bool isOfPrice = memory.offers.empty() && trouble && trouble->refusal;
    return isOfPrice ? trouble->refusal->offers : memory.offers;
}

/// Its price is asked next: nothing starts that has not been seen.
void BoostFlow::takeWayOut(int number)
{
    Memory &memory = m_memories[m_connection];
    const std::vector<client::WayOut> offers = offersNow(memory);
    if (std::size_t(number) >= offers.size())
        return;
    const client::WayOut &offer = offers[std::size_t(number)];
    memory.to = offer.bandwidth;
    memory.startsAt = offer.from;
    memory.failure.clear();
    memory.offers.clear();
    memory.done.clear();
    refresh();
}

QString BoostFlow::refused(const client::Failure &failure, Deed deed) const
{
    Trouble trouble = troubleOf(failure, deed, subject(m_connection));
    const QString why =
        failure.refusal ? whyRefused(*failure.refusal, m_desk.portfolio.picture()) : QString();
    if (!why.isEmpty()) {
        trouble.what = why;
        trouble.next.clear(); // the offers say it
    }
    return trouble.text();
}

QStringList BoostFlow::wordsOfAll(const std::vector<client::WayOut> &offers) const
{
    QStringList words;
    for (const client::WayOut &offer : offers)
        words.append(wordsOf(offer, m_desk.portfolio.picture(), m_desk.clock.now()));
    return words;
}

TurboSight BoostFlow::sight(const Memory &memory) const
{
    const auto &trouble = m_price.trouble();
    const QStringList waysOut = wordsOfAll(offersNow(memory));
    return {.picture = m_desk.portfolio.picture(),
            .connection = m_connection,
            .lost = m_desk.portfolio.standing() == client::Portfolio::Standing::Lost,
            .now = m_desk.clock.now(),
            .lasting = m_lasting,
            .price = m_price.price(),
            .priceTrouble = trouble ? refused(*trouble, Deed::Quote) : QString(),
            .to = memory.to,
            .waysOut = waysOut,
            .done = memory.done,
            .spent = m_ledger.spent(),
            .hourMore = m_ledger.hourMore(),
            .starting = !memory.start.isNull() || memory.accepted.has_value(),
            .asking = !memory.change.isNull(),
            .failure = memory.failure,
            .refusal = memory.refusal};
}

Subject BoostFlow::subject(const ConnectionId &id) const
{
    const Connection *connection = m_desk.portfolio.picture().connection(id);
    if (!connection)
        return {};
    return {.connection = text::fromStd(connection->name), .inForce = connection->inForce};
}

void BoostFlow::chooseTime(Seconds lasting)
{
    m_lasting = lasting;
    Memory &memory = m_memories[m_connection];
    memory.failure.clear();
    memory.offers.clear();
    memory.done.clear();
    memory.to.reset();
    memory.startsAt.reset();
    refresh();
}

void BoostFlow::start(Bandwidth to, Seconds lasting, const Money &most)
{
    Memory &memory = m_memories[m_connection];
    if (memory.start || memory.accepted)
        return;
    const ConnectionId connection = m_connection;
    client::BoostQuestion question{
        .connection = connection, .to = to, .lasting = lasting, .startsAt = memory.startsAt};
    if (m_panel.offer().price)
        question.endsBy = m_panel.offer().price->time.to();
    auto *job = m_desk.carrier.startBoost(question, most);
    memory.start = job;
    memory.failure.clear();
    connect(job, &client::ApiJob::succeeded, this,
            [this, job, connection] { started(connection, job->answer().id); });
    connect(job, &client::ApiJob::failed, this, [this, connection](const client::Failure &failure) {
        startFailed(connection, failure);
    });
    refresh();
}

void BoostFlow::started(const ConnectionId &connection, const BoostId &boost)
{
    Memory &memory = m_memories[connection];
    memory.start.clear();
    memory.accepted = boost;
    refresh();
}

void BoostFlow::startFailed(const ConnectionId &connection, const client::Failure &failure)
{
    Memory &memory = m_memories[connection];
    memory.start.clear();
    memory.failure = refused(failure, Deed::Boost);
    if (failure.refusal)
        memory.offers = failure.refusal->offers;
    m_price.askAgain();
    refresh();
}

void BoostFlow::extend(Seconds by, const Money &most)
{
    const Boost *boost = m_desk.portfolio.picture().runningBoost(m_connection);
    if (boost && !m_memories[m_connection].change)
        followChange(*m_desk.carrier.extendBoost({boost->id, by}, most), Deed::Extend);
}

void BoostFlow::end()
{
    const Boost *boost = m_desk.portfolio.picture().runningBoost(m_connection);
    if (boost && !m_memories[m_connection].change)
        followChange(*m_desk.carrier.stopBoost(boost->id), Deed::EndBoost);
}

void BoostFlow::followChange(client::ApiJob &job, Deed deed)
{
    const ConnectionId connection = m_connection;
    Memory &memory = m_memories[connection];
    memory.change = &job;
    memory.refusal.clear();
    connect(&job, &client::ApiJob::succeeded, this, [this, connection] {
        m_memories[connection].change.clear();
        refresh();
    });
    connect(&job, &client::ApiJob::failed, this,
            [this, connection, deed](const client::Failure &failure) {
                Memory &memory = m_memories[connection];
                memory.change.clear();
                memory.refusal = refused(failure, deed);
                if (failure.refusal && !failure.refusal->offers.empty())
                    memory.refusal += u' '
                        + tr("Possible: %1.", "offers")
                              .arg(wordsOfAll(failure.refusal->offers).join(u", "));
                refresh();
            });
    refresh();
}

} // namespace turbolane::ui
