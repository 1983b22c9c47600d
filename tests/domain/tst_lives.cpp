// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/booststate.h"
#include "domain/dispute.h"
#include "domain/orderitemstate.h"
#include "domain/orderstate.h"
#include "domain/productstate.h"
#include "domain/quotestate.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace turbolane;

class TestLives : public QObject {
    Q_OBJECT

private slots:
    void everyLifeIsWhole_data();
    void everyLifeIsWhole();
    void namesAndNumbersAreForGood_data();
    void namesAndNumbersAreForGood();
    void onlyTheTableHappens_data();
    void onlyTheTableHappens();
};

namespace {

/// A life with its type taken off, so that one test reads all six.
struct Life {
    struct State {
        int number;
        QByteArray name;
    };
    std::vector<State> states;
    std::vector<std::pair<int, int>> steps;

    bool may(int from, int to) const
    {
        return std::find(steps.begin(), steps.end(), std::pair(from, to)) != steps.end();
    }
    int number(const QByteArray &name) const
    {
        for (const State &state : states)
            if (state.name == name)
                return state.number;
        return -1;
    }
};

template <typename Names, typename Steps>
Life lifeOf(const Names &names, const Steps &steps)
{
    Life life;
    for (const auto &entry : names)
        life.states.push_back(
            {int(entry.state), QByteArray(entry.name.data(), qsizetype(entry.name.size()))});
    for (const auto &step : steps)
        life.steps.emplace_back(int(step.from), int(step.to));
    return life;
}

Life lifeNamed(const QByteArray &name)
{
    if (name == "order")
        return lifeOf(orderStateNames, orderLife);
    if (name == "order item")
        return lifeOf(orderItemStateNames, orderItemLife);
    if (name == "product")
        return lifeOf(productStateNames, productLife);
    if (name == "quote")
        return lifeOf(quoteStateNames, quoteLife);
    if (name == "dispute")
        return lifeOf(disputeStateNames, disputeLife);
    return lifeOf(boostStateNames, boostLife);
}

} // namespace

void TestLives::everyLifeIsWhole_data()
{
    QTest::addColumn<QByteArrayList>("births");
    QTest::addColumn<QByteArrayList>("ends");

    QTest::newRow("order") << QByteArrayList{"acknowledged"}
                           << QByteArrayList{"cancelled", "completed", "failed", "partial",
                                             "rejected"};
    QTest::newRow("order item") << QByteArrayList{
        "acknowledged"} << QByteArrayList{"cancelled", "completed",           "failed",
                                          "rejected",  "rejected.unassessed", "rejected.validated"};
    QTest::newRow("product") << QByteArrayList{"pendingActive"}
                             << QByteArrayList{"cancelled", "terminated"};
    QTest::newRow("quote") << QByteArrayList{"acknowledged"}
                           << QByteArrayList{"accepted", "cancelled", "declined",
                                             "expired",  "rejected",  "unableToProvide"};
    QTest::newRow("boost") << QByteArrayList{"scheduled", "activating"}
                           << QByteArrayList{"cancelled", "ended", "failed"};
    QTest::newRow("dispute") << QByteArrayList{"disputeBeingInvestigated"}
                             << QByteArrayList{"settled", "withDrawn"};
}

void TestLives::everyLifeIsWhole()
{
    QFETCH(QByteArrayList, births);
    QFETCH(QByteArrayList, ends);
    const Life life = lifeNamed(QTest::currentDataTag());
    std::set<int> reached;
    for (const QByteArray &birth : births)
        reached.insert(life.number(birth));
    for (std::size_t round = 0; round < life.states.size(); ++round)
        for (const auto &[from, to] : life.steps)
            if (reached.contains(from))
                reached.insert(to);
    QByteArrayList last;
    for (const Life::State &state : life.states) {
        QVERIFY2(reached.contains(state.number), state.name + " can be reached");
        QVERIFY2(!life.may(state.number, state.number), state.name + " does not become itself");
        const auto leaves = [&](const auto &step) { return step.first == state.number; };
        if (std::none_of(life.steps.begin(), life.steps.end(), leaves))
            last << state.name;
    }
    std::sort(last.begin(), last.end());
    QCOMPARE(last, ends);
    const std::set<std::pair<int, int>> once(life.steps.begin(), life.steps.end());
    QCOMPARE(once.size(), life.steps.size());
}

