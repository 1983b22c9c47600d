// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/servicelevels.h"
#include "backend/catalogue/datafile.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

/// How much of the time is promised, as a table says it.
class TestServiceLevels : public QObject {
    Q_OBJECT

private slots:
    void theTableIsReadInMillionths();
    void theBuiltInTablePromisesMoreForTwoPaths();
    void aTableThatSaysNoPromiseIsRefused_data();
    void aTableThatSaysNoPromiseIsRefused();
};

namespace {

QByteArray table(const char *rows)
{
    return QByteArray("protection,percent,credit_percent,credit_limit,note\n") + rows;
}

Result<ServiceLevels> read(const QByteArray &bytes)
{
    return ServiceLevels::from({"service_levels.csv", bytes.toStdString()});
}

} // namespace

void TestServiceLevels::theTableIsReadInMillionths()
{
    const auto levels = read(table("unprotected,99.5,3,30,a\nonePlusOne,99.9999,3,30,b\n"));
    QVERIFY2(levels, levels ? "" : levels.error().detail.c_str());
    QCOMPARE(levels->targetPpm(Protection::Unprotected), std::int64_t(995'000));
    QCOMPARE(levels->targetPpm(Protection::OnePlusOne), std::int64_t(999'999));
    QCOMPARE(levels->creditOf(Protection::Unprotected).ppmAnHour, std::int64_t(30'000));
    QCOMPARE(levels->creditOf(Protection::Unprotected).mostPpm, std::int64_t(300'000));
    QCOMPARE(ServiceLevels().creditOf(Protection::OnePlusOne).mostPpm, std::int64_t(0));
    QCOMPARE(ServiceLevels().targetPpm(Protection::OnePlusOne), std::int64_t(0));
}

void TestServiceLevels::theBuiltInTablePromisesMoreForTwoPaths()
{
    const auto levels = ServiceLevels::in(DataFiles());
    QVERIFY(levels);
    QVERIFY(levels->targetPpm(Protection::OnePlusOne) > levels->targetPpm(Protection::Unprotected));
}

void TestServiceLevels::aTableThatSaysNoPromiseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said"); // how it begins
    const auto row = [](const char *name, const char *rows, const char *said) {
        QTest::newRow(name) << table(rows) << QByteArray("service_levels.csv") + said;
    };
    row("nothing of two paths", "unprotected,99.9,3,30,\n", ": no row for onePlusOne");
    row("nothing of one path", "onePlusOne,99.9,3,30,\n", ": no row for unprotected");
    row("told twice", "unprotected,99,3,30,\nonePlusOne,99,3,30,\nunprotected,98,3,30,\n",
        " line 4: protection is told twice");
    row("no such protection", "threefold,99,3,30,\n",
        " line 2: protection is not a kind of protection");
    row("more than all of the time", "unprotected,100.0001,3,30,\n", " line 2: percent");
    row("less than nothing", "unprotected,-1,3,30,\n", " line 2: percent");
    row("finer than can be told", "unprotected,99.99999,3,30,\n", " line 2: percent");
    row("no number", "unprotected,much,3,30,\n", " line 2: percent");
    row("a credit above the whole charge", "unprotected,99,101,30,\n", " line 2: credit_percent");
    row("a limit below nothing", "unprotected,99,3,-1,\n", " line 2: credit_limit");
    row("no credit", "unprotected,99,,30,\n", " line 2: credit_percent");
}

void TestServiceLevels::aTableThatSaysNoPromiseIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const auto levels = read(bytes);
    QVERIFY(!levels);
    QCOMPARE(levels.error().code, ErrorCode::Malformed);
    const QByteArray detail = QByteArray::fromStdString(levels.error().detail);
    QVERIFY2(detail.startsWith(said), detail);
}

QTEST_APPLESS_MAIN(TestServiceLevels)
#include "tst_servicelevels.moc"
