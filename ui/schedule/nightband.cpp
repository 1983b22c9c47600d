// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/nightband.h"

#include "client/carrierclient.h"
#include "client/jobs/nightratejob.h"
#include "client/portfolio.h"
#include "ui/text.h"
#include "ui/textlocale.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::int64_t million = 1'000'000;

QTime timeOf(std::chrono::minutes afterMidnight)
{
    return QTime(0, 0).addSecs(int(Seconds(afterMidnight).count()));
}

Instant instantOf(const QDateTime &local)
{
    return Instant(Millis(local.toMSecsSinceEpoch()));
}

} // namespace

NightBand::NightBand(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{ }

void NightBand::want()
{
    if (!m_rate)
        ask();
}

void NightBand::ask()
{
    if (m_job || m_desk.portfolio.standing() != client::Portfolio::Standing::Live)
        return;
    m_job = m_desk.carrier.nightRate();
    connect(m_job, &client::ApiJob::succeeded, this, [this, job = m_job.get()] {
        m_job.clear();
        m_rate = job->answer();
        emit changed();
    });
    // A carrier that has no nights does not know the question.
    connect(m_job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_job.clear();
        if (failure.kind == client::FailureKind::Refused)
            m_rate = NightRate{};
    });
}

bool NightBand::isCheaper() const
{
    return m_rate && m_rate->factorPpm < million && m_rate->from != m_rate->to;
}

const NightPlace *NightBand::at(const PopId &place) const
{
    if (!isCheaper())
        return nullptr;
    const auto found = std::ranges::find(m_rate->places, place, &NightPlace::pop);
    return found == m_rate->places.end() ? nullptr : &*found;
}

std::vector<Interval> NightBand::within(Interval time, const PopId &place) const
{
    std::vector<Interval> nights;
    const NightPlace *there = at(place);
    if (there == nullptr)
        return nights;
    const QTimeZone zone(QByteArray::fromStdString(there->timeZone));
    if (!zone.isValid())
        return nights;
    const bool isOverMidnight = m_rate->to < m_rate->from;
    const auto local = [&zone](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone).date();
    };
    for (QDate day = local(time.from()).addDays(-1); day <= local(time.to());
         day = day.addDays(1)) {
        const QDateTime from(day, timeOf(m_rate->from), zone);
        const QDateTime to(day.addDays(isOverMidnight ? 1 : 0), timeOf(m_rate->to), zone);
        const Interval night = Interval::between(instantOf(from), instantOf(to));
        if (night.overlaps(time))
            nights.push_back(night);
    }
    return nights;
}

QString NightBand::word() const
{
    return isCheaper()
        ? tr("Night rate, %1 less").arg(text::percent(million - m_rate->factorPpm, million))
        : QString();
}

QString NightBand::note(const PopId &place) const
{
    const Pop *pop = m_desk.portfolio.picture().pop(place);
    if (!at(place) || !pop)
        return {};
    const auto words = [](std::chrono::minutes time) {
        return text::locale().toString(timeOf(time), QStringLiteral("HH:mm"));
    };
    return tr("%1 to %2 by the clocks of %3", "time, time, city")
        .arg(words(m_rate->from), words(m_rate->to), text::fromStd(pop->city));
}

} // namespace turbolane::ui