void TestLives::namesAndNumbersAreForGood_data()
{
    QTest::addColumn<QByteArrayList>("names"); // from 1 on; only ever longer

    QTest::newRow("order") << QByteArrayList{"acknowledged",
                                             "inProgress",
                                             "rejected",
                                             "completed",
                                             "failed",
                                             "partial",
                                             "held.assessingCharge",
                                             "pending.assessingModification",
                                             "assessingCancellation",
                                             "pendingCancellation",
                                             "cancelled"};
    QTest::newRow("order item") << QByteArrayList{"acknowledged",
                                                  "inProgress",
                                                  "rejected",
                                                  "rejected.validated",
                                                  "rejected.unassessed",
                                                  "completed",
                                                  "failed",
                                                  "held",
                                                  "pending",
                                                  "cancelled"};
    QTest::newRow("product") << QByteArrayList{"pendingActive",
                                               "active",
                                               "cancelled",
                                               "active.pendingChange",
                                               "suspended",
                                               "pendingTerminate",
                                               "suspendedPendingTerminate",
                                               "terminated"};
    QTest::newRow("quote") << QByteArrayList{"acknowledged",
                                             "inProgress",
                                             "inProgress.draft",
                                             "approved.orderable",
                                             "approved.orderableAlternate",
                                             "unableToProvide",
                                             "rejected",
                                             "cancelled",
                                             "accepted",
                                             "declined",
                                             "expired"};
    QTest::newRow("boost") << QByteArrayList{"scheduled", "activating", "active", "reverting",
                                             "ended",     "cancelled",  "failed"};
    QTest::newRow("dispute") << QByteArrayList{"disputeBeingInvestigated", "answered", "credit",
                                               "settled", "withDrawn"};
}

void TestLives::namesAndNumbersAreForGood()
{
    QFETCH(QByteArrayList, names);
    const Life life = lifeNamed(QTest::currentDataTag());
    QCOMPARE(qsizetype(life.states.size()), names.size());
    for (qsizetype index = 0; index < names.size(); ++index)
        QCOMPARE(life.number(names[index]), int(index) + 1);
}

void TestLives::onlyTheTableHappens_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("may");

    const auto row = [](const char *name, const char *life, const char *from, const char *to,
                        bool may) {
        QTest::newRow(name) << QByteArray(life) << QByteArray(from) << QByteArray(to) << may;
    };
    row("an order is begun", "order", "acknowledged", "inProgress", true);
    row("an order is not done before it is begun", "order", "acknowledged", "completed", false);
    row("a done order stays done", "order", "completed", "inProgress", false);
    row("what is built is not cancelled", "order", "completed", "cancelled", false);
    row("cancelling may be refused", "order", "assessingCancellation", "inProgress", true);
    row("a connection comes up", "product", "pendingActive", "active", true);
    row("a connection never ordered is not ended", "product", "pendingActive", "terminated", false);
    row("a terminated one does not come back", "product", "terminated", "active", false);
    row("a change ends in service", "product", "active.pendingChange", "active", true);
    row("a boost is tested before it is active", "boost", "scheduled", "active", false);
    row("a boost goes back before it is over", "boost", "active", "ended", false);
    row("a boost being raised may be called off", "boost", "activating", "cancelled", true);
    row("an ended boost is over", "boost", "ended", "active", false);
    row("a quote is taken", "quote", "approved.orderable", "accepted", true);
    row("an expired quote is not", "quote", "expired", "accepted", false);
    row("an item waits and goes on", "order item", "held", "inProgress", true);
}

void TestLives::onlyTheTableHappens()
{
    QFETCH(QByteArray, life);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, may);
    const Life known = lifeNamed(life);
    QVERIFY(known.number(from) > 0 && known.number(to) > 0);
    QCOMPARE(known.may(known.number(from), known.number(to)), may);
}

QTEST_APPLESS_MAIN(TestLives)
#include "tst_lives.moc"
