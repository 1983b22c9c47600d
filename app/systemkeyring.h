// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/keyring.h"

namespace turbolane::app {

/// The keyring of whoever is logged in, by QtKeychain: the Secret Service (GNOME Keyring,
/// KeePassXC) or KWallet on Linux, Keychain on macOS, the Credential Store on Windows. Never a file
/// of ours in its place: where there is none, it says so.
class SystemKeyring final : public client::Keyring {
public:
    /// Under which the keyring's own program lists what is kept here.
    explicit SystemKeyring(QString service);

    void read(const QString &name, QObject *context, Told told) override;
    void keep(const QString &name, const QByteArray &secret, QObject *context, Told told) override;
    void forget(const QString &name, QObject *context, Told told) override;

private:
    const QString m_service;
};

} // namespace turbolane::app
