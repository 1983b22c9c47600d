// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/reachbook.h"

#include "client/carrierclient.h"
#include "client/jobs/reachjob.h"

namespace turbolane::ui {

ReachBook::ReachBook(client::CarrierClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

ReachBook::~ReachBook() = default;

void ReachBook::open(const PortId &port)
{
    if (port == m_port && (isKnown() || isAsking()))
        return;
    m_port = port;
    if (isKnown() || port.isEmpty())
        emit changed();
    else
        askAgain();
}

void ReachBook::askAgain()
{
    if (m_port.isEmpty())
        return;
    if (m_job)
        m_job->abandon();
    m_failure.reset();
    m_job = m_client.reach(m_port);
    connect(m_job, &client::ApiJob::succeeded, this,
            [this, job = m_job.get(), port = m_port] { take(job->answer(), port); });
    connect(m_job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_job.clear();
        m_failure = failure;
        emit changed();
    });
    emit changed();
}

void ReachBook::forget()
{
    m_ports.clear();
    askAgain();
}

void ReachBook::take(const std::vector<Reach> &reach, const PortId &port)
{
    m_job.clear();
    Page &page = m_ports[port];
    page.clear();
    for (const Reach &entry : reach)
        page.emplace(entry.onRamp, entry);
    emit changed();
}

const Reach *ReachBook::find(const OnRampId &onRamp) const
{
    const auto page = m_ports.find(m_port);
    if (page == m_ports.end())
        return nullptr;
    const auto entry = page->second.find(onRamp);
    return entry == page->second.end() ? nullptr : &entry->second;
}

} // namespace turbolane::ui
