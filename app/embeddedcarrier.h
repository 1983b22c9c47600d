// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "client/carrierprofile.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace turbolane::app {

/// The carrier inside the desktop program: on loopback, on a free port, started beside the window
/// so that neither waits for the other.
class EmbeddedCarrier final : public QObject {
    Q_OBJECT

public:
    EmbeddedCarrier(backend::Backend::Options options, const Clock &clock);
    /// What has to be done before it opens, on the starter's thread; says what else is so.
    using Prepare = std::function<Result<Done>(backend::Backend::Options &)>;
    /// One to practise with.
    EmbeddedCarrier(backend::Backend::Options options, PracticeClock &clock, Prepare prepare);
    ~EmbeddedCarrier() override;

    void start();
    /// Finishes answers in flight and writes down when it stopped. Blocks for a moment.
    void stop();
    /// Null until it is ready.
    backend::Backend *carrier() { return m_backend.get(); }

signals:
    void ready(const turbolane::client::CarrierProfile &profile);
    void failed(const turbolane::Error &error);

private:
    void begin();

    backend::Backend::Options m_options;
    const Clock &m_clock;
    PracticeClock *const m_practice;
    const Prepare m_prepare;
    std::unique_ptr<backend::Backend> m_backend; ///< made on the starter's thread
    QThread m_starter;
};

} // namespace turbolane::app
