// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpcarrierclient.h"
#include "client/jobs/portsjob.h"
#include "client/session.h"
#include "tests/client/support/endings.h"
#include "tests/client/support/misbehavingserver.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace Qt::StringLiterals;

namespace {

enum class Pin { Same, SameName, Signer, SignedBySame, None };

} // namespace

Q_DECLARE_METATYPE(Pin)

class TestTrust : public QObject {
    Q_OBJECT

private slots:
    void onlyTheVeryCertificateIsBelieved_data()
    {
        QTest::addColumn<Pin>("pin");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("believed");
        QTest::newRow("the pinned one") << Pin::Same << u"127.0.0.1"_s << true;
        QTest::newRow("the pinned one under another name") << Pin::Same << u"localhost"_s << true;
        QTest::newRow("one that looks the same") << Pin::SameName << u"127.0.0.1"_s << false;
        QTest::newRow("one that the pinned one signed") << Pin::Signer << u"127.0.0.1"_s << false;
        QTest::newRow("the pinned one signed by this")
            << Pin::SignedBySame << u"127.0.0.1"_s << false;
        QTest::newRow("the system does not know it") << Pin::None << u"127.0.0.1"_s << false;
    }
    void onlyTheVeryCertificateIsBelieved();
    void theTokenNeverReachesAStranger();
};

void TestTrust::onlyTheVeryCertificateIsBelieved()
{
    QFETCH(Pin, pin);
    QFETCH(QString, host);
    QFETCH(bool, believed);
    const Certificate root = makeCertificate("root");
    const Certificate own = makeCertificate("a carrier", &root);
    MisbehavingServer server(own);
    server.play({json("{\"items\":[]}")});
    CarrierProfile profile = server.profile();
    profile.base.setHost(host);
    switch (pin) {
    case Pin::Same: break;
    case Pin::SameName:
        profile.pinnedCertificate = makeCertificate("a carrier", &root).certificate;
        break;
    case Pin::Signer: profile.pinnedCertificate = root.certificate; break;
    case Pin::SignedBySame:
        profile.pinnedCertificate = makeCertificate("b", &own).certificate;
        break;
    case Pin::None: profile.pinnedCertificate.clear(); break;
    }
    Session session(profile);
    QVERIFY(session.canAsk());
    HttpCarrierClient client(session);
    Endings endings(client.ports());
    QVERIFY(endings.await());
    QCOMPARE(endings.succeeded, believed ? 1 : 0);
    QCOMPARE(int(server.heard().size()), believed ? 1 : 0);
    if (!believed)
        QVERIFY(endings.failure.kind == FailureKind::Untrusted);
}

/// The carrier is replaced by a stranger behind the same address, between two requests.
void TestTrust::theTokenNeverReachesAStranger()
{
    auto own = std::make_unique<MisbehavingServer>(makeCertificate("a carrier"));
    own->play({json("{\"items\":[]}", 200, "Connection: close\r\n")});
    Session session(own->profile());
    HttpCarrierClient client(session);
    Endings first(client.ports());
    QVERIFY(first.await());
    QCOMPARE(first.succeeded, 1);

    const quint16 port = own->serverPort();
    own.reset();
    MisbehavingServer stranger(makeCertificate("a carrier"));
    stranger.close();
    QVERIFY(stranger.listen(QHostAddress::LocalHost, port));
    Endings second(client.ports());
    QVERIFY(second.await());
    QVERIFY(second.failure.kind == FailureKind::Untrusted);
    QVERIFY(stranger.heard().isEmpty());
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
