// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierinquiry.h"
#include "tests/client/support/wellbehaved.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

InquiryResult askedOf(const CarrierProfile &profile, std::chrono::milliseconds patience = 5s)
{
    CarrierInquiry inquiry(patience);
    InquiryResult result;
    QSignalSpy ended(&inquiry, &CarrierInquiry::ended);
    QObject::connect(&inquiry, &CarrierInquiry::ended, &inquiry,
                     [&result](const InquiryResult &told) { result = told; });
    inquiry.ask(profile);
    if (!ended.wait(10'000) || ended.size() != 1 || inquiry.isAsking())
        qFatal("an inquiry ends once");
    return result;
}

bool gotTheToken(const MisbehavingServer &server)
{
    return std::ranges::any_of(server.heard(), [](const MisbehavingServer::Heard &heard) {
        return heard.headers.contains("authorization");
    });
}

using Play = std::function<void(MisbehavingServer &)>;

} // namespace

Q_DECLARE_METATYPE(Play)
Q_DECLARE_METATYPE(InquiryEnding)

class TestCarrierInquiry : public QObject {
    Q_OBJECT

private slots:
    void aCarrierSaysWhoItIsAndWhatThereIs();
    void theTokenIsForCarriersOnly_data();
    void theTokenIsForCarriersOnly();
    void aCarrierThatKnowsNoAccessIsOneAllTheSame();
    void silenceHasReasons_data();
    void silenceHasReasons();
    void aStrangersCertificateIsShown_data();
    void aStrangersCertificateIsShown();
    void whatDoesNotSpeakTlsIsNoCarrier();
    void whoPointsElsewhereIsNotFollowed();
    void anInquiryIsGivenUpWithoutAWord();
    void anotherOneTakesThePlaceOfTheFirst();
};

void TestCarrierInquiry::aCarrierSaysWhoItIsAndWhatThereIs()
{
    MisbehavingServer server(makeCertificate("a carrier"));
    beACarrier(server);
    const InquiryResult result = askedOf(server.profile());
    QCOMPARE(result.ending, InquiryEnding::Answered);
    QCOMPARE(result.facts->name, std::string("Turbolane reference carrier"));
    QCOMPARE(result.version, std::string("0.1.0"));
    QCOMPARE(result.ports, 1);
    QCOMPARE(result.connections, 1);
    QVERIFY(result.access->boost && !result.access->operate);
    QVERIFY(result.took > 0ms && result.took < 5s);
    QCOMPARE(server.heard().first().target, QByteArray("/carriers/one/healthz"));
    QVERIFY(!server.heard().first().headers.contains("authorization"));
}

void TestCarrierInquiry::theTokenIsForCarriersOnly_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<InquiryEnding>("ending");
    QTest::addColumn<bool>("tokenSent");
    const auto row = [](const char *name, InquiryEnding ending, bool tokenSent, const Play &play) {
        QTest::newRow(name) << play << ending << tokenSent;
    };
    row("a web page", InquiryEnding::NotACarrier, false,
        [](auto &server) { server.play({page(200)}); });
    row("a page that is not there", InquiryEnding::NotACarrier, false,
        [](auto &server) { server.play({page(404)}); });
    row("a box that wants a password", InquiryEnding::NotACarrier, false,
        [](auto &server) { server.play({page(401)}); });
    row("some other JSON", InquiryEnding::NotACarrier, false,
        [](auto &server) { server.play({json(R"({"status":"ok"})")}); });
    row("an answer without end", InquiryEnding::NotACarrier, false,
        [](auto &server) { server.play({json("[")}); });
    row("a carrier that does not know the token", InquiryEnding::Refused, true,
        [](auto &server) { server.playAt("/carrier", problem(401, "unauthorised")); });
    row("a carrier that speaks another language", InquiryEnding::OtherVersion, true,
        [](auto &server) { server.playAt("/carrier", problem(404, "notFound")); });
    row("a carrier whose answers cannot be read", InquiryEnding::OtherVersion, true,
        [](auto &server) { server.playAt("/carrier", json(R"({"name":7})")); });
    row("a carrier whose lists cannot be read", InquiryEnding::OtherVersion, true,
        [](auto &server) { server.playAt("/ports", json(R"({"items":7})")); });
    row("a carrier that is just restarting", InquiryEnding::NoAnswer, false,
        [](auto &server) { server.playAt("/healthz", problem(503, "unavailable")); });
    row("a carrier that cannot read its books", InquiryEnding::NoAnswer, true,
        [](auto &server) { server.playAt("/connections", problem(503, "unavailable")); });
}

void TestCarrierInquiry::theTokenIsForCarriersOnly()
{
    QFETCH(Play, play);
    QFETCH(InquiryEnding, ending);
    QFETCH(bool, tokenSent);
    MisbehavingServer server(makeCertificate("somebody"));
    const bool isCarrier = ending != InquiryEnding::NotACarrier;
    if (isCarrier)
        beACarrier(server);
    play(server);
    const InquiryResult result = askedOf(server.profile());
    QCOMPARE(result.ending, ending);
    QCOMPARE(gotTheToken(server), tokenSent);
    if (ending == InquiryEnding::NoAnswer)
        QCOMPARE(result.silence, Silence::Busy);
    if (ending == InquiryEnding::OtherVersion)
        QCOMPARE(result.version, std::string("0.1.0"));
}

