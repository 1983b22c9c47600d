// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/problem.h"
#include "tests/client/support/script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject offer(const QString &path)
{
    const QJsonObject body{{u"action"_s, u"add"_s}, {u"name"_s, u"path-1"_s}};
    return {{u"kind"_s, u"otherPath"_s},
            {u"bandwidthKbps"_s, 10'000'000},
            {u"extraRoundTripMicros"_s, -1'400},
            {u"extraPerHour"_s, QJsonObject{{u"currency"_s, u"EUR"_s}, {u"micros"_s, 800'000}}},
            {u"request"_s,
             QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"body"_s, body}}}};
}

QJsonObject problem(const QJsonArray &offers)
{
    const QJsonObject binding{{u"kind"_s, u"link"_s},
                              {u"id"_s, u"ams-lon-1"_s},
                              {u"until"_s, u"2026-05-12T16:00:00.000Z"_s},
                              {u"freeKbps"_s, 8'000'000},
                              {u"missingKbps"_s, 2'000'000}};
    return {
        {u"code"_s, u"aboveCapacity"_s},
        {u"refusal"_s,
         QJsonObject{{u"cause"_s, u"capacity"_s}, {u"binding"_s, binding}, {u"offers"_s, offers}}}};
}

Failure read(const QJsonObject &problem)
{
    return wire::readProblem(422, QJsonDocument(problem).toJson());
}

} // namespace

/// Why a carrier said no, as far as it can be understood.
class TestWhyRefused : public QObject {
    Q_OBJECT

private slots:
    void whatBindsIsRead()
    {
        const Failure failure = read(problem({}));
        QVERIFY(failure.refusal.has_value());
        QCOMPARE(failure.refusal->cause, std::string("capacity"));
        QCOMPARE(failure.refusal->binding->id, std::string("ams-lon-1"));
        QCOMPARE(failure.refusal->binding->free, std::optional(8_Gbps));
        QCOMPARE(failure.refusal->binding->missing, std::optional(2_Gbps));
        QVERIFY(!failure.refusal->binding->from);
    }

    void anOfferKeepsItsRequestAsItCame()
    {
        const Failure failure = read(problem({offer(u"/naas/v1/orders"_s)}));
        QCOMPARE(failure.refusal->offers.size(), std::size_t(1));
        const WayOut &way = failure.refusal->offers.front();
        QCOMPARE(way.order.value("name"_L1).toString(), u"path-1"_s);
        QCOMPARE(way.extraRoundTrip, std::optional(Micros(-1'400)));
        QVERIFY(!way.candidate);
    }

    void everyRuleThatBindsIsRead()
    {
        QJsonObject said = problem({});
        QJsonObject refusal = said.value("refusal"_L1).toObject();
        refusal.insert("clauses"_L1, QJsonArray{u"avoidCountries"_s, u"viaZones"_s});
        refusal.insert("together"_L1, true);
        said.insert("refusal"_L1, refusal);
        const Failure failure = read(said);
        QCOMPARE(failure.refusal->clauses,
                 (std::vector<std::string>{"avoidCountries", "viaZones"}));
        QVERIFY(failure.refusal->areTogether);
        QVERIFY(read(problem({})).refusal->clauses.empty());
    }

    void anOfferOfALongerBoostAndOfASceneIsRead()
    {
        QJsonObject longer = offer(u"/naas/v1/boosts/b-7/extend"_s);
        longer.insert("kind"_L1, u"shorter"_s);
        longer.insert("additionalSeconds"_L1, 300);
        QJsonObject scene = offer(u"/naas/v1/scenes/s-1/boosts"_s);
        scene.insert("leavesOut"_L1, QJsonArray{u"encryption"_s});
        const Failure failure = read(problem({longer, scene, offer(u"/naas/v1/boosts/b-7"_s)}));
        QCOMPARE(failure.refusal->offers.size(), std::size_t(2));
        QCOMPARE(failure.refusal->offers[0].path, u"/naas/v1/boosts/b-7/extend"_s);
        QCOMPARE(failure.refusal->offers[0].additional, std::optional(Seconds(300)));
        QCOMPARE(failure.refusal->offers[1].leavesOut, std::vector<std::string>{"encryption"});
    }

    void whatCannotBeOrderedIsNotOffered()
    {
        QJsonObject spoilt = offer(u"/naas/v1/orders"_s);
        spoilt.insert("bandwidthKbps"_L1, u"much"_s);
        const Failure failure =
            read(problem({offer(u"/naas/v2/wishes"_s), spoilt, offer(u"/naas/v1/holds"_s)}));
        QCOMPARE(failure.refusal->offers.size(), std::size_t(1));
        QVERIFY(failure.refusal->binding.has_value());
    }

    void aProblemWithoutAnExplanationIsStillAProblem_data()
    {
        QTest::addColumn<QJsonObject>("problem");
        QTest::newRow("none") << QJsonObject{{u"code"_s, u"aboveCapacity"_s}};
        QTest::newRow("of another kind")
            << QJsonObject{{u"code"_s, u"aboveCapacity"_s}, {u"refusal"_s, u"no"_s}};
        QTest::newRow("spoilt") << QJsonObject{
            {u"code"_s, u"aboveCapacity"_s},
            {u"refusal"_s, QJsonObject{{u"cause"_s, 7}, {u"offers"_s, QJsonArray()}}}};
    }
    void aProblemWithoutAnExplanationIsStillAProblem()
    {
        QFETCH(QJsonObject, problem);
        const Failure failure = read(problem);
        QVERIFY(!failure.refusal);
        QCOMPARE(failure.code, std::optional(ErrorCode::AboveCapacity));
    }
};

QTEST_GUILESS_MAIN(TestWhyRefused)
#include "tst_whyrefused.moc"
