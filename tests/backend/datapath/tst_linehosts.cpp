// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linehosts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

/// The file of the machines on which lines are kept.
class TestLineHosts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsWrittenIsRead();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void withoutAFileThereIsASentence();
    void theCarriersKeysAreMadeOnce();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("hosts.json")); }
    QTemporaryDir m_folder;
};

void TestLineHosts::initTestCase()
{
    QFile certificate(m_folder.filePath(QStringLiteral("b.pem")));
    QVERIFY(certificate.open(QIODevice::WriteOnly));
}

void TestLineHosts::whatIsWrittenIsRead()
{
    const auto read = LineHosts::parse(
        R"({"hosts": [{"name": "berlin", "address": "192.0.2.10:7400", "certificate": "b.pem",
                       "sites": ["port-fra-01", "aws-eqsg2"]},
                      {"name": "here", "sites": ["*"]}]})",
        file());
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QCOMPARE(read->hosts.size(), 2U);
    QCOMPARE(read->hosts.front().certificate,
             m_folder.filePath(QStringLiteral("b.pem")).toStdString());
    QVERIFY(!read->hosts.front().isHere() && read->hosts.back().isHere());
    QCOMPARE(read->of("aws-eqsg2")->name, std::string("berlin"));
    QCOMPARE(read->of("aws-eqdc2")->name, std::string("here"));
    const auto alone = LineHosts::parse(R"({"hosts": [{"name": "here", "sites": ["a"]}]})", file());
    QVERIFY(alone && alone->of("b") == nullptr);
}

void TestLineHosts::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why"); // behind the file
    const auto wrong = [](const char *name, const QByteArray &json, const char *why) {
        QTest::newRow(name) << json << QString::fromLatin1(why);
    };
    const auto host = [&](const char *name, const QByteArray &fields, const char *why) {
        wrong(name, R"({"hosts": [{)" + fields + "}]}", why);
    };
    wrong("no JSON", "hosts", "is no JSON object");
    wrong("no hosts", "{}", "hosts is a list of 1 to 64 hosts");
    wrong("no list", R"({"hosts": 3})", "hosts is a list of 1 to 64 hosts");
    wrong("too many", R"({"hosts": [)" + QByteArray("{},").repeated(64) + "{}]}",
          "hosts is a list of 1 to 64 hosts");
    wrong("another field", R"({"hosts": [], "host": 1})",
          "host is not known here; there are hosts");
    wrong("no object", R"({"hosts": [7]})", "hosts[0] is an object with name and sites");
    host("a spelling", R"("name": "a", "adress": "x:1", "sites": ["*"])",
         "hosts[0].adress is not known here; there are name, address, certificate, sites");
    host("no name", R"("sites": ["*"])", "hosts[0].name is a name of letters");
    host("a name with a space", R"("name": "a b", "sites": ["*"])", "hosts[0].name is a name");
    host("no sites", R"("name": "a")", "hosts[0].sites is a list of ports and on-ramps");
    host("a site that is none", R"("name": "a", "sites": ["a", 5])",
         "hosts[0].sites has something that is no port or on-ramp");
    host("no certificate", R"("name": "a", "address": "x:1", "sites": ["*"])",
         "hosts[0] has address and certificate, or neither");
    host("no address", R"("name": "a", "certificate": "b.pem", "sites": ["*"])",
         "hosts[0] has address and certificate, or neither");
    host("no port", R"("name": "a", "address": "x", "certificate": "b.pem", "sites": ["*"])",
         "hosts[0].address is ADDRESS:PORT");
    host("any port", R"("name": "a", "address": "x:0", "certificate": "b.pem", "sites": ["*"])",
         "hosts[0].address is ADDRESS:PORT");
    host("no such file", R"("name": "a", "address": "x:1", "certificate": "c", "sites": ["*"])",
         "hosts[0].certificate is the file of the host's certificate (PEM); there is no ");
    host("twice here", R"("name": "a", "sites": ["a"]}, {"name": "b", "sites": ["b"])",
         "hosts[1] is this machine for a second time");
    host("the same name",
         R"("name": "a", "sites": ["a"]}, {"name": "a", "address": "x:1", "certificate": "b.pem",
            "sites": ["b"])",
         "hosts[1].name names a second host a");
    host("a site in two places",
         R"("name": "a", "sites": ["a"]}, {"name": "b", "address": "x:1", "certificate": "b.pem",
            "sites": ["a"])",
         "hosts[1].sites has a, which lives on a already");
    host("two of all the rest",
         R"("name": "a", "sites": ["*"]}, {"name": "b", "address": "x:1", "certificate": "b.pem",
            "sites": ["*"])",
         "hosts[1].sites has *, which lives on a already");
}

void TestLineHosts::whatIsWrongIsSaid()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    const auto read = LineHosts::parse(json, file());
    QVERIFY(!read);
    const QString said = QString::fromStdString(read.error().detail);
    QVERIFY2(said.startsWith(file() + QStringLiteral(": ") + why), qPrintable(said));
}

void TestLineHosts::withoutAFileThereIsASentence()
{
    const auto read = LineHosts::read(file());
    QVERIFY(!read);
    QVERIFY(QString::fromStdString(read.error().detail).startsWith(file()));
}

void TestLineHosts::theCarriersKeysAreMadeOnce()
{
    const auto keys = lineKeys(m_folder.path());
    QVERIFY2(keys, keys ? "" : keys.error().detail.c_str());
    QFile certificate(QString::fromStdString(keys->certificate));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    const QByteArray first = certificate.readAll();
    QVERIFY(lineKeys(m_folder.path()));
    QVERIFY(certificate.seek(0));
    QCOMPARE(certificate.readAll(), first);
    QCOMPARE(QFile::permissions(QString::fromStdString(keys->key))
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestLineHosts)
#include "tst_linehosts.moc"
