// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/spec.h"

#include "backend/http/target.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend::http;

namespace {

const Spec spec{
    {"name", TextRule{Letters::Name, 8}, false},
    {"id", TextRule{Letters::Id, 8}, false},
    {"note", TextRule{Letters::Plain, 8}, false},
    {"kbps", NumberRule{1'000, 10'000, 1'000}, false},
    {"large", NumberRule{0, std::numeric_limits<std::int64_t>::max()}, false},
    {"kind", WordRule{{"base", "boost"}}, false},
    {"from", InstantRule{}, false},
    {"most", MoneyRule{}, false},
    {"wanted", BoolRule{}, false},
    {"avoid", ListRule{TextRule{Letters::Name, 4}, 3}, false},
    {"kinds", ListRule{WordRule{{"fastest", "cheapest"}}, 2, 1}, false},
    {"policy", ObjectRule{Spec{{"within", ListRule{TextRule{}, 2}, false}}}, false},
    {"items",
     ObjectsRule{Shapes({{{"product", "port"}, Spec{{"product", TextRule{}}}}},
                        Spec{{"kbps", NumberRule{1, 9}},
                             {"policy", ObjectRule{Spec{{"zone", TextRule{}, false}}}, false}}),
                 3, 1},
     false},
    {"must", NumberRule{-5, 5}},
};

/// "ok", or the code and the pointer of what is wrong.
QByteArray verdict(const QByteArray &body)
{
    const auto object = parseBody(body);
    if (!object)
        return QByteArray::fromStdString(std::string(wireName(object.error().code)));
    const auto given = spec.read(*object);
    if (given)
        return "ok";
    return QByteArray::fromStdString(std::string(wireName(given.error().code)) + " "
                                     + given.error().pointer);
}

void raw(const char *name, const QByteArray &body, const char *said)
{
    QTest::newRow(name) << body << QByteArray(said);
}

void row(const char *name, const QByteArray &field, const char *said)
{
    raw(name, "{\"must\":1," + field + "}", said);
}

void bodies()
{
    raw("the least there is", "{\"must\":1}", "ok");
    raw("nothing", "", "malformed");
    raw("a list", "[1]", "malformed");
    raw("a number", "1", "malformed");
    raw("an object cut short", "{\"must\":1", "malformed");
    raw("two objects", "{\"must\":1}{\"must\":1}", "malformed");
    raw("not UTF-8", "{\"must\":1,\"note\":\"\xff\"}", "malformed");
    raw("nested 100,000 deep", QByteArray(100'000, '['), "malformed");
    raw("an empty object", "{}", "missingField /must");
    raw("null instead", "{\"must\":null}", "malformed /must");
    row("a field of another question", "\"colour\":1", "unexpectedField /colour");
    row("a field with a slash", "\"a/b~c\":1", "unexpectedField /a~1b~0c");
}

void texts()
{
    row("a name", "\"name\":\"a-B_9.z\"", "ok");
    row("a name with a space", "\"name\":\"a b\"", "malformed /name");
    row("a name beyond ASCII", "\"name\":\"caf\xc3\xa9\"", "malformed /name");
    row("an empty name", "\"name\":\"\"", "outOfRange /name");
    row("a name too long", "\"name\":\"123456789\"", "outOfRange /name");
    row("a name that is a number", "\"name\":1", "malformed /name");
    row("a note of any letters", "\"note\":\"caf\xc3\xa9 ok\"", "ok");
    row("a note with a line break", "\"note\":\"a\\nb\"", "malformed /note");
    row("a note with a raw control character", "\"note\":\"a\tb\"", "malformed /note");
    row("a note with NUL", "\"note\":\"a\\u0000b\"", "malformed /note");
    row("a note with a control beyond ASCII", "\"note\":\"a\\u0085b\"", "malformed /note");
    row("half a pair of surrogates", "\"note\":\"\\ud800\"", "malformed /note");
    row("an id with a space", "\"id\":\"a b\"", "malformed /id");
    row("an id", "\"id\":\"a/b?c\"", "ok");
}

void numbersAndOthers()
{
    row("the least", "\"kbps\":1000", "ok");
    row("the most", "\"kbps\":10000", "ok");
    row("below", "\"kbps\":0", "outOfRange /kbps");
    row("negative", "\"kbps\":-1000", "outOfRange /kbps");
    row("above", "\"kbps\":11000", "outOfRange /kbps");
    row("between the steps", "\"kbps\":1500", "outOfRange /kbps");
    row("a fraction", "\"kbps\":1000.5", "malformed /kbps");
    row("a text of digits", "\"kbps\":\"1000\"", "malformed /kbps");
    row("true", "\"kbps\":true", "malformed /kbps");
    row("the largest of all", "\"large\":9223372036854775807", "ok");
    row("one more", "\"large\":9223372036854775808", "malformed /large");
    row("far beyond", "\"large\":1e300", "malformed /large");

    row("a word", "\"kind\":\"boost\"", "ok");
    row("another word", "\"kind\":\"Boost\"", "outOfRange /kind");
    row("a time", "\"from\":\"2026-05-12T12:32:07.250Z\"", "ok");
    row("not a time", "\"from\":\"yesterday\"", "malformed /from");
    row("an amount", "\"most\":{\"currency\":\"EUR\",\"micros\":5}", "ok");
    row("a bare amount", "\"most\":5", "malformed /most");
    row("an amount below nothing", "\"most\":{\"currency\":\"EUR\",\"micros\":-5}",
        "outOfRange /most/micros");
    row("an amount of nothing", "\"most\":{\"currency\":\"EUR\"}", "missingField /most/micros");
    row("an amount in no currency", "\"most\":{\"currency\":\"eur\",\"micros\":5}",
        "malformed /most");
    row("an amount and more", "\"most\":{\"currency\":\"EUR\",\"micros\":5,\"x\":1}",
        "unexpectedField /most/x");
}

void listsAndObjects()
{
    row("true or false", "\"wanted\":false", "ok");
    row("a word for true", "\"wanted\":\"true\"", "malformed /wanted");
    row("1 for true", "\"wanted\":1", "malformed /wanted");
    row("a list of texts", "\"avoid\":[\"CH\",\"DE\"]", "ok");
    row("an empty list", "\"avoid\":[]", "ok");
    row("as many as may be", "\"avoid\":[\"a\",\"b\",\"c\"]", "ok");
    row("one text too many", "\"avoid\":[\"a\",\"b\",\"c\",\"d\"]", "outOfRange /avoid");
    row("a text for a list", "\"avoid\":\"CH\"", "malformed /avoid");
    row("a number among the texts", "\"avoid\":[\"CH\",7]", "malformed /avoid/1");
    row("null among the texts", "\"avoid\":[null]", "malformed /avoid/0");
    row("a list in a list", "\"avoid\":[\"CH\",[\"DE\"]]", "malformed /avoid/1");
    row("a text of the list is too long", "\"avoid\":[\"a\",\"b\",\"12345\"]",
        "outOfRange /avoid/2");
    row("an empty text in the list", "\"avoid\":[\"\"]", "outOfRange /avoid/0");
    row("a letter it may not have", "\"avoid\":[\"a\",\"b c\"]", "malformed /avoid/1");
    row("a list of words", "\"kinds\":[\"cheapest\"]", "ok");
    row("another word in the list", "\"kinds\":[\"fastest\",\"best\"]", "outOfRange /kinds/1");
    row("fewer words than the least", "\"kinds\":[]", "outOfRange /kinds");
    row("an object", "\"policy\":{\"within\":[\"CH\"]}", "ok");
    row("an object without anything", "\"policy\":{}", "ok");
    row("a list for an object", "\"policy\":[]", "malformed /policy");
    row("null for an object", "\"policy\":null", "malformed /policy");
    row("a field the object has not", "\"policy\":{\"zone\":\"EU\"}",
        "unexpectedField /policy/zone");
    row("a wrong item deep inside", "\"policy\":{\"within\":[\"CH\",\"D E\"]}",
        "malformed /policy/within/1");
    row("objects", "\"items\":[{\"kbps\":1},{\"kbps\":9}]", "ok");
    row("objects of different shapes", "\"items\":[{\"kbps\":1},{\"product\":\"port\"}]", "ok");
    row("a field of the other shape", "\"items\":[{\"kbps\":1,\"product\":\"port\"}]",
        "unexpectedField /items/0/kbps");
    row("a sign that says something else", "\"items\":[{\"kbps\":1,\"product\":\"lan\"}]",
        "unexpectedField /items/0/product");
    row("no objects", "\"items\":[]", "outOfRange /items");
    row("an object too many", "\"items\":[{\"kbps\":1},{\"kbps\":1},{\"kbps\":1},{\"kbps\":1}]",
        "outOfRange /items");
    row("an object for objects", "\"items\":{\"0\":{\"kbps\":1}}", "malformed /items");
    row("a number among the objects", "\"items\":[{\"kbps\":1},2]", "malformed /items/1");
    row("an item misses its field", "\"items\":[{\"kbps\":1},{}]", "missingField /items/1/kbps");
    row("an item's number is too large", "\"items\":[{\"kbps\":1},{\"kbps\":2},{\"kbps\":10}]",
        "outOfRange /items/2/kbps");
    row("an object within an item", "\"items\":[{\"kbps\":1,\"policy\":{\"zone\":1}}]",
        "malformed /items/0/policy/zone");
    row("a slash deep inside", "\"items\":[{\"a/b\":1}]", "unexpectedField /items/0/a~1b");
}

} // namespace

class TestSpec final : public QObject {
    Q_OBJECT

private slots:
    void aBodyIsReadAsDeclaredOrRefused_data();
    void aBodyIsReadAsDeclaredOrRefused();
    void whatIsReadHasItsType();
    void listsAndObjectsAreReadInTheirOrder();
    void aQueryIsReadByTheSameRules_data();
    void aQueryIsReadByTheSameRules();
    void aTargetIsTakenApart_data();
    void aTargetIsTakenApart();
};

void TestSpec::aBodyIsReadAsDeclaredOrRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("verdict");
    bodies();
    texts();
    numbersAndOthers();
    listsAndObjects();
}

void TestSpec::aBodyIsReadAsDeclaredOrRefused()
{
    QFETCH(QByteArray, body);
    QTEST(verdict(body), "verdict");
}

void TestSpec::whatIsReadHasItsType()
{
    const auto given =
        spec.read(*parseBody(R"({"must":-5,"name":"a","from":"2026-05-12T12:32:07.250Z",)"
                             R"("most":{"currency":"EUR","micros":35280000}})"));
    QVERIFY(given);
    QCOMPARE(given->number("must"), -5);
    QCOMPARE(given->text("name"), std::string("a"));
    QCOMPARE(text(given->instant("from")), std::string("2026-05-12T12:32:07.250Z"));
    QVERIFY(given->optional<Money>("most") == Money::micros(35'280'000, Currency::of("EUR")));
    QVERIFY(!given->optional<std::int64_t>("kbps"));
}

void TestSpec::listsAndObjectsAreReadInTheirOrder()
{
    const auto given = spec.read(
        *parseBody(R"({"must":1,"wanted":true,"avoid":["CH","DE"],"policy":{"within":["EU"]},)"
                   R"("items":[{"kbps":7},{"product":"port"}]})"));
    QVERIFY(given);
    QVERIFY(given->is("wanted"));
    QVERIFY(given->texts("avoid") == (std::vector<std::string>{"CH", "DE"}));
    QVERIFY(given->texts("kinds").empty());
    QVERIFY(given->object("policy").texts("within") == std::vector<std::string>{"EU"});
    QCOMPARE(given->objects("items").size(), std::size_t(2));
    QCOMPARE(given->objects("items")[0].number("kbps"), 7);
    QCOMPARE(given->objects("items")[1].text("product"), std::string("port"));

    const auto bare = spec.read(*parseBody(R"({"must":1})"));
    QVERIFY(bare);
    QVERIFY(!bare->is("wanted"));
    QVERIFY(bare->objects("items").empty());
}

void TestSpec::aQueryIsReadByTheSameRules_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const QByteArray &query, const char *said) {
        QTest::newRow(query.constData()) << query << QByteArray(said);
    };
    row("must=5", "ok");
    row("must=6", "outOfRange /must");
    row("must=", "malformed /must");
    row("must=5x", "malformed /must");
    row("must=+5", "malformed /must");
    row("must=5.0", "malformed /must");
    row("must=99999999999999999999", "malformed /must");
    row("", "missingField /must");
    row("must=5&kind=base&name=a.b", "ok");
    row("must=5&kind=%62ase", "ok");
    row("must=5&from=2026-05-12T14:32:07%2B02:00", "ok");
    row("must=5&from=2026-05-12T14:32:07+02:00", "ok");
    row("must=5&colour=red", "unexpectedField /colour");
    row("must=5&most=5", "malformed /most");
    row("must=5&wanted=true", "ok");
    row("must=5&wanted=1", "malformed /wanted");
    row("must=5&avoid=CH", "ok");
    row("must=5&avoid=CH,DE", "ok");
    row("must=5&avoid=CH%2CDE,US", "ok");
    row("must=5&avoid=", "outOfRange /avoid/0");
    row("must=5&avoid=CH,", "outOfRange /avoid/1");
    row("must=5&avoid=CH,,DE", "outOfRange /avoid/1");
    row("must=5&avoid=a,b,c,d", "outOfRange /avoid");
    row("must=5&avoid=a,b%20c", "malformed /avoid/1");
    row("must=5&kinds=cheapest,fastest", "ok");
    row("must=5&kinds=cheapest,best", "outOfRange /kinds/1");
    row("must=5&policy=x", "malformed /policy");
    row("must=5&items=x", "malformed /items");
}

void TestSpec::aQueryIsReadByTheSameRules()
{
    QFETCH(QByteArray, query);
    const auto target = parseTarget("/x?" + query.toStdString());
    QVERIFY(target);
    const auto given = spec.read(target->query);
    const QByteArray said = given
        ? QByteArray("ok")
        : QByteArray::fromStdString(std::string(wireName(given.error().code)) + " "
                                    + given.error().pointer);
    QTEST(said, "verdict");
}

void TestSpec::aTargetIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("parts"); // "-" where it is refused
    const auto row = [](const char *target, const char *parts) {
        QTest::newRow(target) << QByteArray(parts);
    };
    row("/", "");
    row("/a/b", "a|b");
    row("/a//b", "a||b");
    row("/a/", "a");
    row("/a%20b", "a b");
    row("/caf%C3%A9", "caf\xc3\xa9");
    row("/a%2Fb", "-");
    row("/a%2", "-");
    row("/a%", "-");
    row("/a%0ab", "-");
    row("/a%7f", "-");
    row("/a?b=c&b=d", "-");
    row("/a?=c", "-");
    row("/a?b=c=d", "a b:c=d");
    row("/a?b", "a b:");
    row("a", "-");
    row("", "-");
}

void TestSpec::aTargetIsTakenApart()
{
    const auto target = parseTarget(QTest::currentDataTag());
    std::string said = target ? "" : "-";
    if (target) {
        for (std::size_t at = 0; at < target->segments.size(); ++at)
            said += (at ? "|" : "") + target->segments[at];
        for (const auto &[name, value] : target->query)
            said += " " + name + ":" + value;
    }
    QTEST(QByteArray::fromStdString(said), "parts");
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
