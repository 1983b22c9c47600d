// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/fewestthings.h"
#include "smallcarrier.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

/// Pairs that are to be kept apart from other paths, beside every pair tried.
class TestApartPairs : public QObject {
    Q_OBJECT

private slots:
    void aPairSharesAsLittleAsCanBe_data();
    void aPairSharesAsLittleAsCanBe();
    void fewestThingsAreAsFewAsCanBe_data();
    void fewestThingsAreAsFewAsCanBe();
};

namespace {

bool shareALink(const Path &one, const Path &other)
{
    return std::find_first_of(one.links.begin(), one.links.end(), other.links.begin(),
                              other.links.end())
        != one.links.end();
}

/// What counts, first things first: shared with the others, with one another, and the sum.
using Figures = std::tuple<std::size_t, std::size_t, std::int64_t>;

Figures figuresOf(const SmallCarrier &carrier, const PlanQuestion &question, const Path &one,
                  const Path &other)
{
    std::set<std::string> withOthers;
    for (const Path &apart : question.apartFrom)
        for (const Path *path : {&one, &other})
            withOthers.merge(carrier.shared(*path, apart));
    return {withOthers.size(), carrier.shared(one, other).size(),
            (one.oneWay + other.oneWay).count()};
}

} // namespace

void TestApartPairs::aPairSharesAsLittleAsCanBe_data()
{
    QTest::addColumn<std::uint32_t>("first");
    for (std::uint32_t row = 0; row < 4; ++row)
        QTest::addRow("networks from %u", row * 500) << row * 500;
}

void TestApartPairs::aPairSharesAsLittleAsCanBe()
{
    QFETCH(std::uint32_t, first);
    int sharing = 0;
    for (std::uint32_t seed = first; seed < first + 500; ++seed) {
        SmallCarrier carrier(seed);
        Planner planner(carrier.network, carrier.carbonModel());
        PlanQuestion question = carrier.anyQuestion();
        for (int paths = 1 + carrier.below(2); paths > 0; --paths) {
            const PlanQuestion any = carrier.anyQuestion();
            const bool isBetweenTheSame = carrier.below(2) == 0;
            const auto plan =
                planner.best(isBetweenTheSame ? PlanQuestion{question.from, question.to}
                                              : PlanQuestion{any.from, any.to});
            if (plan)
                question.apartFrom.push_back(plan->path);
        }
        if (question.apartFrom.empty())
            continue;
        const std::vector<Plan> all = carrier.everyPath(question);
        std::optional<Figures> least;
        for (const Plan &one : all)
            for (const Plan &other : all)
                if (!shareALink(one.path, other.path)) {
                    const Figures figures = figuresOf(carrier, question, one.path, other.path);
                    least = std::min(least.value_or(figures), figures);
                }
        const auto found = planner.pair(question);
        QCOMPARE(found.has_value(), least.has_value());
        if (!found)
            continue;
        QVERIFY2(found->isProved, qPrintable(QString::number(seed)));
        const Figures figures = figuresOf(carrier, question, found->first.path, found->second.path);
        QVERIFY2(std::get<0>(figures) == std::get<0>(*least),
                 qPrintable(QStringLiteral("network %1: %2, not %3")
                                .arg(seed)
                                .arg(std::get<0>(figures))
                                .arg(std::get<0>(*least))));
        if (std::get<1>(*least) == 0) // else as little as was found is shared by the two
            QVERIFY2(figures == *least, qPrintable(QString::number(seed)));
        sharing += std::get<0>(*least) > 0 ? 1 : 0;
    }
    QVERIFY(sharing > 10);
}

void TestApartPairs::fewestThingsAreAsFewAsCanBe_data()
{
    QTest::addColumn<QStringList>("oneOfEach");
    QTest::addColumn<int>("many");
    QTest::newRow("nothing is asked") << QStringList{} << 0;
    QTest::newRow("one does for all")
        << QStringList{QStringLiteral("011"), QStringLiteral("110"), QStringLiteral("010")} << 1;
    QTest::newRow("two are needed")
        << QStringList{QStringLiteral("1100"), QStringLiteral("0011"), QStringLiteral("0110")} << 2;
    QTest::newRow("one of nothing")
        << QStringList{QStringLiteral("100"), QStringLiteral("000")} << -1;
}

void TestApartPairs::fewestThingsAreAsFewAsCanBe()
{
    QFETCH(QStringList, oneOfEach);
    QFETCH(int, many);
    std::vector<Shunned> asked;
    for (const QString &one : oneOfEach)
        asked.emplace_back(one.toStdString());
    const auto found = fewestThings(asked);
    QCOMPARE(found ? int(found->count()) : -1, many);
    for (const Shunned &one : asked)
        QVERIFY(!found || (*found & one).any());
}

QTEST_APPLESS_MAIN(TestApartPairs)
#include "tst_apartpairs.moc"
