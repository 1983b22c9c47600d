// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/result.h"

#include <QTest>

#include <memory>
#include <type_traits>
#include <vector>

using namespace turbolane;

namespace {

using Numbers = std::vector<int>;

Result<Numbers> threeNumbers()
{
    return Numbers{1, 2, 3};
}
Result<Numbers> noNumbers()
{
    return Error{ErrorCode::NotFound, "there are none"};
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private slots:
    void aValueReadFromATemporaryIsOnesOwn();
    void anErrorReadFromATemporaryIsOnesOwn();
    void aValueThatStaysIsReadInPlace();
    void whatCannotBeCopiedIsMovedOut();
};

void TestResult::aValueReadFromATemporaryIsOnesOwn()
{
    QVERIFY(!std::is_reference_v<decltype(*threeNumbers())>);
    int sum = 0;
    for (const int number : *threeNumbers())
        sum += number;
    QCOMPARE(sum, 6);
}

void TestResult::anErrorReadFromATemporaryIsOnesOwn()
{
    QVERIFY(!std::is_reference_v<decltype(noNumbers().error())>);
    const Error &kept = noNumbers().error();
    QCOMPARE(kept.detail, std::string("there are none"));
}

void TestResult::aValueThatStaysIsReadInPlace()
{
    Result<Numbers> numbers = threeNumbers();
    (*numbers)[0] = 10;
    QCOMPARE(numbers->front(), 10);
    QVERIFY(&*numbers == &*std::as_const(numbers));
}

void TestResult::whatCannotBeCopiedIsMovedOut()
{
    const auto make = [] { return Result(std::make_unique<int>(7)); };
    const std::unique_ptr<int> owned = *make();
    QCOMPARE(*owned, 7);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
