// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbosight.h"

#include "ui/style/providermark.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

using namespace std::chrono_literals;

constexpr Millis silence = 10s; ///< after which the carrier is said to be waited for

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Turbo)
};

/// Why a connection cannot be boosted now; short for the cap, long beside it.
struct Obstacle {
    QString brief;
    QString full;
};

std::optional<Obstacle> obstacleOf(const Connection &connection)
{
    const QString name = text::isolated(text::fromStd(connection.name));
    switch (connection.state) {
    case ProductState::PendingActive:
        return Obstacle{Words::tr("Being built"),
                        Words::tr("%1 is being built. Turbo opens when it is up.").arg(name)};
    case ProductState::ActivePendingChange:
        return Obstacle{Words::tr("Being changed"),
                        Words::tr("%1 is being changed. Turbo opens when that is done.").arg(name)};
    case ProductState::Suspended:
    case ProductState::SuspendedPendingTerminate:
        return Obstacle{Words::tr("Suspended"),
                        Words::tr("%1 is suspended. It cannot be boosted.").arg(name)};
    case ProductState::PendingTerminate:
        return Obstacle{Words::tr("Being ended"),
                        Words::tr("%1 is being ended. It cannot be boosted.").arg(name)};
    case ProductState::Cancelled:
    case ProductState::Terminated:
        return Obstacle{Words::tr("Ended"),
                        Words::tr("%1 has ended. It cannot be boosted.").arg(name)};
    case ProductState::Active: break;
    }
    if (connection.turbo > connection.base)
        return {};
    return Obstacle{Words::tr("No profile"), Words::tr("%1 has no turbo profile.").arg(name)};
}

QString holderName(const FlightStep &step, const TurboSight &sight, const Connection &connection)
{
    if (step.holder == StepHolder::Cloud) {
        const OnRamp *onRamp = sight.picture.onRamp(connection.onRamp);
        return onRamp ? providerName(text::fromStd(onRamp->provider)) : words::of(step.holder);
    }
    if (step.holder == StepHolder::Carrier && sight.picture.carrier)
        return text::fromStd(sight.picture.carrier->name);
    return words::of(step.holder);
}

class Composer {
public:
    Composer(const TurboSight &sight, const Connection &connection)
        : m_sight(sight)
        , m_connection(connection)
        , m_name(text::isolated(text::fromStd(connection.name)))
    { }
    TurboOffer compose();

private:
    void start();
    void showBoost(const Boost &boost);
    void showProgress(const Boost &boost);
    void showStep(const Order &order, const Boost &boost);
    void showOffer();
    void disable(const Obstacle &why);

    const TurboSight &m_sight;
    const Connection &m_connection;
    QString m_name;
    TurboOffer m_offer;
};

TurboOffer Composer::compose()
{
    start();
    if (const Boost *boost = m_sight.picture.runningBoost(m_sight.connection)) {
        showBoost(*boost);
    } else if (m_sight.starting) {
        m_offer.face.state = TurboState::Provisioning;
        m_offer.face.startsAt = m_sight.now;
        m_offer.face.sentence = Words::tr("asking to boost %1").arg(m_name);
    } else if (m_sight.lost) {
        disable({Words::tr("No answer"),
                 Words::tr("The carrier does not answer. What runs goes on, and ends by itself.")});
    } else if (const auto obstacle = obstacleOf(m_connection)) {
        disable(*obstacle);
    } else {
        showOffer();
    }
    return m_offer;
}

void Composer::start()
{
    m_offer.now = m_sight.now;
    m_offer.base = m_connection.base;
    m_offer.turbo = m_sight.to.value_or(m_connection.turbo);
    m_offer.lasting = m_sight.lasting;
    m_offer.asking = m_sight.asking;
    m_offer.refusal = m_sight.refusal;
    m_offer.face.subject = text::fromStd(m_connection.id.text());
    m_offer.face.lasting = m_sight.lasting;
    m_offer.face.base = text::bandwidth(m_connection.base);
}

