// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/accountlog.h"

#include "client/portfolio.h"
#include "domain/clock.h"

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds pace{100};
constexpr std::chrono::seconds beat{30};
constexpr std::size_t page = 500;

bool tellsOfThePast(client::PortfolioChange::Subject subject)
{
    using Subject = client::PortfolioChange::Subject;
    switch (subject) {
    case Subject::Connection:
    case Subject::Order:
    case Subject::Boost:
    case Subject::Invoices:
    case Subject::Disputes:
    case Subject::Maintenance:
    case Subject::Standing: return true;
    case Subject::Carrier:
    case Subject::OnRamps:
    case Subject::Topology:
    case Subject::Ports:
    case Subject::Plans:
    case Subject::Charges:
    case Subject::Telemetry:
    case Subject::Budgets:
    case Subject::Tags: return false; // its events come through the history
    }
    return false;
}

} // namespace

AccountLog::AccountLog(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_history(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pace);
    connect(&m_pause, &QTimer::timeout, this, &AccountLog::gather);
    const auto soon = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&m_history, &HistoryReader::changed, this, soon);
    connect(&desk.portfolio, &client::Portfolio::changed, this,
            [soon](const client::PortfolioChange &change) {
                if (tellsOfThePast(change.subject))
                    soon();
            });
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, soon);
    m_beat.start();
    gather();
}

bool AccountLog::isRead() const
{
    return m_desk.portfolio.isLoaded() && m_history.isRead();
}

void AccountLog::readOlder()
{
    m_most += page;
    m_history.readOlder();
    gather();
}

void AccountLog::gather()
{
    m_told = happeningsOf({.picture = m_desk.portfolio.picture(),
                           .events = m_history.events(),
                           .eventsGoOn = m_history.eventsGoOn(),
                           .disturbances = m_history.disturbances(),
                           .disturbancesGoOn = m_history.disturbancesGoOn(),
                           .now = m_desk.clock.now(),
                           .most = m_most});
    emit changed();
}

} // namespace turbolane::ui
