// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"

#include "backend/http/commands.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/identity.h"
#include "backend/http/proofkey.h"
#include "backend/http/token.h"

#include <QDir>

namespace turbolane::backend {

namespace {

ProofSeal sealWith(const http::ProofKey &key)
{
    return {.publicKey = key.publicPem().toStdString(), .sign = [key](const std::string &bytes) {
                return key.signatureOf(QByteArray::fromStdString(bytes)).toBase64().toStdString();
            }};
}

} // namespace

Backend::Backend(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_practises(false)
    , m_carrier(clock, m_encoder)
{ }

Backend::Backend(Options options, PracticeClock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_practises(true)
    , m_carrier(clock, m_encoder)
{ }

Backend::~Backend()
{
    stop();
}

Result<Backend::Reachable> Backend::start()
{
    const Carrier::Settings settings{.dataDirectory = m_options.dataDirectory,
                                     .stepTimes = m_options.stepTimes,
                                     .seed = m_options.seed,
                                     .data = DataFiles(m_options.network),
                                     .failingEvery = m_options.failingEvery,
                                     .failingFor = m_options.failingFor,
                                     .practises = m_practises,
                                     .carries = m_options.carries,
                                     .lineHosts = m_options.lineHosts};
    const auto started =
        m_carrier.start(settings, [this](const std::vector<Event> &events) { publish(events); });
    if (!started)
        return started.error();
    auto reachable = openDoor();
    if (!reachable)
        stop();
    return reachable;
}

Result<http::Identity> Backend::identity() const
{
    if (m_options.certificate.isEmpty())
        return http::identityIn(m_options.dataDirectory, m_clock);
    return http::identityFrom(m_options.certificate, m_options.key);
}

Result<QByteArray> Backend::token(const QString &file, const QString &ownName) const
{
    return http::tokenIn(file.isEmpty() ? QDir(m_options.dataDirectory).filePath(ownName) : file);
}

Result<Backend::Reachable> Backend::openDoor()
{
    const auto proof = identity();
    if (!proof)
        return proof.error();
    const auto token = this->token(m_options.tokenFile, QStringLiteral("token"));
    if (!token)
        return token.error();
    const auto operatorToken =
        this->token(m_options.operatorTokenFile, QStringLiteral("operator.token"));
    if (!operatorToken)
        return operatorToken.error();
    if (*token == *operatorToken)
        return Error{ErrorCode::Damaged,
                     "the operators' token is the customer's own: give each its own file"};
    const auto proofKey = http::ProofKey::in(m_options.dataDirectory);
    if (!proofKey)
        return proofKey.error();
    m_carrier.carrier()->services().seal = sealWith(*proofKey);
    http::addRoutes(m_router, m_carrier.carrier()->services());
    m_server = std::make_unique<http::Server>(
        http::ServerSettings{.address = m_options.address,
                             .port = m_options.port,
                             .identity = *proof,
                             .token = *token,
                             .operatorToken = *operatorToken},
        m_router, m_clock, [this](http::RequestToken asker, http::Request request) {
            m_carrier.enqueue(http::commandFor(m_router, *m_server, asker, std::move(request)));
        });
    const auto port = m_server->start();
    if (!port)
        return port.error();
    m_listening = m_server.get();
    return Reachable{.port = *port,
                     .token = *token,
                     .operatorToken = *operatorToken,
                     .certificate = proof->chain.front()};
}

void Backend::publish(const std::vector<Event> &events)
{
    http::Server *const server = m_listening;
    if (server == nullptr)
        return; // nobody can have missed it
    for (const Event &event : events)
        server->publish(event.number, http::eventFrame(event));
}

void Backend::setLost(bool lost)
{
    if (m_server)
        m_server->setShut(lost);
}

void Backend::order(std::function<bool(Carrier &)> deed)
{
    m_carrier.enqueue({.run = [this, deed = std::move(deed)] { return deed(*m_carrier.carrier()); },
                       .answered = [](bool) {}});
}

void Backend::stop()
{
    if (m_server)
        m_server->stop();
    m_carrier.stop();
    m_server.reset();
}

} // namespace turbolane::backend
