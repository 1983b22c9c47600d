// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text.h"
#include "ui/textlocale.h"
#include "ui/textorder.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

/// Marks that nobody sees are written as brackets: <first-strong>, {from the right}, RLM as !.
QString seen(QString words)
{
    words.replace(QChar::Nbsp, u' ').replace(QChar(0x200F), u'!');
    words.replace(QChar(0x2068), u'<').replace(QChar(0x2067), u'{').replace(QChar(0x2069), u'>');
    return words;
}

} // namespace

class TestTextOrder : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ar_AE")));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatIsPutInIsSetApart_data();
    void whatIsPutInIsSetApart();
    void aTextKeepsItsOwnOrder_data();
    void aTextKeepsItsOwnOrder();
    void filesHaveNoMarks();
    void nothingIsMarkedWhereReadingBeginsAtTheLeft();
    void aLengthOfTwoUnitsIsOneThing();
    void theWeekBeginsWhereItDoes();
};

void TestTextOrder::whatIsPutInIsSetApart_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *sentence, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromUtf8(marked);
    };
    row("a sentence", "من %1 إلى %2", "من <%1> إلى <%2>");
    row("a number", "%n أيام", "%n أيام");
    row("two figures", "%12 من %L3", "<%12> من <%L3>");
    row("a pattern begins at the right", "%1: %2", "!<%1>: <%2>");
    row("one place has nothing to stand beside", "%1+", "<%1>+");
    row("a figure and its unit", "%1\u00a0%2", "%1 %2");
    row("a share", "86%", "86%");
    row("no place", "إلغاء", "إلغاء");
}

void TestTextOrder::whatIsPutInIsSetApart()
{
    QFETCH(QString, sentence);
    QTEST(seen(text::withPlacesSetApart(sentence)), "marked");
}

void TestTextOrder::aTextKeepsItsOwnOrder_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *words, const char *marked) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(marked);
    };
    row("Frankfurt (FR5)", "<Frankfurt (FR5)>");
    row("2 Gbps", "<2 Gbps>");
    row("VLAN 1204 عبر Paris", "{VLAN 1204 عبر Paris>");
    row("", "");
}

void TestTextOrder::aTextKeepsItsOwnOrder()
{
    QFETCH(QString, words);
    QTEST(seen(text::inOrder(words)), "marked");
}

void TestTextOrder::filesHaveNoMarks()
{
    const QString key = QStringLiteral("0f8fad5b");
    const QString line = text::withPlacesSetApart(QStringLiteral("%1: %2")).arg(key, key);
    QCOMPARE(text::withoutMarks(text::inOrder(line)), QStringLiteral("0f8fad5b: 0f8fad5b"));
}

void TestTextOrder::nothingIsMarkedWhereReadingBeginsAtTheLeft()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text::inOrder(QStringLiteral("2 Gbps")), QStringLiteral("2 Gbps"));
}

/// Each unit set apart from the other, they would stand in the order of English.
void TestTextOrder::aLengthOfTwoUnitsIsOneThing()
{
    QCOMPARE(seen(text::duration(90min)), QStringLiteral("<1 h 30 min>"));
}

void TestTextOrder::theWeekBeginsWhereItDoes()
{
    QCOMPARE(text::firstDayOfWeek(), Qt::Monday);
    QLocale::setDefault(QLocale(QStringLiteral("ar_SA")));
    QCOMPARE(text::firstDayOfWeek(), Qt::Sunday);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCOMPARE(text::firstDayOfWeek(), Qt::Sunday);
}

QTEST_MAIN(TestTextOrder)
#include "tst_textorder.moc"
