// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierprofile.h"
#include "tests/client/support/certificate.h"
#include "tests/client/support/script.h"

#include <QHash>
#include <QList>
#include <QSslServer>

namespace turbolane::test {

/// A carrier that does what its script says, over real TLS on a free port of this machine.
class MisbehavingServer : public QSslServer {
    Q_OBJECT

public:
    struct Heard {
        QByteArray verb;
        QByteArray target; ///< path and query as they came
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    explicit MisbehavingServer(const Certificate &certificate);

    /// What becomes of the requests in turn; the last act is played again and again.
    void play(QList<Act> acts);
    /// What becomes of every request for a target that ends so, whatever the script says.
    void playAt(const QByteArray &door, const Act &act) { m_doors.insert(door, act); }
    /// More bytes on every line that is open.
    void say(const QByteArray &bytes);
    void hangUp();

    QUrl address() const;
    client::CarrierProfile profile() const;
    const QList<Heard> &heard() const { return m_heard; }

signals:
    void asked();

private:
    void welcome();
    void listenTo(QSslSocket *socket);
    bool takeRequest(QByteArray *bytes);
    Act nextAct();
    Act actFor(const QByteArray &target);

    Certificate m_certificate;
    QList<Act> m_acts;
    QHash<QByteArray, Act> m_doors;
    QList<Heard> m_heard;
    QList<QSslSocket *> m_open;
};

} // namespace turbolane::test
