// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/document.h"
#include "backend/http/openapi/things.h"
#include "tests/support/httpsclient.h"
#include "tests/support/neardoor.h"
#include "tests/support/schemacheck.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::http;
using namespace turbolane::backend::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TURBOLANE_CONTRACT_DIR "/") + name);
    require(file.open(QIODevice::ReadOnly), "the contract is where the build says");
    return file.readAll();
}

QJsonObject refTo(const QString &name)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + name}};
}

/// Every "$ref" in a document.
QStringList referencesIn(const QJsonValue &value)
{
    QStringList found;
    if (value.isArray())
        for (const QJsonValue each : value.toArray())
            found += referencesIn(each);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        found +=
            it.key() == u"$ref" ? QStringList{it.value().toString()} : referencesIn(it.value());
    return found;
}

/// "scene-estimate.json" is a sceneEstimate, "boost-ended.json" a boost: the longest name of a
/// schema it begins with.
QString schemaFor(const QString &file, const QJsonObject &schemas)
{
    QString plain = file.section(u'.', 0, 0);
    const QString whole = QString(plain).remove(u'-').toLower();
    const QString first = plain.section(u'-', 0, 0).toLower();
    QString found;
    for (const QString &name : schemas.keys())
        if (name.toLower() == whole)
            return name;
        else if (name.toLower() == first)
            found = name;
    return found;
}

/// "GET /naas/v1/holds/{id}", for each door a row of the contract's page tells.
QStringList doorsIn(const QString &row)
{
    static const QRegularExpression cell(u"^\\| ([A-Z/]+) (/[^|]*) \\|"_s);
    const auto matched = cell.match(row);
    QStringList doors;
    if (!matched.hasMatch())
        return doors;
    for (QString path : matched.captured(2).split(u", "_s)) {
        path = path.section(u'?', 0, 0).trimmed();
        if (!path.startsWith(u"/naas/") && matched.captured(2).startsWith(u"/naas/"))
            path.prepend(u"/naas/v1"_s);
        for (const QString &method : matched.captured(1).split(u'/'))
            doors.append(method + u' ' + path);
    }
    return doors;
}

QString doorOf(const Router::Route &route)
{
    QString path = QString::fromStdString(route.method) + u' ';
    for (const std::string &segment : route.segments)
        path += u'/' + QString::fromStdString(segment);
    return path;
}

} // namespace

class TestOpenApi final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyDoorIsInTheDocument();
    void everyDoorSaysWhatItIsForAndWhatItAnswers();
    void everyDoorIsInTheContractAndTheOtherWayRound();
    void everyDoorTellsWhoseTokenOpensIt();
    void everyReferenceLeadsSomewhere();
    void aThingIsToldOnce();
    void whatTheGoldenFilesShowIsAsTheDocumentSays_data();
    void whatTheGoldenFilesShowIsAsTheDocumentSays();
    void whatTheDoorsAnswerIsAsTheDocumentSays();
    void whatTheDoorsRefuseIsAsTheDocumentSays_data();
    void whatTheDoorsRefuseIsAsTheDocumentSays();
    void aWrongValueIsSeen_data();
    void aWrongValueIsSeen();
    void itIsServedToEverybody();

private:
    QJsonObject schemas() const { return m_document[u"components"][u"schemas"].toObject(); }

    std::unique_ptr<CarrierHouse> m_house;
    Router m_router;
    QJsonObject m_document;
};

void TestOpenApi::init()
{
    if (m_house)
        return;
    m_house = std::make_unique<CarrierHouse>();
    m_house->services().seal = {.publicKey = "key",
                                .sign = [](const std::string &text) { return text; }};
    addRoutes(m_router, m_house->services());
    m_document = documentOf(m_router);
}

