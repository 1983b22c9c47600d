// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "client/carrierprofile.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace turbolane::app {

/// The carrier inside the desktop program: on loopback, on a free port, started beside the window
/// so that neither waits for the other.
class EmbeddedCarrier final : public QObject {
    Q_OBJECT

public:
    EmbeddedCarrier(backend::Backend::Options options, const Clock &clock);
    ~EmbeddedCarrier() override;

    void start();
    /// Finishes answers in flight and writes down when it stopped. Blocks for a moment.
    void stop();

signals:
    void ready(const turbolane::client::CarrierProfile &profile);
    void failed(const turbolane::Error &error);

private:
    void begin();

    const backend::Backend::Options m_options;
    const Clock &m_clock;
    std::unique_ptr<backend::Backend> m_backend; ///< made on the starter's thread
    QThread m_starter;
};

} // namespace turbolane::app
