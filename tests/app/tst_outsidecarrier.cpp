// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outsidecarrier.h"
#include "app/places.h"
#include "backend/http/identity.h"
#include "domain/clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::app;
using namespace Qt::StringLiterals;

/// A carrier elsewhere, as it is named on the command line: what is wrong is said before a window
/// opens.
class TestOutsideCarrier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isReachedAsItWasNamed();
    void anAddressIsHttpsAndNothingElse_data();
    void anAddressIsHttpsAndNothingElse();
    void aFileThatIsNotWhatItShouldBeIsRefused_data();
    void aFileThatIsNotWhatItShouldBeIsRefused();
    void eachCarrierHasSettingsOfItsOwn();

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its files");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    DesktopOptions m_options;
};

void TestOutsideCarrier::initTestCase()
{
    QVERIFY(backend::http::identityIn(m_folder.path(), SystemClock()));
    m_options.carrier = u"https://carrier.example:8443"_s;
    m_options.tokenFile = write(u"good-token"_s, "abc.DEF-123\n");
    m_options.certificate = m_folder.filePath(u"certificate.pem"_s);
}

void TestOutsideCarrier::isReachedAsItWasNamed()
{
    const auto profile = outsideCarrier(m_options);
    QVERIFY(profile);
    QCOMPARE(profile->base, QUrl(u"https://carrier.example:8443"_s));
    QCOMPARE(profile->token, QByteArray("abc.DEF-123"));
    QVERIFY(profile->pinnedCertificate.startsWith("-----BEGIN CERTIFICATE"));
    DesktopOptions trusting = m_options;
    trusting.certificate.clear();
    QVERIFY(outsideCarrier(trusting)->pinnedCertificate.isEmpty());
}

void TestOutsideCarrier::anAddressIsHttpsAndNothingElse_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("https://carrier.example") << true;
    QTest::newRow("https://[::1]:8443/customers/one") << true;
    QTest::newRow("http://carrier.example") << false;
    QTest::newRow("carrier.example:8443") << false;
    QTest::newRow("https://") << false;
    QTest::newRow("https://me:secret@carrier.example") << false;
    QTest::newRow("https://carrier.example/?a=b") << false;
    QTest::newRow("https://carrier.example:99999") << false;
}

void TestOutsideCarrier::anAddressIsHttpsAndNothingElse()
{
    QFETCH(bool, taken);
    DesktopOptions options = m_options;
    options.carrier = QLatin1String(QTest::currentDataTag());
    const auto profile = outsideCarrier(options);
    QCOMPARE(bool(profile), taken);
    QVERIFY(taken || QString::fromStdString(profile.error().detail).startsWith("--carrier"_L1));
}

void TestOutsideCarrier::aFileThatIsNotWhatItShouldBeIsRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("said");
    const QString good = m_options.tokenFile;
    const QString pem = m_options.certificate;
    const QByteArray long64K(70'000, 'x');
    const auto tokenRow = [&](const char *words, const QString &file) {
        QTest::newRow(words) << file << pem << u"--token-file"_s;
    };
    const auto certificateRow = [&](const char *words, const QString &file) {
        QTest::newRow(words) << good << file << u"--certificate"_s;
    };
    tokenRow("no token file", m_folder.filePath(u"none"_s));
    tokenRow("a folder for a token", m_folder.path());
    tokenRow("an empty token", write(u"empty"_s, " \n"));
    tokenRow("two words", write(u"words"_s, "one two"));
    tokenRow("a line break that would be a header", write(u"break"_s, "one\r\nHost: two"));
    tokenRow("a token without end", write(u"long"_s, long64K));
    certificateRow("no certificate file", m_folder.filePath(u"none"_s));
    certificateRow("no certificate in it", good);
    certificateRow("two certificates", write(u"two.pem"_s, [&] {
                       QFile file(pem);
                       return file.open(QIODevice::ReadOnly) ? file.readAll().repeated(2)
                                                             : QByteArray();
                   }()));
}

void TestOutsideCarrier::aFileThatIsNotWhatItShouldBeIsRefused()
{
    DesktopOptions options = m_options;
    QFETCH(QString, token);
    QFETCH(QString, certificate);
    QFETCH(QString, said);
    options.tokenFile = token;
    options.certificate = certificate;
    const auto profile = outsideCarrier(options);
    QVERIFY(!profile);
    const QString complained = QString::fromStdString(profile.error().detail);
    QVERIFY2(complained.startsWith(said), qPrintable(complained));
}

void TestOutsideCarrier::eachCarrierHasSettingsOfItsOwn()
{
    DesktopOptions inside;
    DesktopOptions other = m_options;
    other.carrier = u"https://carrier.example:8444"_s;
    const QString here = Places(inside).dataDirectory();
    QCOMPARE(Places(m_options).dataDirectory(), here + u"/outside/carrier.example_8443"_s);
    QCOMPARE(Places(other).dataDirectory(), here + u"/outside/carrier.example_8444"_s);
}

QTEST_GUILESS_MAIN(TestOutsideCarrier)
#include "tst_outsidecarrier.moc"