void TestOpenApi::everyDoorIsInTheDocument()
{
    QSet<QString> told;
    const QJsonObject paths = m_document[u"paths"].toObject();
    QSet<QString> names;
    for (const QString &path : paths.keys())
        for (const QString &method : paths[path].toObject().keys()) {
            told.insert(method.toUpper() + u' ' + path);
            names.insert(paths[path][method][u"operationId"].toString());
        }
    QSet<QString> there;
    for (const Router::Route &route : m_router.routes())
        there.insert(doorOf(route));
    QCOMPARE(told, there);
    QCOMPARE(names.size(), there.size());
}

void TestOpenApi::everyDoorSaysWhatItIsForAndWhatItAnswers()
{
    const QSet<QString> others{u"event stream"_s, u"document"_s, u"csv"_s, u"text"_s};
    for (const Router::Route &route : m_router.routes()) {
        const QByteArray door = doorOf(route).toUtf8();
        QVERIFY2(!route.options.summary.empty(), door + ": give its route a .summary");
        QString answers = QString::fromUtf8(route.options.answers.data(),
                                            qsizetype(route.options.answers.size()));
        answers.remove(QRegularExpression(u"^(list|array) of "_s));
        QVERIFY2(others.contains(answers) || schemas().contains(answers),
                 door
                     + ": .answers no thing of backend/http/openapi/things.h: " + answers.toUtf8());
        QVERIFY2(!route.answerer.body || route.options.bodyBytes > 0,
                 door + ": reads a body, but allows none (.bodyBytes)");
        QVERIFY2(route.method != "DELETE" || route.options.needsKey,
                 door + ": a DELETE needs a key");
    }
}

void TestOpenApi::everyDoorIsInTheContractAndTheOtherWayRound()
{
    QSet<QString> told;
    for (const QString &row : QString::fromUtf8(contentOf(u"naas-v1.md"_s)).split(u'\n'))
        for (const QString &door : doorsIn(row))
            told.insert(door);
    QSet<QString> there;
    for (const Router::Route &route : m_router.routes())
        there.insert(doorOf(route));
    const QStringList untold = (there - told).values();
    QVERIFY2(untold.isEmpty(), "not in naas-v1.md: " + untold.join(u", "_s).toUtf8());
    const QStringList missing = (told - there).values();
    QVERIFY2(missing.isEmpty(), "only in naas-v1.md: " + missing.join(u", "_s).toUtf8());
}

void TestOpenApi::everyDoorTellsWhoseTokenOpensIt()
{
    for (const Router::Route &route : m_router.routes()) {
        const QString door = doorOf(route);
        QStringList schemes;
        const QJsonValue told = m_document[u"paths"][door.section(u' ', 1)]
                                          [door.section(u' ', 0, 0).toLower()][u"security"];
        for (const QJsonValue scheme : told.toArray())
            schemes += scheme.toObject().keys();
        QCOMPARE(schemes.contains(u"customer"_s),
                 route.options.needsToken && !route.options.needsOperator);
        QCOMPARE(schemes.contains(u"operator"_s), route.options.needsToken);
    }
}

void TestOpenApi::everyReferenceLeadsSomewhere()
{
    for (const QString &reference : referencesIn(m_document)) {
        QJsonValue there = m_document;
        for (const QString &step : reference.mid(2).split(u'/'))
            there = there[step];
        QVERIFY2(there.isObject(), reference.toUtf8());
    }
}

void TestOpenApi::aThingIsToldOnce()
{
    QCOMPARE(qsizetype(things().size()), schemas().size());
    for (const Thing &thing : things()) {
        QSet<QString> names;
        const std::vector<Fact> facts = thing.facts();
        for (const Fact &fact : facts)
            names.insert(QString::fromUtf8(fact.name.data(), qsizetype(fact.name.size())));
        QVERIFY2(names.size() == qsizetype(facts.size()), thing.name.data());
        QVERIFY2(!thing.about.empty(), thing.name.data());
    }
}

