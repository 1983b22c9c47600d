// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/booststate.h"
#include "domain/bundle.h"
#include "domain/charges.h"
#include "domain/dispute.h"
#include "domain/order.h"
#include "domain/path.h"
#include "domain/productstate.h"
#include "domain/result.h"
#include "domain/schedulestate.h"
#include "domain/spend.h"

#include <QTest>

#include <concepts>
#include <functional>
#include <set>

using namespace turbolane;

static_assert(!std::equality_comparable_with<ConnectionId, OrderId>,
              "names of different things do not compare");
static_assert(!std::convertible_to<std::string, ConnectionId>, "a text is not yet a name");

/// What is sent on the wire and kept in the database by name.
class TestWords : public QObject {
    Q_OBJECT

private slots:
    void everyWordHasItsOwnNameAndIsReadBack();
    void everyErrorHasItsOwnName();
    void anUnknownWordIsNotTaken();
    void statesAreAskedWhatTheyMean();
    void aResultHoldsOneOfTwo();
};

namespace {

/// Every enumerator from 1 until the names stop.
template <typename Word>
int namesReadBack(const std::function<std::optional<Word>(std::string_view)> &named)
{
    std::set<std::string> names;
    int number = 1;
    for (; !wireName(Word(number)).empty(); ++number) {
        const std::string name(wireName(Word(number)));
        if (!names.insert(name).second || named(name) != Word(number))
            return -number;
    }
    return number - 1;
}

} // namespace

void TestWords::everyWordHasItsOwnNameAndIsReadBack()
{
    QCOMPARE(namesReadBack<ChargeKind>(chargeKindNamed), 9);
    QCOMPARE(namesReadBack<RateBand>(rateBandNamed), 3);
    QCOMPARE(namesReadBack<OrderAction>(orderActionNamed), 3);
    QCOMPARE(namesReadBack<StepHolder>(stepHolderNamed), 4);
    QCOMPARE(namesReadBack<StepState>(stepStateNamed), 4);
    QCOMPARE(namesReadBack<StepKind>(stepKindNamed), 11);
    QCOMPARE(namesReadBack<BundleState>(bundleStateNamed), 4);
    QCOMPARE(namesReadBack<KeptApart>(keptApartNamed), 3);
    QCOMPARE(namesReadBack<OrderPurpose>(orderPurposeNamed), 3);
    QCOMPARE(namesReadBack<BoostPartKind>(boostPartKindNamed), 3);
    QCOMPARE(namesReadBack<ScheduleState>(scheduleStateNamed), 2);
    QCOMPARE(namesReadBack<OccurrenceState>(occurrenceStateNamed), 5);
    QCOMPARE(namesReadBack<IfFull>(ifFullNamed), 2);
    QCOMPARE(namesReadBack<BoostState>(boostStateNamed), 7);
    QCOMPARE(namesReadBack<ProductState>(productStateNamed), 8);
    QCOMPARE(namesReadBack<OrderState>(orderStateNamed), 11);
    QCOMPARE(namesReadBack<BudgetScope>(budgetScopeNamed), 3);
    QCOMPARE(namesReadBack<HardStop>(hardStopNamed), 3);
    QCOMPARE(namesReadBack<GroupBy>(groupByNamed), 5);
    QCOMPARE(namesReadBack<DisputeState>(disputeStateNamed), 5);
}

void TestWords::everyErrorHasItsOwnName()
{
    std::set<std::string_view> names;
    const int last = int(lastErrorCode);
    for (int number = 1; number <= last; ++number)
        names.insert(wireName(ErrorCode(number)));
    QCOMPARE(int(names.size()), last);
    QVERIFY(!names.contains(""));
    for (const DistanceClass distance :
         {DistanceClass::Metro, DistanceClass::National, DistanceClass::Continental,
          DistanceClass::Intercontinental})
        QVERIFY(names.insert(wireName(distance)).second);
}

void TestWords::anUnknownWordIsNotTaken()
{
    QVERIFY(!chargeKindNamed("Base"));
    QVERIFY(!rateBandNamed(""));
    QVERIFY(!orderActionNamed("addd"));
    QVERIFY(!boostStateNamed("active "));
    QVERIFY(!productStateNamed("pending"));
}

void TestWords::statesAreAskedWhatTheyMean()
{
    QVERIFY(isInService(ProductState::Active));
    QVERIFY(isInService(ProductState::ActivePendingChange));
    QVERIFY(!isInService(ProductState::PendingTerminate));
    QVERIFY(isRunning(BoostState::Activating));
    QVERIFY(isRunning(BoostState::Reverting));
    QVERIFY(!isRunning(BoostState::Scheduled));
    QVERIFY(!isRunning(BoostState::Ended));
    QVERIFY(isTerminal(OrderState::Partial));
    QVERIFY(!isTerminal(OrderState::Acknowledged));
    QVERIFY(mayBecome(BoostState::Active, BoostState::Reverting));
}

void TestWords::aResultHoldsOneOfTwo()
{
    const Result<int> good = 7;
    QVERIFY(bool(good));
    QCOMPARE(*good, 7);
    const Result<int> bad = Error{ErrorCode::NotFound, "no such thing"};
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::NotFound);
    QVERIFY((bad.error() == Error{ErrorCode::NotFound, "no such thing"}));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
