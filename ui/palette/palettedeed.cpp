// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedeed.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/extendboostjob.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/portfolio.h"
#include "ui/drawing/refusalwords.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <utility>

namespace turbolane::ui {

PaletteDeed::PaletteDeed(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_boostPrice(desk.carrier, desk.clock)
{
    connect(&m_boostPrice, &BoostPrice::changed, this, &PaletteDeed::changed);
}

PaletteDeed::~PaletteDeed()
{
    stop();
}

void PaletteDeed::stop()
{
    m_boostPrice.stop();
    if (m_asking)
        m_asking->abandon();
    m_asking.clear();
    m_extension.reset();
    m_failure.reset();
    m_finding = {};
}

void PaletteDeed::consider(const Finding &finding)
{
    if (isDoing() || finding == m_finding)
        return;
    stop();
    if (isDeed(finding.kind) && finding.refusal.isEmpty())
        m_finding = finding;
    const Connection *connection = m_desk.portfolio.picture().connection(m_finding.connection);
    if (m_finding.kind == FindingKind::Boost && connection)
        m_boostPrice.consider(
            {.connection = connection->id, .to = m_finding.to, .lasting = m_finding.lasting},
            connection->version);
    else if (m_finding.kind == FindingKind::Extend)
        askExtension();
    emit changed();
}

void PaletteDeed::askExtension()
{
    auto *job = m_desk.carrier.estimateExtension(
        {.boost = m_finding.boost, .additional = m_finding.lasting});
    m_asking = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_asking.clear();
        m_extension = job->answer();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_asking.clear();
        m_failure = failure;
        emit changed();
    });
}

const std::optional<Estimate> &PaletteDeed::price() const
{
    return m_finding.kind == FindingKind::Boost ? m_boostPrice.price() : m_extension;
}

bool PaletteDeed::isReady() const
{
    return isDeed(m_finding.kind) && !m_finding.id.isEmpty() && !isDoing()
        && (!needsPrice() || price());
}

Deed PaletteDeed::deed() const
{
    return m_finding.kind == FindingKind::Extend  ? Deed::Extend
        : m_finding.kind == FindingKind::EndBoost ? Deed::EndBoost
                                                  : Deed::Boost;
}

QString PaletteDeed::wordsOf(const client::Failure &failure, Deed deed) const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    Subject subject;
    if (const Connection *connection = picture.connection(m_finding.connection))
        subject = {text::fromStd(connection->name), connection->inForce};
    Trouble trouble = troubleOf(failure, deed, subject);
    if (failure.refusal)
        if (const QString why = whyRefused(*failure.refusal, picture); !why.isEmpty())
            trouble.what = why;
    return trouble.text();
}

QString PaletteDeed::trouble() const
{
    if (m_failure)
        return wordsOf(*m_failure, deed());
    if (m_finding.kind == FindingKind::Boost && m_boostPrice.trouble())
        return wordsOf(*m_boostPrice.trouble(), deed());
    return {};
}

void PaletteDeed::carryOut()
{
    if (!isReady())
        return;
    m_failure.reset();
    m_isDoing = true;
    switch (m_finding.kind) {
    case FindingKind::Boost:
        return follow(*m_desk.carrier.startBoost({.connection = m_finding.connection,
                                                  .to = m_finding.to,
                                                  .lasting = m_finding.lasting,
                                                  .endsBy = price()->time.to()},
                                                 price()->total));
    case FindingKind::Extend:
        return follow(*m_desk.carrier.extendBoost(
            {.boost = m_finding.boost, .additional = m_finding.lasting}, price()->total));
    case FindingKind::EndBoost: return follow(*m_desk.carrier.stopBoost(m_finding.boost));
    case FindingKind::Connection:
    case FindingKind::Port:
    case FindingKind::OnRamp:
    case FindingKind::Order:
    case FindingKind::Invoice:
    case FindingKind::Action:
    case FindingKind::Verb: break;
    }
}

void PaletteDeed::follow(client::ApiJob &job)
{
    connect(&job, &client::ApiJob::succeeded, this, [this] {
        m_isDoing = false;
        emit done();
    });
    connect(&job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_isDoing = false;
        m_failure = failure;
        m_boostPrice.askAgain();
        emit changed();
    });
    emit changed();
}

} // namespace turbolane::ui
