// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/identity.h"
#include "backend/http/token.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend::http;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSecrets final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFirstStartMakesAnIdentityAndTheNextKeepsIt();
    void theCertificateIsForThisMachineOnly();
    void aFirstStartCutShortIsMended();
    void aDamagedIdentityIsRefusedAndLeftAsItIs_data();
    void aDamagedIdentityIsRefusedAndLeftAsItIs();
    void aTokenIsMadeOnceAndKept();
    void aDamagedTokenIsRefused_data();
    void aDamagedTokenIsRefused();
    void aDirectoryThatCannotBeWrittenIsSaid();
    void secretsAreComparedWhole();

private:
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    Result<Identity> identity() const { return identityIn(m_directory->path(), m_clock); }

    std::unique_ptr<QTemporaryDir> m_directory;
    SimulatedClock m_clock{*parseInstant("2026-05-12T12:32:07.000Z")};
};

void TestSecrets::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestSecrets::theFirstStartMakesAnIdentityAndTheNextKeepsIt()
{
    const auto first = identity();
    QVERIFY(first);
    QCOMPARE(QFileInfo(path("certificate.key")).permissions(), ownerOnly);
    const auto second = identity();
    QVERIFY(second);
    QCOMPARE(second->chain, first->chain);
    QCOMPARE(second->key, first->key);
    QCOMPARE(first->key.algorithm(), QSsl::Ec);
    QCOMPARE(first->key.length(), 256);
}

void TestSecrets::theCertificateIsForThisMachineOnly()
{
    const auto made = identity();
    QVERIFY(made);
    QCOMPARE(made->chain.size(), 1);
    const QSslCertificate &certificate = made->chain.front();
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList{QStringLiteral("localhost")});
    QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName),
             certificate.subjectInfo(QSslCertificate::CommonName));
    QCOMPARE(certificate.effectiveDate().toString(Qt::ISODate),
             QStringLiteral("2026-05-11T12:32:07Z"));
    QCOMPARE(certificate.effectiveDate().daysTo(certificate.expiryDate()), 3650);

    QTemporaryDir other;
    const auto another = identityIn(other.path(), m_clock);
    QVERIFY(another);
    QVERIFY(another->chain.front().serialNumber() != certificate.serialNumber());
}

void TestSecrets::aFirstStartCutShortIsMended()
{
    const auto first = identity();
    QVERIFY(first);
    QVERIFY(QFile::remove(path("certificate.pem")));
    const auto mended = identity();
    QVERIFY(mended);
    QCOMPARE(mended->key, first->key);
}

void TestSecrets::aDamagedIdentityIsRefusedAndLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content"); // empty: removed; "other": of another identity
    QTest::newRow("no key") << QByteArray("certificate.key") << QByteArray();
    QTest::newRow("a key of nonsense") << QByteArray("certificate.key") << QByteArray("nonsense");
    QTest::newRow("another key") << QByteArray("certificate.key") << QByteArray("other");
    QTest::newRow("a certificate of nonsense")
        << QByteArray("certificate.pem") << QByteArray("nonsense");
    QTest::newRow("half a certificate") << QByteArray("certificate.pem") << QByteArray("half");
    QTest::newRow("another certificate") << QByteArray("certificate.pem") << QByteArray("other");
    QTest::newRow("an encrypted key") << QByteArray("certificate.key")
                                      << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n"
                                                    "-----END ENCRYPTED PRIVATE KEY-----\n");
}

void TestSecrets::aDamagedIdentityIsRefusedAndLeftAsItIs()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    QVERIFY(identity());
    const QString damaged = path(file.constData());
    if (content == "other") {
        QTemporaryDir other;
        QVERIFY(identityIn(other.path(), m_clock));
        content = read(other.filePath(QLatin1String(file)));
    } else if (content == "half") {
        content = read(damaged).left(200);
    }
    QVERIFY(QFile::remove(damaged));
    if (!content.isEmpty())
        write(damaged, content);
    const auto refused = identity();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QVERIFY2(refused.error().detail.find(m_directory->path().toStdString()) != std::string::npos,
             "which file is not said");
    QCOMPARE(read(damaged), content);
}

void TestSecrets::aTokenIsMadeOnceAndKept()
{
    const auto first = tokenIn(path("token"));
    QVERIFY(first);
    QCOMPARE(first->size(), 64);
    QCOMPARE(QFileInfo(path("token")).permissions(), ownerOnly);
    const auto second = tokenIn(path("token"));
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QVERIFY(*tokenIn(path("another")) != *first);
}

void TestSecrets::aDamagedTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too short") << QByteArray("secret\n");
    QTest::newRow("two lines") << QByteArray(QByteArray(40, 'a') + "\n" + QByteArray(40, 'b'));
    QTest::newRow("bytes") << QByteArray(40, '\x01');
}

void TestSecrets::aDamagedTokenIsRefused()
{
    QFETCH(QByteArray, content);
    write(path("token"), content);
    const auto refused = tokenIn(path("token"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QCOMPARE(read(path("token")), content);
}

void TestSecrets::aDirectoryThatCannotBeWrittenIsSaid()
{
    const QString nowhere = path("no/such/directory");
    QCOMPARE(identityIn(nowhere, m_clock).error().code, ErrorCode::NotWritable);
    QCOMPARE(tokenIn(nowhere + QStringLiteral("/token")).error().code, ErrorCode::NotWritable);
}

void TestSecrets::secretsAreComparedWhole()
{
    QVERIFY(sameSecret("abc", "abc"));
    QVERIFY(!sameSecret("abc", "abd"));
    QVERIFY(!sameSecret("ab", "abc"));
    QVERIFY(!sameSecret("abcd", "abc"));
    QVERIFY2(!sameSecret("", ""), "no token is no secret");
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