void TestCarrierInquiry::aCarrierThatKnowsNoAccessIsOneAllTheSame()
{
    MisbehavingServer server(makeCertificate("a carrier"));
    beACarrier(server);
    server.playAt("/access", problem(404, "notFound"));
    const InquiryResult result = askedOf(server.profile());
    QCOMPARE(result.ending, InquiryEnding::Answered);
    QVERIFY(!result.access);
    QCOMPARE(result.ports, 1);
}

void TestCarrierInquiry::silenceHasReasons_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("silence");
    QTest::newRow("no such name") << u"https://carrier.invalid"_s << int(Silence::NameNotFound);
    QTest::newRow("nobody listens") << u"https://127.0.0.1:1"_s << int(Silence::ConnectionRefused);
    QTest::newRow("takes the call and says nothing") << QString() << int(Silence::Late);
}

void TestCarrierInquiry::silenceHasReasons()
{
    QFETCH(QString, address);
    QFETCH(int, silence);
    MisbehavingServer server(makeCertificate("a carrier"));
    server.play({test::silence()});
    CarrierProfile profile = server.profile();
    if (!address.isEmpty())
        profile.base = QUrl(address);
    const InquiryResult result = askedOf(profile, address.isEmpty() ? 300ms : 5s);
    QCOMPARE(result.ending, InquiryEnding::NoAnswer);
    QCOMPARE(int(result.silence), silence);
}

void TestCarrierInquiry::aStrangersCertificateIsShown_data()
{
    QTest::addColumn<bool>("isPinned"); // another one
    QTest::newRow("the system does not know it") << false;
    QTest::newRow("another one was trusted") << true;
}

void TestCarrierInquiry::aStrangersCertificateIsShown()
{
    QFETCH(bool, isPinned);
    const Certificate own = makeCertificate("a carrier");
    MisbehavingServer server(own);
    beACarrier(server);
    CarrierProfile profile = server.profile();
    profile.pinnedCertificate = isPinned ? makeCertificate("a carrier").certificate : QByteArray();
    const InquiryResult stranger = askedOf(profile);
    QCOMPARE(stranger.ending, InquiryEnding::Untrusted);
    QCOMPARE(stranger.certificate, QSslCertificate(own.certificate, QSsl::Pem));
    QVERIFY(!stranger.doubts.isEmpty());
    QVERIFY(server.heard().isEmpty());
    // What was shown is what can be trusted from now on, and nothing else.
    profile.pinnedCertificate = stranger.certificate.toPem();
    QCOMPARE(askedOf(profile).ending, InquiryEnding::Answered);
}

void TestCarrierInquiry::whatDoesNotSpeakTlsIsNoCarrier()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *caller = plain.nextPendingConnection();
        connect(caller, &QTcpSocket::readyRead, caller, [caller] {
            caller->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            caller->disconnectFromHost();
        });
    });
    const CarrierProfile profile{.name = {},
                                 .base = QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())),
                                 .token = "a-token",
                                 .pinnedCertificate = {}};
    QCOMPARE(askedOf(profile).ending, InquiryEnding::NotACarrier);
}

void TestCarrierInquiry::whoPointsElsewhereIsNotFollowed()
{
    MisbehavingServer server(makeCertificate("a carrier"));
    server.play({page(302, "Location: https://elsewhere.example/login\r\n")});
    const InquiryResult result = askedOf(server.profile());
    QCOMPARE(result.ending, InquiryEnding::NotACarrier);
    QCOMPARE(result.pointsTo, QUrl(u"https://elsewhere.example/login"_s));
    QCOMPARE(server.heard().size(), 1);
}

void TestCarrierInquiry::anInquiryIsGivenUpWithoutAWord()
{
    MisbehavingServer server(makeCertificate("a carrier"));
    beACarrier(server);
    server.playAt("/carrier", silence());
    CarrierInquiry inquiry(300ms);
    QSignalSpy ended(&inquiry, &CarrierInquiry::ended);
    inquiry.ask(server.profile());
    QTRY_COMPARE(server.heard().size(), 2);
    inquiry.cancel();
    QVERIFY(!inquiry.isAsking());
    QVERIFY(!ended.wait(600));
}

void TestCarrierInquiry::anotherOneTakesThePlaceOfTheFirst()
{
    MisbehavingServer slow(makeCertificate("slow"));
    slow.play({silence()});
    MisbehavingServer server(makeCertificate("a carrier"));
    beACarrier(server);
    CarrierInquiry inquiry;
    QSignalSpy ended(&inquiry, &CarrierInquiry::ended);
    inquiry.ask(slow.profile());
    QTRY_COMPARE(slow.heard().size(), 1);
    inquiry.ask(server.profile());
    QVERIFY(ended.wait(10'000));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(server.heard().size(), 5);
}

QTEST_GUILESS_MAIN(TestCarrierInquiry)
#include "tst_carrierinquiry.moc"
