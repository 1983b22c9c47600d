// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/groupboost.h"

#include "client/carrierclient.h"
#include "client/jobs/scenejobs.h"

namespace turbolane::ui {

GroupBoost::GroupBoost(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_again.setInterval(std::chrono::minutes(1));
    connect(&m_again, &QTimer::timeout, this, &GroupBoost::ask);
}

void GroupBoost::consider(const SceneId &scene, Seconds lasting)
{
    if (scene == m_question.scene && lasting == m_question.lasting)
        return;
    m_question = {.scene = scene, .lasting = lasting};
    m_price.reset();
    m_failure.reset();
    if (m_asking)
        m_asking->abandon();
    m_again.stop();
    if (!scene.isEmpty() && lasting > Seconds(0)) {
        m_again.start();
        ask();
    }
    emit changed();
}

void GroupBoost::ask()
{
    auto *job = m_desk.carrier.estimateScene(m_question);
    m_asking = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_price = job->answer();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_price.reset();
        m_failure = failure;
        emit changed();
    });
}

void GroupBoost::name(const client::NewScene &wanted)
{
    if (!isAsking())
        follow(m_desk.carrier.addScene(wanted));
}

void GroupBoost::boost()
{
    if (isAsking() || !m_price)
        return;
    client::SceneQuestion question = m_question;
    question.endsBy = m_price->time.to();
    follow(m_desk.carrier.boostScene(question, m_price->total));
}

void GroupBoost::end()
{
    if (!isAsking())
        follow(m_desk.carrier.endScene(m_question.scene));
}

void GroupBoost::forget()
{
    if (!isAsking())
        follow(m_desk.carrier.removeScene(m_question.scene));
}

void GroupBoost::follow(client::ApiJob *deed)
{
    m_deed = deed;
    m_failure.reset();
    const auto over = [this] {
        m_deed.clear();
        emit changed();
    };
    connect(deed, &client::ApiJob::succeeded, this, over);
    connect(deed, &client::ApiJob::abandoned, this, over);
    connect(deed, &client::ApiJob::failed, this, [this, over](const client::Failure &failure) {
        m_failure = failure;
        over();
    });
    emit changed();
}

} // namespace turbolane::ui
