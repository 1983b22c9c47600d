// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierprofile.h"
#include "client/knowncarriers.h"
#include "ui/commands/filereader.h"

#include <QObject>
#include <QTimer>

namespace turbolane::app {

/// Brings a known carrier's token from where it is kept. The window is there meanwhile, however
/// long the keyring, its owner or a file take. Ends in fetched() or missing().
class TokenFetch final : public QObject {
    Q_OBJECT

public:
    TokenFetch(client::KnownCarriers &carriers, client::KnownCarrier carrier);

    void start();
    const client::KnownCarrier &carrier() const { return m_carrier; }

signals:
    void fetched(const turbolane::client::CarrierProfile &profile);
    /// what: a sentence's worth; more: why, and what to do.
    void missing(const QString &what, const QString &more);
    /// It takes so long that somebody has to know.
    void late();

private:
    void take(const client::KeyringAnswer &answer);
    void takeFile();
    void lack(const QString &why);
    void end(const QByteArray &token);

    client::KnownCarriers &m_carriers;
    const client::KnownCarrier m_carrier;
    ui::FileReader m_reader;
    QByteArray m_read; ///< written by the reader's thread
    QTimer m_late;
};

} // namespace turbolane::app