void TestOpenApi::whatTheGoldenFilesShowIsAsTheDocumentSays_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(QStringLiteral(TURBOLANE_CONTRACT_DIR)).entryList(QDir::Files))
        if (file.endsWith(u".json") || file == u"events.txt")
            QTest::newRow(file.toUtf8()) << file;
}

void TestOpenApi::whatTheGoldenFilesShowIsAsTheDocumentSays()
{
    QFETCH(QString, file);
    const SchemaCheck check(m_document);
    if (file == u"events.txt") {
        for (const QByteArray &line : contentOf(file).split('\n')) {
            if (!line.startsWith("data: "))
                continue;
            const QJsonObject event = QJsonDocument::fromJson(line.mid(6)).object();
            QCOMPARE(check.complaint(event, u"event"_s), QString());
            const QString thing = event[u"type"].toString().section(u'.', 1, 1);
            QCOMPARE(check.complaint(event[u"data"], thing), QString());
        }
        return;
    }
    const QJsonObject shown = QJsonDocument::fromJson(contentOf(file)).object();
    if (!file.startsWith(u"request-")) {
        const QString name = schemaFor(file, schemas());
        QVERIFY2(!name.isEmpty(), "tell this thing in backend/http/openapi/things*.cpp");
        QCOMPARE(check.complaint(shown, name), QString());
        return;
    }
    QString all;
    for (const Router::Route &route : m_router.routes()) {
        if (!route.answerer.body)
            continue;
        const QString path = doorOf(route).section(u' ', 1);
        const QString method = doorOf(route).section(u' ', 0, 0).toLower();
        const QString wrong = check.complaint(shown,
                                              m_document[u"paths"][path][method][u"requestBody"]
                                                        [u"content"][u"application/json"][u"schema"]
                                                            .toObject());
        if (wrong.isEmpty())
            return;
        all += doorOf(route) + wrong + u'\n';
    }
    QFAIL("no door takes this body:\n" + all.toUtf8());
}

/// Asks whatever can be asked with a path alone, and of the first of each list what can be asked
/// of it.
void TestOpenApi::whatTheDoorsAnswerIsAsTheDocumentSays()
{
    NearDoor door(*m_house);
    const QJsonObject placed = objectIn(
        door.change("POST /naas/v1/orders",
                    R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
                    R"("bandwidthKbps":1000000,"turboKbps":2000000})"));
    m_house->pass(std::chrono::seconds(10));
    const QByteArray boost = R"({"connectionId":")"
        + placed[u"connection"][u"id"].toString().toUtf8()
        + R"(","bandwidthKbps":2000000,"durationSeconds":3600})";
    QCOMPARE(door.change("POST /naas/v1/boosts", boost).status, 202);
    m_house->pass(std::chrono::seconds(10));

    const SchemaCheck check(m_document);
    int asked = 0;
    for (const Router::Route &route : m_router.routes()) {
        QString target = doorOf(route);
        const bool isPlain =
            std::ranges::none_of(route.answerer.query.fields(), &FieldSpec::isRequired);
        if (route.method != "GET" || !isPlain || route.options.answers == "event stream"
            || route.options.answers == "document" || route.options.answers == "text")
            continue;
        if (target.contains(u"{id}")) {
            const Response list = door.ask(target.section(u"/{id}"_s, 0, 0).toLatin1());
            const QJsonDocument all = QJsonDocument::fromJson(list.body);
            const QJsonValue first = all.isArray() ? all.array().first() : firstOf(list);
            if (!first.isObject())
                continue;
            target.replace(u"{id}"_s, first[u"id"].toString());
        }
        if (target.contains(u'{'))
            continue;
        const Response response = door.ask(target.toLatin1());
        QVERIFY2(response.status == 200, target.toUtf8() + ": " + response.body);
        const QString wrong = check.complaint(route, response);
        QVERIFY2(wrong.isEmpty(), target.toUtf8() + ": " + wrong.toUtf8());
        ++asked;
    }
    QVERIFY(asked >= 15);
}

