// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

/// How many pixels are fully of that colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgba() == colour.rgba() ? 1 : 0;
    }
    return count;
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Theme::current().apply(ThemeChoice::Light); }
    void aChoiceDressesTheApplication();
    void textGrowsTo200Percent();
    void reducedMotionKeepsShortFades();
    void everyIconCanBeTinted_data();
    void everyIconCanBeTinted();
    void anIconFollowsTheTheme();
    void aDisabledIconIsGrey();
    void marksHaveTheirOwnShapes();
};

void TestTheme::aChoiceDressesTheApplication()
{
    Theme &theme = Theme::current();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.shade(), Shade::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(10, 13, 18));
    QCOMPARE(colour(Colour::Ink), QColor(237, 240, 244));
    theme.apply(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(244, 245, 247));
    QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Inter Tabular"));
    QCOMPARE(QApplication::font().pixelSize(), 13);
    theme.apply(ThemeChoice::FollowSystem);
    QCOMPARE(theme.shade(), Shade::Light); // the test platform is a light one
}

void TestTheme::textGrowsTo200Percent()
{
    Theme::current().setTextPercent(200);
    QCOMPARE(font(Type::Caption).pixelSize(), 22);
    QCOMPARE(lineHeight(Type::Body), 40);
    Theme::current().setTextPercent(100);
    QCOMPARE(font(Type::Caption).pixelSize(), 11);
}

void TestTheme::reducedMotionKeepsShortFades()
{
    Theme &theme = Theme::current();
    QCOMPARE(theme.milliseconds(Duration::Sweep), 900);
    theme.setReducedMotion(true);
    QCOMPARE(theme.milliseconds(Duration::Sweep), 120);
    QCOMPARE(theme.milliseconds(Duration::Instant), 80);
    QCOMPARE(theme.milliseconds(Duration::Hold), 800); // the hold counts a real time
    theme.setReducedMotion(false);
}

void TestTheme::everyIconCanBeTinted_data()
{
    QTest::addColumn<QByteArray>("name");
    const QStringList files = QDir(QStringLiteral(":/turbolane/icons")).entryList();
    QVERIFY(files.size() >= 40);
    for (const QString &file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        QTest::newRow(name.constData()) << name;
    }
}

void TestTheme::everyIconCanBeTinted()
{
    QFETCH(QByteArray, name);
    const QColor tint = Qt::red;
    const QImage image = iconPixmap({name.constData(), 4}, tint, 48, 2).toImage();
    QCOMPARE(image.size(), QSize(96, 96));
    QVERIFY(pixelsOf(image, tint) > 50);
    QCOMPARE(pixelsOf(image, Qt::black), 0);
}

void TestTheme::anIconFollowsTheTheme()
{
    const QIcon themed = icon({"plus", 4}, Colour::Ink);
    const QColor light = colour(Colour::Ink);
    QVERIFY(pixelsOf(themed.pixmap(48, 48).toImage(), light) > 50);
    Theme::current().apply(ThemeChoice::Dark);
    QVERIFY(colour(Colour::Ink) != light);
    QVERIFY(pixelsOf(themed.pixmap(48, 48).toImage(), colour(Colour::Ink)) > 50);
}

void TestTheme::aDisabledIconIsGrey()
{
    const QIcon themed = icon({"plus", 4}, Colour::Ink);
    const QImage image = themed.pixmap(48, 48, QIcon::Disabled).toImage();
    QVERIFY(pixelsOf(image, colour(Colour::InkDisabled)) > 50);
}

void TestTheme::marksHaveTheirOwnShapes()
{
    QList<QImage> seen;
    for (const char *id : {"aws", "azure", "gcp", "oracle", "ibm", "alibaba", "coreweave"}) {
        QImage image(56, 56, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintProviderMark(painter, QRectF(0, 0, 56, 56), QLatin1String(id));
        painter.end();
        QVERIFY(pixelsOf(image, providerColour(QLatin1String(id))) > 300);
        const QImage outline = image.createAlphaMask();
        QVERIFY(!seen.contains(outline));
        seen.append(outline);
        QVERIFY(inked(image) < 56 * 56);
    }
    QCOMPARE(providerName(QStringLiteral("gcp")), QStringLiteral("Google Cloud"));
    QCOMPARE(providerName(QStringLiteral("coreweave")), QStringLiteral("Coreweave"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
