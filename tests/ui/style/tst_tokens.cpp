// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/stylesheet.h"
#include "ui/style/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

QByteArray shippedJson()
{
    QFile file(QStringLiteral(":/turbolane/style/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ColourName *rowOf(const QString &token)
{
    for (const ColourName &row : colourNames) {
        if (token == QLatin1String(row.token))
            return &row;
    }
    return nullptr;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void everyColourExistsInBothShades_data();
    void everyColourExistsInBothShades();
    void everyListedPairCanBeRead_data();
    void everyListedPairCanBeRead();
    void aMissingValueIsNamed_data();
    void aMissingValueIsNamed();
    void aColourIsReadExactly();
    void theTypeScaleIsTheDesigns();
    void providersDifferInShapeAndColour();
    void aProviderWithoutAnEntryIsARing();
    void theStyleSheetNamesOnlyKnownColours();
};

void TestTokens::everyColourExistsInBothShades_data()
{
    QTest::addColumn<int>("place");
    for (const ColourName &row : colourNames)
        QTest::newRow(row.token) << int(row.colour);
}

void TestTokens::everyColourExistsInBothShades()
{
    QFETCH(int, place);
    QVERIFY(Tokens::shipped().colour(Colour(place), Shade::Light).isValid());
    QVERIFY(Tokens::shipped().colour(Colour(place), Shade::Dark).isValid());
}

void TestTokens::everyListedPairCanBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least");
    QTest::addColumn<bool>("dark");
    const QJsonObject contrasts =
        QJsonDocument::fromJson(shippedJson())[QLatin1String("contrast")].toObject();
    for (const bool dark : {false, true}) {
        const QJsonArray pairs = contrasts[QLatin1String(dark ? "dark" : "light")].toArray();
        QVERIFY(pairs.size() >= 60);
        for (const QJsonValue pair : pairs) {
            const QString text = pair[QLatin1String("text")].toString();
            const QString ground = pair[QLatin1String("on")].toString();
            QTest::addRow("%s on %s, %s", qPrintable(text), qPrintable(ground),
                          dark ? "dark" : "light")
                << text << ground << pair[QLatin1String("min")].toDouble() << dark;
        }
    }
}

void TestTokens::everyListedPairCanBeRead()
{
    QFETCH(QString, text);
    QFETCH(QString, ground);
    QFETCH(double, least);
    QFETCH(bool, dark);
    const ColourName *textRow = rowOf(text);
    const ColourName *groundRow = rowOf(ground);
    QVERIFY(textRow && groundRow);
    const Shade shade = dark ? Shade::Dark : Shade::Light;
    const double ratio = contrast(Tokens::shipped().colour(textRow->colour, shade),
                                  Tokens::shipped().colour(groundRow->colour, shade));
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TestTokens::aMissingValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a colour") << QByteArray("\"turboEdge\"") << QByteArray("\"gone\"")
                              << QByteArray("light.turboEdge");
    QTest::newRow("a material") << QByteArray("\"cap-hi\"") << QByteArray("\"gone\"")
                                << QByteArray("light.cap-hi");
    QTest::newRow("not a colour") << QByteArray("#CF4708") << QByteArray("#GG4708")
                                  << QByteArray("light.turboEdge");
    QTest::newRow("a type") << QByteArray("\"name\": \"hero\"") << QByteArray("\"name\": \"gone\"")
                            << QByteArray("type hero");
    QTest::newRow("a shape") << QByteArray("\"hexagon\"") << QByteArray("\"blob\"")
                             << QByteArray("oracle");
    QTest::newRow("a duration") << QByteArray("\"calm\": 360") << QByteArray("\"calm\": \"x\"")
                                << QByteArray("calm");
    QTest::newRow("a radius") << QByteArray("\"xl\": 14") << QByteArray("\"gone\": 14")
                              << QByteArray("xl");
}

void TestTokens::aMissingValueIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, named);
    QByteArray json = shippedJson();
    QVERIFY(json.contains(from));
    const Result<Tokens> tokens = Tokens::parse(json.replace(from, to));
    QVERIFY(!tokens);
    QVERIFY2(tokens.error().detail.find(named.toStdString()) != std::string::npos,
             tokens.error().detail.c_str());
}

void TestTokens::aColourIsReadExactly()
{
    const Tokens &tokens = Tokens::shipped();
    QCOMPARE(tokens.colour(Colour::Turbo, Shade::Light), QColor(255, 107, 26));
    QCOMPARE(tokens.colour(Colour::Scrim, Shade::Light), QColor(18, 22, 28, 0x66));
    QCOMPARE(tokens.colour(Colour::Sh2, Shade::Dark).alpha(), qRound(0.55 * 255));
    QVERIFY(!Tokens::parse("[]"));
    QVERIFY(!Tokens::parse("{"));
}

void TestTokens::theTypeScaleIsTheDesigns()
{
    const Tokens &tokens = Tokens::shipped();
    QCOMPARE(tokens.type(Type::Caption).size, 11);
    QCOMPARE(tokens.type(Type::Body).line, 20);
    QCOMPARE(tokens.type(Type::Strong).weight, 600);
    QCOMPARE(tokens.type(Type::Hero).size, 40);
    QCOMPARE(tokens.type(Type::Hero).family, Family::Display);
    QCOMPARE(tokens.type(Type::Mono).family, Family::Mono);
}

void TestTokens::providersDifferInShapeAndColour()
{
    QList<ProviderLook> seen;
    for (const char *id : {"aws", "azure", "gcp", "oracle", "ibm", "alibaba"}) {
        const ProviderLook look = Tokens::shipped().provider(QLatin1String(id));
        QVERIFY(look.shape != MarkShape::Ring);
        for (const ProviderLook &other : seen) {
            QVERIFY(look.shape != other.shape);
            QVERIFY(look.colours[0] != other.colours[0]);
            QVERIFY(look.colours[1] != other.colours[1]);
        }
        seen.append(look);
    }
}

void TestTokens::aProviderWithoutAnEntryIsARing()
{
    const ProviderLook look = Tokens::shipped().provider(QStringLiteral("coreweave"));
    QCOMPARE(look.shape, MarkShape::Ring);
    QVERIFY(look.colours[1].isValid());
}

void TestTokens::theStyleSheetNamesOnlyKnownColours()
{
    for (const Shade shade : {Shade::Light, Shade::Dark})
        QVERIFY(!styleSheetOf({shade, 150}).contains(u'@'));
    const Result<QString> unknown = filledIn(QStringLiteral("QWidget { color: @mauve; }"), {});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().detail.find("mauve") != std::string::npos);
    const Result<QString> known =
        filledIn(QStringLiteral("color: @ink2; height: @30;"), {Shade::Light, 150});
    QVERIFY(known);
    QCOMPARE(*known, QStringLiteral("color: rgba(67,76,89,255); height: 45px;"));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
