// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrieraddress.h"
#include "client/knowncarriers.h"
#include "tests/client/support/certificate.h"
#include "tests/client/support/fakekeyring.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace Qt::StringLiterals;

namespace {

KnownCarrier meridian(TokenPlace tokenIn = TokenPlace::Keyring)
{
    const QUrl base(u"https://api.meridian.example"_s);
    return {.id = KnownCarriers::nameOf(base),
            .profile = {.name = u"Meridian"_s, .base = base, .certificate = {}},
            .tokenIn = tokenIn,
            .tokenFile = tokenIn == TokenPlace::File ? u"/home/me/token"_s : QString()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestKnownCarriers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nobodyHasChosenAtFirst();
    void whatIsAddedIsThereAgain_data();
    void whatIsAddedIsThereAgain();
    void aTokenIsNeverInTheList_data();
    void aTokenIsNeverInTheList();
    void aSessionsTokenEndsWithIt();
    void whoIsRemovedIsNotChosen();
    void anAddressIsKnownHoweverItIsWritten_data();
    void anAddressIsKnownHoweverItIsWritten();
    void eachFolderHasOneCarrier();
    void aDamagedListIsLeftAndPutAside_data();
    void aDamagedListIsLeftAndPutAside();
    void whatIsNotWrittenIsNotSo();
    void booksBesideEachOtherKeepTheirTokensApart();
    void aKeyringIsAskedForItself();
    void aProfileGoesFromHandToHand();
    void aBadProfileIsRefused_data();
    void aBadProfileIsRefused();
    void anAddressIsTakenAsPeopleTypeIt_data();
    void anAddressIsTakenAsPeopleTypeIt();

private:
    QString list() const { return m_folder->filePath(u"carriers.json"_s); }
    KeyringAnswer tokenOf(KnownCarriers &carriers, const KnownCarrier &carrier)
    {
        std::optional<KeyringAnswer> answer;
        carriers.token(carrier, this, [&answer](const KeyringAnswer &told) { answer = told; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(KeyringAnswer{});
    }
    void keep(KnownCarriers &carriers, const KnownCarrier &carrier, const QByteArray &token)
    {
        bool done = false;
        carriers.keepToken(carrier, token, this, [&done](const KeyringAnswer &) { done = true; });
        QVERIFY(!done); // never before the call is back
        QTRY_VERIFY(done);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeyring m_keyring;
};

void TestKnownCarriers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keyring = {};
}

void TestKnownCarriers::nobodyHasChosenAtFirst()
{
    const KnownCarriers carriers(m_folder->path(), m_keyring);
    QVERIFY(carriers.chosen().isEmpty() && carriers.all().empty() && !carriers.isDamaged());
    QVERIFY(!QFile::exists(list())); // looking writes nothing
}

void TestKnownCarriers::whatIsAddedIsThereAgain_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("keyring") << int(TokenPlace::Keyring);
    QTest::newRow("session") << int(TokenPlace::Session);
    QTest::newRow("file") << int(TokenPlace::File);
}

void TestKnownCarriers::whatIsAddedIsThereAgain()
{
    QFETCH(int, place);
    KnownCarrier added = meridian(TokenPlace(place));
    added.profile.certificate = makeCertificate("a carrier").certificate;
    {
        KnownCarriers carriers(m_folder->path(), m_keyring);
        QSignalSpy changed(&carriers, &KnownCarriers::changed);
        QVERIFY(carriers.put(added) && carriers.choose(added.id));
        QCOMPARE(changed.size(), 2);
    }
    KnownCarriers again(m_folder->path(), m_keyring);
    QCOMPARE(again.chosen(), added.id);
    QVERIFY(again.all() == std::vector{added});
    QVERIFY(again.choose(KnownCarriers::inside()));
    QCOMPARE(KnownCarriers(m_folder->path(), m_keyring).chosen(), KnownCarriers::inside());
}

void TestKnownCarriers::aTokenIsNeverInTheList_data()
{
    whatIsAddedIsThereAgain_data();
}

void TestKnownCarriers::aTokenIsNeverInTheList()
{
    QFETCH(int, place);
    KnownCarriers carriers(m_folder->path(), m_keyring);
    const KnownCarrier carrier = meridian(TokenPlace(place));
    keep(carriers, carrier, "very-secret-token");
    QVERIFY(carriers.put(carrier));
    QVERIFY(!contentOf(list()).contains("very-secret"));
    if (TokenPlace(place) == TokenPlace::File)
        return;
    QCOMPARE(tokenOf(carriers, carrier).secret, QByteArray("very-secret-token"));
    bool done = false;
    carriers.forgetToken(carrier, this, [&done](const KeyringAnswer &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(m_keyring.m_secrets.isEmpty());
    QCOMPARE(*tokenOf(carriers, carrier).trouble, KeyringTrouble::NotThere);
}

void TestKnownCarriers::aSessionsTokenEndsWithIt()
{
    const KnownCarrier carrier = meridian(TokenPlace::Session);
    KnownCarriers carriers(m_folder->path(), m_keyring);
    keep(carriers, carrier, "t");
    QVERIFY(m_keyring.m_secrets.isEmpty());
    KnownCarriers later(m_folder->path(), m_keyring);
    QCOMPARE(*tokenOf(later, carrier).trouble, KeyringTrouble::NotThere);
}

void TestKnownCarriers::whoIsRemovedIsNotChosen()
{
    KnownCarriers carriers(m_folder->path(), m_keyring);
    QVERIFY(carriers.put(meridian()) && carriers.choose(meridian().id));
    QVERIFY(carriers.remove(meridian().id));
    QVERIFY(carriers.chosen().isEmpty() && carriers.all().empty());
}

void TestKnownCarriers::anAddressIsKnownHoweverItIsWritten_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("https://api.meridian.example/") << true;
    QTest::newRow("https://API.meridian.example:443") << true;
    QTest::newRow("https://api.meridian.example:8443") << false;
    QTest::newRow("https://api.meridian.example/one") << false;
}

void TestKnownCarriers::anAddressIsKnownHoweverItIsWritten()
{
    QFETCH(bool, isKnown);
    KnownCarriers carriers(m_folder->path(), m_keyring);
    QVERIFY(carriers.put(meridian()));
    QCOMPARE(carriers.at(QUrl(QLatin1String(QTest::currentDataTag()))) != nullptr, isKnown);
}

void TestKnownCarriers::eachFolderHasOneCarrier()
{
    KnownCarriers carriers(m_folder->path(), m_keyring);
    QVERIFY(carriers.put(meridian()));
    const QString second = carriers.freshId(meridian().profile.base);
    QCOMPARE(second, u"api.meridian.example_443-2"_s);
    QCOMPARE(KnownCarriers::nameOf(QUrl(u"https://[::1]:8443/a/b/"_s)), u"..1_8443_a_b"_s);
    QCOMPARE(carriers.folderOf(second), m_folder->path() + u"/outside/"_s + second);
}

void TestKnownCarriers::aDamagedListIsLeftAndPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it") << QByteArray(R"({"version":1,"carri)");
    QTest::newRow("of a newer program") << QByteArray(R"({"version":2,"carriers":[]})");
    QTest::newRow("an id that leads elsewhere")
        << QByteArray(R"({"version":1,"carriers":[{"id":"../x","tokenIn":"session","profile":)"
                      R"({"turbolane":"carrier","version":1,"address":"https://a.example"}}]})");
    QTest::newRow("an address that is none")
        << QByteArray(R"({"version":1,"carriers":[{"id":"x","tokenIn":"session","profile":)"
                      R"({"turbolane":"carrier","version":1,"address":"http://a.example"}}]})");
}

void TestKnownCarriers::aDamagedListIsLeftAndPutAside()
{
    QFETCH(QByteArray, content);
    QFile file(list());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    KnownCarriers carriers(m_folder->path(), m_keyring);
    QVERIFY(carriers.isDamaged() && carriers.all().empty() && carriers.chosen().isEmpty());
    QCOMPARE(contentOf(list()), content);
    QVERIFY(carriers.put(meridian()));
    QVERIFY(!carriers.isDamaged());
    QCOMPARE(contentOf(list() + u".damaged"_s), content);
    QCOMPARE(KnownCarriers(m_folder->path(), m_keyring).all().size(), std::size_t(1));
}

void TestKnownCarriers::whatIsNotWrittenIsNotSo()
{
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    KnownCarriers carriers(inTheWay.fileName(), m_keyring);
    const auto put = carriers.put(meridian());
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::NotWritable);
    QVERIFY(carriers.all().empty());
}

void TestKnownCarriers::booksBesideEachOtherKeepTheirTokensApart()
{
    KnownCarriers one(m_folder->filePath(u"one"_s), m_keyring);
    KnownCarriers two(m_folder->filePath(u"two"_s), m_keyring);
    keep(one, meridian(), "first");
    keep(two, meridian(), "second");
    QCOMPARE(tokenOf(one, meridian()).secret, QByteArray("first"));
    QCOMPARE(tokenOf(two, meridian()).secret, QByteArray("second"));
    QVERIFY(one.keyringName(meridian()).startsWith(u"api.meridian.example_443 ("_s));
}

void TestKnownCarriers::aKeyringIsAskedForItself()
{
    KnownCarriers carriers(m_folder->path(), m_keyring);
    const auto troubleNow = [&] {
        std::optional<KeyringAnswer> answer;
        carriers.askKeyring(this, [&answer](const KeyringAnswer &told) { answer = told; });
        [&] { QTRY_VERIFY(answer); }();
        return answer->trouble;
    };
    QVERIFY(!troubleNow());
    m_keyring.refuse(KeyringTrouble::Absent);
    QCOMPARE(*troubleNow(), KeyringTrouble::Absent);
    m_keyring.refuse(KeyringTrouble::Locked);
    QVERIFY(!troubleNow()); // there is one, and it can be unlocked
}

void TestKnownCarriers::aProfileGoesFromHandToHand()
{
    CarrierFile file = meridian().profile;
    QCOMPARE(*readCarrierFile(writeCarrierFile(file)) == file, true);
    file.certificate = makeCertificate("a carrier").certificate;
    file.name = u"Größe"_s;
    QCOMPARE(*readCarrierFile(writeCarrierFile(file)) == file, true);
}

void TestKnownCarriers::aBadProfileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    const QByteArray head = R"({"turbolane":"carrier","version":1,)";
    const auto row = [](const char *name, const char *said, const QByteArray &content) {
        QTest::newRow(name) << content << QByteArray(said);
    };
    row("nothing", "malformed ", "");
    row("a picture", "malformed ", QByteArray("\x89PNG\r\n", 6));
    row("some other JSON", "malformed ", R"({"address":"https://a.example"})");
    row("of a newer program", "newer ", R"({"turbolane":"carrier","version":2})");
    row("no address", "malformed /address", head + R"("name":"A"})");
    row("plain http", "malformed /address", head + R"("address":"http://a.example"})");
    row("a password in it", "malformed /address", head + R"("address":"https://a:b@c.example"})");
    row("a token", "unexpectedField /token",
        head + R"("address":"https://a.example","token":"secret"})");
    row("a name that is a number", "malformed /name",
        head + R"("address":"https://a.example","name":7})");
    row("a name without end", "malformed /name",
        head + R"("address":"https://a.example","name":")" + QByteArray(200, 'x') + R"("})");
    row("a certificate that is none", "malformed /certificate",
        head + R"("address":"https://a.example","certificate":"x"})");
    row("two certificates", "malformed /certificate",
        QJsonDocument(
            QJsonObject{{u"turbolane"_s, u"carrier"_s},
                        {u"version"_s, 1},
                        {u"address"_s, u"https://a.example"_s},
                        {u"certificate"_s,
                         QString::fromLatin1(makeCertificate("a").certificate.repeated(2))}})
            .toJson());
    row("something huge", "tooLarge ", QByteArray(100'000, ' '));
}

void TestKnownCarriers::aBadProfileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    const auto read = readCarrierFile(content);
    QVERIFY(!read);
    const Error &error = read.error();
    QCOMPARE(QByteArray::fromStdString(std::string(wireName(error.code)) + ' ' + error.pointer),
             said);
}

void TestKnownCarriers::anAddressIsTakenAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("https://carrier.example") << u"https://carrier.example"_s;
    QTest::newRow(" carrier.example:8443 ") << u"https://carrier.example:8443"_s;
    QTest::newRow("127.0.0.1:8443") << u"https://127.0.0.1:8443"_s;
    QTest::newRow("[::1]:8443/one") << u"https://[::1]:8443/one"_s;
    QTest::newRow("http://carrier.example") << QString();
    QTest::newRow("carrier example") << QString();
    QTest::newRow("me:secret@carrier.example") << QString();
    QTest::newRow("") << QString();
}

void TestKnownCarriers::anAddressIsTakenAsPeopleTypeIt()
{
    QFETCH(QString, address);
    const auto typed = typedCarrierAddress(QLatin1String(QTest::currentDataTag()));
    QCOMPARE(typed ? typed->toString() : QString(), address);
}

QTEST_GUILESS_MAIN(TestKnownCarriers)
#include "tst_knowncarriers.moc"
