// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// What the window needs is inside the program, whatever is installed beside it.
class TestResources : public QObject {
    Q_OBJECT

private slots:
    void tokensAreReadable();
    void fontsHaveTheirOwnFamilies_data();
    void fontsHaveTheirOwnFamilies();
};

void TestResources::tokensAreReadable()
{
    QFile file(QStringLiteral(":/turbolane/style/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument tokens = QJsonDocument::fromJson(file.readAll());
    QVERIFY(tokens.object().contains(QLatin1String("color")));
}

void TestResources::fontsHaveTheirOwnFamilies_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("family");
    for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold", "ExtraBold"})
        QTest::newRow(weight) << QStringLiteral("InterTabular-%1.otf").arg(QLatin1String(weight))
                              << QStringLiteral("Inter Tabular");
    for (const char *weight : {"SemiBold", "Bold", "ExtraBold"})
        QTest::addRow("display %s", weight)
            << QStringLiteral("InterDisplayTabular-%1.otf").arg(QLatin1String(weight))
            << QStringLiteral("Inter Display Tabular");
    QTest::newRow("mono") << QStringLiteral("JetBrainsMonoPlain-Regular.ttf")
                          << QStringLiteral("JetBrains Mono Plain");
}

void TestResources::fontsHaveTheirOwnFamilies()
{
    QFETCH(QString, file);
    QFETCH(QString, family);
    const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/turbolane/fonts/") + file);
    QVERIFY(id >= 0);
    QCOMPARE(QFontDatabase::applicationFontFamilies(id).value(0), family);
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QStringLiteral("€0,000.00"));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        const QString figure = QStringLiteral("€0,000.00").replace(u'0', QChar(digit));
        QCOMPARE(metrics.horizontalAdvance(figure), width);
    }
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("€4,171.96")), width);
}

QTEST_MAIN(TestResources)
#include "tst_resources.moc"
