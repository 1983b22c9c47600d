// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cloudaccount.h"

#include <QTest>

using namespace turbolane;
using namespace Qt::StringLiterals;

class TestCloudAccount : public QObject {
    Q_OBJECT

private slots:
    void aProvidersFormIsKept_data();
    void aProvidersFormIsKept();
    void aKeyIsGoodForSoMany_data();
    void aKeyIsGoodForSoMany();
};

namespace {

constexpr auto uuid = "7e51371e-72a3-40b5-b844-2e3efefaee59";
constexpr auto ocid = "ocid1.virtualcircuit.oc1.eu-frankfurt-1.aaaaaaaae7pdxyp7";

} // namespace

void TestCloudAccount::aProvidersFormIsKept_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // empty: refused

    const auto row = [](const char *what, const char *provider, const QString &typed,
                        const QString &kept) {
        QTest::newRow(what) << QString::fromLatin1(provider) << typed << kept;
    };
    const QString key = QLatin1String(uuid);
    const QString circuit = QLatin1String(ocid);
    row("AWS", "aws", u"447108239156"_s, u"447108239156"_s);
    row("AWS, as its console groups it", "aws", u" 4471-0823-9156\n"_s, u"447108239156"_s);
    row("AWS, in fours", "aws", u"4471 0823 9156"_s, u"447108239156"_s);
    row("AWS, one digit short", "aws", u"44710823915"_s, {});
    row("AWS, one too many", "aws", u"4471082391567"_s, {});
    row("AWS, a letter O", "aws", u"44710823915O"_s, {});
    row("AWS, other digits", "aws", u"٤٤٧١٠٨٢٣٩١٥٦"_s, {});
    row("Azure", "azure", key, key);
    row("Azure, capitals", "azure", key.toUpper(), key);
    row("Azure, no dashes", "azure", QString(key).remove(u'-'), {});
    row("Azure, braces", "azure", u'{' + key + u'}', {});
    row("Azure, dashes elsewhere", "azure", u"7e51371e7-2a3-40b5-b844-2e3efefaee59"_s, {});
    row("Azure, no hexadecimal", "azure", u"7e51371g-72a3-40b5-b844-2e3efefaee59"_s, {});
    row("Google", "gcp", key + u"/us-central1/2"_s, key + u"/us-central1/2"_s);
    row("Google, either domain", "gcp", key + u"/europe-west3/any"_s, key + u"/europe-west3/any"_s);
    row("Google, a third domain", "gcp", key + u"/us-central1/3"_s, {});
    row("Google, no region", "gcp", key + u"//2"_s, {});
    row("Google, the key alone", "gcp", key, {});
    row("Google, more behind it", "gcp", key + u"/us-central1/2/x"_s, {});
    row("Oracle", "oracle", circuit, circuit);
    row("Oracle, no region", "oracle", u"ocid1.virtualcircuit.oc1..aaaa"_s, {});
    row("Oracle, a gateway", "oracle", u"ocid1.drg.oc1.eu-frankfurt-1.aaaa"_s, {});
    row("Oracle, cut off", "oracle", u"ocid1.virtualcircuit.oc1.eu-frankfurt-1."_s, {});
    row("Oracle, over its limit", "oracle", circuit + QString(250, u'a'), {});
    row("IBM", "ibm", QString(32, u'A'), QString(32, u'a'));
    row("IBM, 31", "ibm", QString(31, u'a'), {});
    row("IBM, no hexadecimal", "ibm", QString(32, u'g'), {});
    row("Alibaba", "alibaba", u"1234 5678 9012 3456"_s, u"1234567890123456"_s);
    row("Alibaba, 12 digits", "alibaba", u"447108239156"_s, {});
    row("another", "coreweave", u" kestrel-genomics "_s, u"kestrel-genomics"_s);
    row("another, two words", "coreweave", u"kestrel genomics"_s, {});
    row("another, longest", "ovhcloud", QString(64, u'x'), QString(64, u'x'));
    row("another, too long", "ovhcloud", QString(65, u'x'), {});
    row("nothing but blanks", "aws", u"   "_s, {});
}

void TestCloudAccount::aProvidersFormIsKept()
{
    QFETCH(QString, provider);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const CloudAccountKind kind = cloudAccountKindOf(provider.toStdString());
    const Result<std::string> account = cloudAccountFrom(kind, typed.toStdString());
    QCOMPARE(bool(account), !kept.isEmpty());
    if (account)
        QCOMPARE(QString::fromStdString(*account), kept);
    else
        QCOMPARE(account.error().code, ErrorCode::Malformed);
}

void TestCloudAccount::aKeyIsGoodForSoMany_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("connections"); // 0: any number

    QTest::newRow("an account") << u"aws"_s << 0;
    QTest::newRow("a circuit of two") << u"azure"_s << 2;
    QTest::newRow("a pairing key") << u"gcp"_s << 1;
    QTest::newRow("a virtual circuit") << u"oracle"_s << 1;
    QTest::newRow("not known") << u"coreweave"_s << 0;
}

void TestCloudAccount::aKeyIsGoodForSoMany()
{
    QFETCH(QString, provider);
    QFETCH(int, connections);
    QCOMPARE(mostConnectionsOf(cloudAccountKindOf(provider.toStdString())), connections);
}

QTEST_APPLESS_MAIN(TestCloudAccount)
#include "tst_cloudaccount.moc"
