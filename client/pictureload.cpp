// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/pictureload.h"

#include "client/carrierclient.h"
#include "client/carrierclock.h"
#include "client/jobs/assurancejobs.h"
#include "client/jobs/boostsjob.h"
#include "client/jobs/budgetjobs.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/disputejobs.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/onrampsjob.h"
#include "client/jobs/ordersjob.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/scenejobs.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/spendingjobs.h"
#include "client/jobs/topologyjob.h"

namespace turbolane::client {

PictureLoad::PictureLoad(CarrierClient &client, CarrierClock &clock, Picture known,
                         CatalogueTags tags)
    : m_client(client)
    , m_clock(clock)
    , m_picture(std::move(known))
    , m_tags(std::move(tags))
{ }

PictureLoad::~PictureLoad()
{
    abandonAll();
}

void PictureLoad::start()
{
    const Millis asked = m_clock.mark();
    CarrierFactsJob *const job = m_client.carrierFacts();
    m_jobs.emplace_back(job);
    connect(job, &ApiJob::failed, this, &PictureLoad::fail);
    connect(job, &ApiJob::succeeded, this, [this, job, asked] {
        m_clock.learn(job->answer().now, asked);
        m_picture.carrier = job->answer();
        readLists();
    });
}

void PictureLoad::readLists()
{
    readCatalogue();
    ask(m_client.ports(), [this](const std::vector<Port> &ports) { m_picture.setPorts(ports); });
    ask(m_client.connections(), [this](const std::vector<Connection> &connections) {
        m_picture.setConnections(connections);
    });
    ask(m_client.orders({}),
        [this](const std::vector<Order> &orders) { m_picture.setOrders(orders); });
    ask(m_client.boosts({}),
        [this](const std::vector<Boost> &boosts) { m_picture.setBoosts(boosts); });
    askIfKnown(m_client.bundles(),
               [this](const std::vector<Bundle> &bundles) { m_picture.setBundles(bundles); });
    askIfKnown(m_client.schedules(), [this](const std::vector<Schedule> &schedules) {
        m_picture.setSchedules(schedules);
    });
    askIfKnown(m_client.scenes(),
               [this](const std::vector<Scene> &scenes) { m_picture.setScenes(scenes); });
    askIfKnown(m_client.invoices(),
               [this](const std::vector<Invoice> &invoices) { m_picture.setInvoices(invoices); });
    readSpending();
}

void PictureLoad::readSpending()
{
    askIfKnown(m_client.budgets(),
               [this](const std::vector<Budget> &budgets) { m_picture.setBudgets(budgets); });
    askIfKnown(m_client.disputes(),
               [this](const std::vector<Dispute> &disputes) { m_picture.setDisputes(disputes); });
    askIfKnown(m_client.allMaintenance(), [this](const std::vector<Maintenance> &maintenance) {
        m_picture.setMaintenance(maintenance);
    });
    askIfKnown(m_client.tags(),
               [this](const std::vector<Tagged> &tagged) { m_picture.setTagged(tagged); });
}

void PictureLoad::readCatalogue()
{
    ask(m_client.onRamps(m_tags.onRamps), [this](const OnRampList &list) {
        m_tags.onRamps = list.tag;
        if (!list.unchanged)
            m_picture.setOnRamps(list.onRamps);
    });
    ask(m_client.topology(m_tags.topology), [this](const Topology &topology) {
        m_tags.topology = topology.tag;
        if (!topology.unchanged)
            m_picture.setTopology(topology.pops, topology.links);
    });
}

template <typename Job, typename Take>
void PictureLoad::ask(Job *job, Take take)
{
    m_jobs.emplace_back(job);
    ++m_open;
    connect(job, &ApiJob::failed, this, &PictureLoad::fail);
    connect(job, &ApiJob::succeeded, this, [this, job, take] {
        take(job->answer());
        oneLess();
    });
}

template <typename Job, typename Take>
void PictureLoad::askIfKnown(Job *job, Take take)
{
    m_jobs.emplace_back(job);
    ++m_open;
    connect(job, &ApiJob::failed, this, [this](const Failure &failure) {
        if (failure.kind == FailureKind::Refused)
            oneLess();
        else
            fail(failure);
    });
    connect(job, &ApiJob::succeeded, this, [this, job, take] {
        take(job->answer());
        oneLess();
    });
}

void PictureLoad::oneLess()
{
    --m_open;
    if (m_open == 0)
        emit loaded();
}

void PictureLoad::fail(const Failure &failure)
{
    abandonAll();
    emit failed(failure);
}

void PictureLoad::abandonAll()
{
    for (const QPointer<ApiJob> &job : std::exchange(m_jobs, {})) {
        if (job.isNull())
            continue;
        job->disconnect(this);
        job->abandon();
    }
}

} // namespace turbolane::client
