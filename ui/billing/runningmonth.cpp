// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/runningmonth.h"

#include "client/portfolio.h"

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds patience{2'500};

} // namespace

RunningMonth::RunningMonth(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reader(desk.carrier)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &RunningMonth::follow);
    connect(&m_patience, &QTimer::timeout, this, &RunningMonth::tell);
    connect(&m_reader, &UsageReader::arrived, this, &RunningMonth::takeRows);
    connect(&m_reader, &UsageReader::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        m_charges = m_desk.portfolio.picture().charges;
        emit changed();
    });
}

void RunningMonth::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    read();
}

bool RunningMonth::isLive() const
{
    return m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
}

void RunningMonth::read()
{
    const auto &latest = m_desk.portfolio.picture().charges;
    if (m_isWatched && isLive() && latest && !latest->lines.empty())
        m_reader.read();
}

void RunningMonth::lookAt(const BillNode &node)
{
    const bool isLine = node.kind == BillNode::Kind::Line && node.charge != ChargeKind::Boost;
    const client::UsageFilter looked = isLine
        ? client::UsageFilter{.connection = node.connection, .kind = node.charge, .port = node.port}
        : client::UsageFilter();
    if (looked == m_reader.looked())
        return;
    m_reader.lookAt(looked);
    if (isLine)
        read();
}

void RunningMonth::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    if (change.subject != Subject::Charges && change.subject != Subject::Standing)
        return;
    read();
    if (!m_charges && !isLive())
        m_charges = m_desk.portfolio.picture().charges; // the last ones known, rows or not
    emit changed();
}

/// The next charges bring the next rows. Where the carrier never manages both in one second, what
/// it said is shown.
void RunningMonth::takeRows()
{
    const auto &latest = m_desk.portfolio.picture().charges;
    if (latest && areOfOneSecond(*latest, m_reader.rows()))
        tell();
    else if (!m_patience.isActive())
        m_patience.start();
}

void RunningMonth::tell()
{
    m_patience.stop();
    m_failure.reset();
    m_charges = m_desk.portfolio.picture().charges;
    emit changed();
}

client::Failure RunningMonth::whyNot() const
{
    const client::Failure silence{.kind = client::FailureKind::Unreachable};
    return m_failure.value_or(m_desk.portfolio.trouble().value_or(silence));
}

QTimeZone RunningMonth::zone() const
{
    const auto &carrier = m_desk.portfolio.picture().carrier;
    const QTimeZone zone(carrier ? QByteArray::fromStdString(carrier->timeZone) : QByteArray());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace turbolane::ui