void TestOpenApi::whatTheDoorsRefuseIsAsTheDocumentSays_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *line, const QByteArray &body = {}) {
        QTest::newRow((line + QByteArray(" ") + body.left(60)).constData())
            << QByteArray(line) << body;
    };
    row("GET /naas/v1/boosts/none");
    row("GET /naas/v1/paths?colour=red");
    row("GET /naas/v1/paths?from=FRA&to=IAD&bandwidthKbps=90000000");
    row("GET /naas/v1/paths?from=FRA&to=IAD&bandwidthKbps=1000000&avoidCountries=GB");
    row("GET /naas/v1/paths?from=FRA&to=IAD&bandwidthKbps=1000000&longestRoundTripMicros=10");
    row("GET /naas/v1/paths?from=FRA&to=IAD&bandwidthKbps=1000000&kinds=pair");
    row("POST /naas/v1/orders", "{}");
    row("POST /naas/v1/orders",
        R"({"action":"add","name":"wide","portId":"port-iad","onRampId":"ams-cloud",)"
        R"("bandwidthKbps":12000000,"turboKbps":12000000})");
    row("POST /naas/v1/boosts",
        R"({"connectionId":"none","bandwidthKbps":2000000,"durationSeconds":60})");
}

void TestOpenApi::whatTheDoorsRefuseIsAsTheDocumentSays()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    NearDoor door(*m_house);
    const Response response = line.startsWith("GET") ? door.ask(line) : door.change(line, body);
    QVERIFY2(response.status >= 400, response.body);
    const QString wrong = SchemaCheck(m_document).complaint(objectIn(response), u"problem"_s);
    QVERIFY2(wrong.isEmpty(), wrong.toUtf8() + "\n" + response.body);
}

void TestOpenApi::aWrongValueIsSeen_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *was, const char *becomes, const char *said) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << QString::fromLatin1(said);
    };
    row("nothing", "", "", "");
    row("a field too many", "\"state\"", "\"mood\":1,\"state\"", "/mood: is in no schema");
    row("a field too few", "\"expiresAt\"", "\"until\"", "/expiresAt: is missing");
    row("another kind", "2000000", "\"2000000\"", "/bandwidthKbps: is no integer");
    row("a fraction", "2000000", "2000000.5", "/bandwidthKbps: is no integer");
    row("another word", "\"held\"", "\"kept\"", "/state: no word of it: kept");
    row("no time", "\"2026-05-12T12:05:00.000Z\"", "\"soon\"", "/expiresAt: not such a text: soon");
    row("deep inside", "\"FRA\"", "7", "/path/popIds/0: is no string");
}

void TestOpenApi::aWrongValueIsSeen()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QByteArray hold =
        R"({"id":"h-1","bandwidthKbps":2000000,"path":{"popIds":["FRA"],"linkIds":[],)"
        R"("oneWayMicros":0,"roundTripMicros":0,"routeKm":0},"from":"2026-05-12T12:00:00.000Z",)"
        R"("expiresAt":"2026-05-12T12:05:00.000Z","state":"held"})";
    if (!was.isEmpty()) {
        QVERIFY(hold.contains(was));
        hold.replace(was, becomes);
    }
    const QJsonObject value = QJsonDocument::fromJson(hold).object();
    QVERIFY(!value.isEmpty());
    QTEST(SchemaCheck(m_document).complaint(value, refTo(u"hold"_s)), "said");
}

void TestOpenApi::itIsServedToEverybody()
{
    const QTemporaryDir books;
    const SystemClock clock;
    Backend backend({.dataDirectory = books.path(), .stepTimes = StepTimes::None}, clock);
    const auto reachable = backend.start();
    QVERIFY(reachable);
    HttpsClient client(*reachable);
    client.setToken({});
    const auto said = client.get("/openapi.json");
    QCOMPARE(said.status, 200);
    QCOMPARE(said.json(), m_document);
    QCOMPARE(said.json()[u"openapi"].toString(), u"3.1.0"_s);
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
