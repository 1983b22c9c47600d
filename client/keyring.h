// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

class QObject;

namespace turbolane::client {

/// Why a keyring did not do what it was asked.
enum class KeyringTrouble : std::uint8_t {
    Absent = 1, ///< there is none that answers
    Locked, ///< it stayed locked, or somebody said no
    NotThere ///< it holds nothing of that name, or nothing that it hands out
};

struct KeyringAnswer {
    QByteArray secret = {}; ///< of a reading that went well
    std::optional<KeyringTrouble> trouble = {};
    QString detail = {}; ///< the keyring's own words about the trouble; may be empty
};

/// Where secrets are kept by the system, under a name. It may ask its owner to unlock it and wait
/// for that as long as it takes: nobody waits for it. An answer comes once, never before the call
/// is back, and is dropped when `context` is gone by then.
class Keyring {
public:
    using Told = std::function<void(const KeyringAnswer &)>;

    virtual ~Keyring() = default;
    virtual void read(const QString &name, QObject *context, Told told) = 0;
    /// In place of what it held under that name.
    virtual void keep(const QString &name, const QByteArray &secret, QObject *context,
                      Told told) = 0;
    /// Well also where there was nothing.
    virtual void forget(const QString &name, QObject *context, Told told) = 0;
};

} // namespace turbolane::client
