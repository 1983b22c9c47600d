// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trouble.h"
#include "ui/words.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::literals;
using namespace turbolane::ui;
using client::FailureKind;

namespace {

constexpr std::array deeds{Deed::Read,  Deed::Quote,  Deed::Order,    Deed::Change,
                           Deed::Boost, Deed::Extend, Deed::EndBoost, Deed::Terminate};

QString plain(QString text)
{
    text.replace(QChar::Nbsp, u' ');
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestTrouble : public QObject {
    Q_OBJECT

private slots:
    void everyCodeSaysWhatAndNext_data();
    void everyCodeSaysWhatAndNext();
    void whatStillRunsIsSaidBeforeTheMoney();
    void nothingRunsBeforeThereIsAConnection();
    void silenceDoesNotPromiseThatNothingWasCharged();
    void aFailureWithoutAnAnswerHasNoCode();
    void anUnknownCodeIsShownAsItCame();
    void aCarriersOwnWordIsShownAsItCame();
};

void TestTrouble::everyCodeSaysWhatAndNext_data()
{
    QTest::addColumn<int>("code");
    for (int code = int(ErrorCode::Malformed); code <= int(lastErrorCode); ++code)
        QTest::newRow(std::string(wireName(ErrorCode(code))).c_str()) << code;
}

void TestTrouble::everyCodeSaysWhatAndNext()
{
    QFETCH(int, code);
    for (const Deed deed : deeds) {
        const Trouble trouble = troubleOf(ErrorCode(code), deed);
        QVERIFY(trouble.what.endsWith(u'.'));
        QVERIFY(trouble.next.endsWith(u'.'));
        QVERIFY(deed == Deed::Read || deed == Deed::Quote || trouble.charged.endsWith(u'.'));
        QVERIFY(!trouble.text().contains(QLatin1String("  ")));
        QVERIFY(!trouble.text().contains(u'!'));
        QCOMPARE(trouble.code.toStdString(), std::string(wireName(ErrorCode(code))));
    }
}

void TestTrouble::whatStillRunsIsSaidBeforeTheMoney()
{
    const Trouble trouble =
        troubleOf(ErrorCode::AboveCapacity, Deed::Boost,
                  {.connection = QStringLiteral("seq-archive-iad"), .inForce = 2_Gbps});
    QCOMPARE(plain(trouble.text()),
             QStringLiteral("The path has not that much free in this time. seq-archive-iad still "
                            "runs at 2 Gbps. Nothing was charged. Choose less bandwidth, or "
                            "another time."));
}

void TestTrouble::nothingRunsBeforeThereIsAConnection()
{
    const Subject built{.connection = QStringLiteral("a"), .inForce = Bandwidth()};
    QCOMPARE(troubleOf(ErrorCode::NoPath, Deed::Order, built).stillRuns, QString());
    QCOMPARE(troubleOf(ErrorCode::NoPath, Deed::Order).stillRuns, QString());
}

void TestTrouble::silenceDoesNotPromiseThatNothingWasCharged()
{
    const client::Failure silence{.kind = FailureKind::Unreachable};
    for (const Deed deed : deeds)
        QVERIFY(!troubleOf(silence, deed).charged.contains(QLatin1String("Nothing")));
    QVERIFY(!troubleOf(silence, Deed::Order).charged.isEmpty());
    QVERIFY(troubleOf(silence, Deed::Read).charged.isEmpty());
}

void TestTrouble::aFailureWithoutAnAnswerHasNoCode()
{
    for (const FailureKind kind :
         {FailureKind::Unreachable, FailureKind::Malformed, FailureKind::Untrusted}) {
        const Trouble trouble = troubleOf({.kind = kind}, Deed::Boost);
        QCOMPARE(trouble.code, QString());
        QVERIFY(trouble.what.endsWith(u'.'));
    }
}

void TestTrouble::anUnknownCodeIsShownAsItCame()
{
    const client::Failure failure{.kind = FailureKind::Refused, .codeText = "TL-4107"};
    const Trouble trouble = troubleOf(failure, Deed::Boost);
    QCOMPARE(trouble.code, QStringLiteral("TL-4107"));
    QCOMPARE(trouble.what, QStringLiteral("The boost did not start."));
}

void TestTrouble::aCarriersOwnWordIsShownAsItCame()
{
    Order order;
    order.state = OrderState::InProgress;
    QCOMPARE(words::stateOf(order), QStringLiteral("Under way"));
    order.foreignState = "inMaintenance";
    QCOMPARE(words::stateOf(order), QStringLiteral("inMaintenance"));
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
