// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/embeddedcarrier.h"

namespace turbolane::app {

EmbeddedCarrier::EmbeddedCarrier(backend::Backend::Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_practice(nullptr)
{
    connect(&m_starter, &QThread::started, this, &EmbeddedCarrier::begin, Qt::DirectConnection);
}

EmbeddedCarrier::EmbeddedCarrier(backend::Backend::Options options, PracticeClock &clock,
                                 Prepare prepare)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_practice(&clock)
    , m_prepare(std::move(prepare))
{
    connect(&m_starter, &QThread::started, this, &EmbeddedCarrier::begin, Qt::DirectConnection);
}

EmbeddedCarrier::~EmbeddedCarrier()
{
    stop();
}

void EmbeddedCarrier::start()
{
    m_starter.start();
}

/// On the starter's thread: opening books and making keys may take a moment.
void EmbeddedCarrier::begin()
{
    if (m_prepare) {
        if (const auto prepared = m_prepare(m_options); !prepared) {
            emit failed(prepared.error());
            return;
        }
    }
    m_backend = m_practice != nullptr ? std::make_unique<backend::Backend>(m_options, *m_practice)
                                      : std::make_unique<backend::Backend>(m_options, m_clock);
    const auto started = m_backend->start();
    if (!started) {
        emit failed(started.error());
        return;
    }
    emit ready({.name = QStringLiteral("embedded"),
                .base = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(started->port)),
                .token = started->token,
                .pinnedCertificate = started->certificate.toPem()});
}

void EmbeddedCarrier::stop()
{
    m_starter.requestInterruption();
    m_starter.quit();
    m_starter.wait();
    if (!m_backend)
        return;
    m_backend->stop();
    m_backend.reset();
}

} // namespace turbolane::app
