// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierfile.h"
#include "client/keyring.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>

#include <cstdint>
#include <vector>

namespace turbolane::client {

/// Where a carrier's token is.
enum class TokenPlace : std::uint8_t {
    Keyring = 1, ///< the system's, under KnownCarriers::keyringName()
    Session, ///< in memory, until this program ends
    File ///< in a file of the user's own, that is read and never written
};

/// A carrier elsewhere that was added, and answered when it was.
struct KnownCarrier {
    QString id; ///< names its folder and its token; never changes. "carrier.example_8443"
    CarrierFile profile;
    TokenPlace tokenIn = TokenPlace::Keyring;
    QString tokenFile = {}; ///< of TokenPlace::File

    friend bool operator==(const KnownCarrier &, const KnownCarrier &) = default;
};

/// The carriers this computer knows and which of them was chosen, kept in carriers.json beside the
/// books. The carrier inside is always known and is not in the list. No token is ever in that file.
class KnownCarriers final : public QObject {
    Q_OBJECT

public:
    /// The id of the carrier inside.
    static QString inside();

    /// folder: where carriers.json is, and a folder for each carrier under outside/.
    KnownCarriers(QString folder, Keyring &keyring);

    /// Carriers.json is there and cannot be read: it was left as it is, and will be until somebody
    /// adds or removes a carrier; then it is put aside as carriers.json.damaged.
    bool isDamaged() const { return m_isDamaged; }
    const std::vector<KnownCarrier> &all() const { return m_carriers; }
    const KnownCarrier *find(const QString &id) const;
    const KnownCarrier *at(const QUrl &base) const;
    /// Empty: nobody has chosen yet.
    QString chosen() const { return m_chosen; }

    /// An id that no known carrier has, made of the address.
    QString freshId(const QUrl &base) const;
    /// Adds it, or replaces the one with its id. NotWritable.
    Result<Done> put(const KnownCarrier &carrier);
    Result<Done> choose(const QString &id);
    /// Not its token: see forgetToken(). A chosen one is none after that.
    Result<Done> remove(const QString &id);

    /// Of TokenPlace::Keyring and Session; NotThere for a session's that is over.
    void token(const KnownCarrier &carrier, QObject *context, Keyring::Told told);
    /// Where the carrier says; of a file, nothing is kept.
    void keepToken(const KnownCarrier &carrier, const QByteArray &token, QObject *context,
                   Keyring::Told told);
    void forgetToken(const KnownCarrier &carrier, QObject *context, Keyring::Told told);
    /// Says whether a keyring answers at all: without trouble it does.
    void askKeyring(QObject *context, Keyring::Told told);
    /// What a token is called in the keyring: the carrier, and which books this is about.
    QString keyringName(const KnownCarrier &carrier) const;

    QString folder() const { return m_folder; }
    /// Where that carrier's window keeps its settings.
    QString folderOf(const QString &id) const;
    /// The name of an address's folder: "carrier.example_8443", its path behind it where it has
    /// one.
    static QString nameOf(const QUrl &base);

signals:
    /// Which there are, what is known of one, or which is chosen.
    void changed();

private:
    struct Kept {
        std::vector<KnownCarrier> carriers;
        QString chosen;
    };
    void read();
    Result<Done> write(Kept kept);

    const QString m_folder;
    Keyring &m_keyring;
    std::vector<KnownCarrier> m_carriers;
    QString m_chosen;
    bool m_isDamaged = false;
    QHash<QString, QByteArray> m_session; ///< tokens of TokenPlace::Session, by id
};

} // namespace turbolane::client