void Composer::disable(const Obstacle &why)
{
    m_offer.face.state = TurboState::Disabled;
    m_offer.face.reason = why.brief;
    m_offer.face.sentence = why.full;
    m_offer.notice = why.full;
}

void Composer::showOffer()
{
    TurboFace &face = m_offer.face;
    m_offer.price = m_sight.price;
    m_offer.waysOut = m_sight.waysOut;
    if (m_sight.price) {
        face.price = text::money(m_sight.price->total);
        face.sentence = sentenceOf(text::fromStd(m_connection.name), *m_sight.price);
    }
    if (!m_sight.failure.isEmpty()) {
        face.state = TurboState::Failed;
        face.reason = m_sight.failure;
        m_offer.notice = m_sight.failure;
        return;
    }
    face.state = m_sight.price ? TurboState::Armed : TurboState::Idle;
    m_offer.notice = m_sight.price ? m_sight.done : m_sight.priceTrouble;
    if (m_sight.price || m_sight.lasting == 0s)
        return;
    face.reason =
        m_sight.priceTrouble.isEmpty() ? Words::tr("Asking the price") : Words::tr("No price");
    face.sentence = face.reason;
}

void Composer::showBoost(const Boost &boost)
{
    TurboFace &face = m_offer.face;
    m_offer.boost = boost;
    m_offer.spent = m_sight.spent;
    face.base = text::bandwidth(boost.from);
    if (boost.state == BoostState::Activating)
        return showProgress(boost);
    face.startsAt = boost.startsAt;
    face.endsAt = boost.endsAt;
    if (boost.state == BoostState::Active) {
        face.state = TurboState::Active;
        m_offer.hourMore = m_sight.lost ? std::nullopt : m_sight.hourMore;
        face.sentence =
            Words::tr("%1 is boosted to %2 until %3")
                .arg(m_name, text::bandwidth(boost.to), text::moment(boost.endsAt, m_sight.now));
        return;
    }
    face.state = TurboState::Reverting;
    face.sentence = Words::tr("%1 goes back to %2").arg(m_name, face.base);
    if (m_sight.spent)
        m_offer.notice = Words::tr("Spent on this boost: %1")
                             .arg(text::money(*m_sight.spent, text::Decimals::Cents));
}

void Composer::showProgress(const Boost &boost)
{
    m_offer.face.state = TurboState::Provisioning;
    m_offer.face.startsAt = boost.placedAt;
    const Order *order = m_sight.picture.order(boost.upOrder);
    if (!order || order->steps.empty())
        return;
    showStep(*order, boost);
    m_offer.face.sentence = Words::tr("boosting %1, step %2 of %3")
                                .arg(m_name)
                                .arg(m_offer.face.step)
                                .arg(m_offer.face.steps);
}

void Composer::showStep(const Order &order, const Boost &boost)
{
    const auto open =
        std::find_if(order.steps.begin(), order.steps.end(),
                     [](const FlightStep &step) { return step.state != StepState::Done; });
    const FlightStep &step = open == order.steps.end() ? order.steps.back() : *open;
    TurboFace &face = m_offer.face;
    face.steps = int(order.steps.size());
    face.step = int(&step - order.steps.data()) + 1;
    const Instant news = step.startedAt.value_or(boost.placedAt);
    face.quiet = m_sight.now - news > silence;
    m_offer.step = words::stepOf(step);
    if (face.quiet)
        m_offer.step = Words::tr("%1: waiting for %2, %3", "step, who, how long")
                           .arg(m_offer.step, holderName(step, m_sight, m_connection),
                                text::duration(std::chrono::floor<Seconds>(m_sight.now - news)));
}

} // namespace

TurboOffer turboOffer(const TurboSight &sight)
{
    const Connection *connection = sight.picture.connection(sight.connection);
    if (connection)
        return Composer(sight, *connection).compose();
    TurboOffer none;
    none.face.state = TurboState::Disabled;
    none.face.reason = Words::tr("No connection");
    none.notice = Words::tr("Choose a connection to boost.");
    return none;
}

} // namespace turbolane::ui
