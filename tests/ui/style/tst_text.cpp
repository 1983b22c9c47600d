// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text.h"

#include <QLocale>
#include <QTest>

using namespace turbolane;
using namespace turbolane::literals;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

constexpr Currency eur = Currency::of("EUR");

/// Shown spaces are of several kinds; a row is written with the plain one. Marks of direction that
/// a locale adds are not seen either.
QString plain(QString text)
{
    text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2212), u'-');
    return text.remove(QChar(0x200E))
        .remove(QChar(0x200F))
        .remove(QChar(0x061C))
        .remove(QChar(0x2068))
        .remove(QChar(0x2069));
}

Instant at(const char *rfc3339)
{
    return *parseInstant(rfc3339);
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void moneyIsExactInEveryLocale_data();
    void moneyIsExactInEveryLocale();
    void aSignStandsBeforeItsAmountInBothDirections();
    void moneyIsAsFineAsAsked_data();
    void moneyIsAsFineAsAsked();
    void bandwidthKeepsItsUnit_data();
    void bandwidthKeepsItsUnit();
    void measuredHasThreeDigits_data();
    void measuredHasThreeDigits();
    void latencyIsShownInMilliseconds_data();
    void latencyIsShownInMilliseconds();
    void durationsHaveTwoUnitsAtMost_data();
    void durationsHaveTwoUnitsAtMost();
    void timesAre24hInTheZone();
    void momentsSayTheDayWhenItIsAnother();
    void percentIsRoundedHalfUp_data();
    void percentIsRoundedHalfUp();
    void changesNameTheUnitOnce();
    void countsAndAges();
};

void TestText::moneyIsExactInEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *locale, qint64 micros, const char *currency, QString shown) {
        QTest::addRow("%s %s %lld", locale, currency, micros)
            << QString::fromLatin1(locale) << micros << QString::fromLatin1(currency) << shown;
    };
    row("C", 35'280'000, "EUR", QStringLiteral("€35.28"));
    row("C", 4'838'160'000, "EUR", QStringLiteral("€4,838.16"));
    row("C", 0, "EUR", QStringLiteral("€0.00"));
    row("C", 100'000, "EUR", QStringLiteral("€0.10"));
    row("C", 1, "EUR", QStringLiteral("€0.000001"));
    row("C", -35'280'000, "EUR", QStringLiteral("-€35.28"));
    row("C", 6'500, "EUR", QStringLiteral("€0.0065"));
    row("en_GB", 20'512'400'000, "PLN", QStringLiteral("zł 20,512.40"));
    row("en_US", 12'204'670'000, "USD", QStringLiteral("$12,204.67"));
    row("en_GB", 35'280'000, "CHF", QStringLiteral("CHF 35.28"));
    row("de_DE", 4'838'160'000, "EUR", QStringLiteral("4.838,16 €"));
    row("de_DE", -500'000, "EUR", QStringLiteral("-0,50 €"));
    row("de_DE", 6'536, "EUR", QStringLiteral("0,006536 €"));
    row("fr_FR", 4'838'160'000, "EUR", QStringLiteral("4 838,16 €"));
    row("pl_PL", 20'512'400'000, "PLN", QStringLiteral("20 512,40 zł"));
    row("pt_BR", 30'528'790'000, "BRL", QStringLiteral("R$ 30.528,79"));
    row("hi_IN", 12'204'838'000'000, "INR", QStringLiteral("₹1,22,04,838.00"));
    row("ar_AE", 20'852'470'000, "EUR", QStringLiteral("20,852.47 €"));
    row("ar_EG", 4'838'160'000, "EUR", QStringLiteral("٤٬٨٣٨٫١٦ €"));
    // More than a double can hold to the millionth.
    row("C", 9'007'199'254'740'993, "EUR", QStringLiteral("€9,007,199,254.740993"));
    row("de_DE", 9'223'372'036'854'775'807, "EUR", QStringLiteral("9.223.372.036.854,775807 €"));
}

void TestText::moneyIsExactInEveryLocale()
{
    QFETCH(QString, locale);
    QFETCH(qint64, micros);
    QFETCH(QString, currency);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(locale));
    const Money sum = Money::micros(micros, *Currency::parse(currency.toStdString()));
    QCOMPARE(plain(text::money(sum)), shown);
}

void TestText::aSignStandsBeforeItsAmountInBothDirections()
{
    const Money credit = Money::micros(-5'770'000, eur);
    QCOMPARE(text::amount(credit, text::Decimals::Cents), QStringLiteral("-5.77"));
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    const QString mirrored = text::amount(credit, text::Decimals::Cents);
    QVERIFY(mirrored.startsWith(QChar(0x2068)) && mirrored.endsWith(QChar(0x2069)));
    QCOMPARE(plain(mirrored), QStringLiteral("-5.77"));
}

void TestText::moneyIsAsFineAsAsked_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("cents");
    QTest::addColumn<QString>("brief");
    const auto row = [](qint64 micros, const char *exact, const char *cents, const char *brief) {
        QTest::addRow("%lld", micros) << micros << QString::fromUtf8(exact)
                                      << QString::fromUtf8(cents) << QString::fromUtf8(brief);
    };
    row(8'820'000, "€8.82", "€8.82", "€8.82");
    row(6'536, "€0.006536", "€0.01", "€0.0065");
    row(65, "€0.000065", "€0.00", "€0.000065");
    row(9'999, "€0.009999", "€0.01", "€0.01");
    row(4'999, "€0.004999", "€0.00", "€0.005");
    row(5'000, "€0.005", "€0.01", "€0.005");
    row(1'234'567, "€1.234567", "€1.23", "€1.23");
    row(1'235'000, "€1.235", "€1.24", "€1.24");
    row(-1'235'000, "-€1.235", "-€1.24", "-€1.24");
    row(0, "€0.00", "€0.00", "€0.00");
}

void TestText::moneyIsAsFineAsAsked()
{
    QFETCH(qint64, micros);
    QFETCH(QString, exact);
    QFETCH(QString, cents);
    QFETCH(QString, brief);
    const Money sum = Money::micros(micros, eur);
    QCOMPARE(text::money(sum), exact);
    QCOMPARE(text::money(sum, text::Decimals::Cents), cents);
    QCOMPARE(text::money(sum, text::Decimals::Brief), brief);
    QCOMPARE(text::amount(sum, text::Decimals::Micros).section(u'.', 1).size(), 6);
    QVERIFY(text::money(sum, text::Decimals::Micros).startsWith(exact));
    QCOMPARE(text::perHour(sum), exact + QStringLiteral(" per hour"));
    QCOMPARE(text::moneyAdded(sum), micros < 0 ? exact : u'+' + exact);
    QCOMPARE(text::amount(sum), QString(exact).remove(u'€'));
}

void TestText::bandwidthKeepsItsUnit_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<QString>("shown");
    QTest::newRow("2G") << "C" << qint64(2'000'000) << "2 Gbps";
    QTest::newRow("2.5G") << "C" << qint64(2'500'000) << "2.5 Gbps";
    QTest::newRow("500M") << "C" << qint64(500'000) << "500 Mbps";
    QTest::newRow("1.5M") << "C" << qint64(1'500) << "1.5 Mbps";
    QTest::newRow("64k") << "C" << qint64(64) << "64 kbps";
    QTest::newRow("nothing") << "C" << qint64(0) << "0 Mbps";
    QTest::newRow("a kilobit over") << "C" << qint64(10'000'001) << "10.000001 Gbps";
    QTest::newRow("1.2T") << "C" << qint64(1'200'000'000) << "1,200 Gbps";
    QTest::newRow("German") << "de_DE" << qint64(2'500'000) << "2,5 Gbps";
}

void TestText::bandwidthKeepsItsUnit()
{
    QFETCH(QString, locale);
    QFETCH(qint64, kbps);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(plain(text::bandwidth(Bandwidth::kbps(kbps))), shown);
}

void TestText::measuredHasThreeDigits_data()
{
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<QString>("shown");
    QTest::newRow("1.72") << qint64(1'720'456) << "1.72 Gbps";
    QTest::newRow("half up") << qint64(1'725'000) << "1.73 Gbps";
    QTest::newRow("9.41") << qint64(9'413'000) << "9.41 Gbps";
    QTest::newRow("10") << qint64(10'000'000) << "10 Gbps";
    QTest::newRow("86.4") << qint64(86'440) << "86.4 Mbps";
    QTest::newRow("860") << qint64(860'400) << "860 Mbps";
    QTest::newRow("0") << qint64(0) << "0 Mbps";
}

void TestText::measuredHasThreeDigits()
{
    QFETCH(qint64, kbps);
    QFETCH(QString, shown);
    QCOMPARE(plain(text::measured(Bandwidth::kbps(kbps))), shown);
}

void TestText::latencyIsShownInMilliseconds_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("shown");
    QTest::newRow("86.2") << qint64(86'200) << "86.2 ms";
    QTest::newRow("half up") << qint64(86'250) << "86.3 ms";
    QTest::newRow("0.6") << qint64(600) << "0.6 ms";
    QTest::newRow("a hair") << qint64(54) << "0.05 ms";
    QTest::newRow("in the same building") << qint64(0) << "<0.1 ms";
    QTest::newRow("a second") << qint64(1'204'000) << "1,204.0 ms";
}

void TestText::latencyIsShownInMilliseconds()
{
    QFETCH(qint64, micros);
    QFETCH(QString, shown);
    QCOMPARE(plain(text::latency(Micros(micros))), shown);
}

void TestText::durationsHaveTwoUnitsAtMost_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QString>("length");
    QTest::addColumn<QString>("countdown");
    const auto row = [](qint64 millis, const char *length, const char *countdown) {
        QTest::addRow("%lld", millis)
            << millis << QString::fromLatin1(length) << QString::fromLatin1(countdown);
    };
    row(0, "0 s", "0:00");
    row(16, "16 ms", "0:00");
    row(99, "99 ms", "0:00");
    row(100, "0.1 s", "0:00");
    row(400, "0.4 s", "0:00");
    row(3'190, "3.1 s", "0:03");
    row(30'000, "30 s", "0:30");
    row(134'000, "2 min 14 s", "2:14");
    row(1'800'000, "30 min", "30:00");
    row(14'400'000, "4 h", "4:00:00");
    row(13'272'999, "3 h 41 min", "3:41:12");
    row(61'491'000, "17 h 4 min", "17:04:51");
    row(-5'000, "0 s", "0:00");
}

void TestText::durationsHaveTwoUnitsAtMost()
{
    QFETCH(qint64, millis);
    QFETCH(QString, length);
    QFETCH(QString, countdown);
    QCOMPARE(plain(text::duration(Millis(millis))), length);
    QCOMPARE(text::countdown(std::chrono::duration_cast<Seconds>(Millis(millis))), countdown);
}

void TestText::timesAre24hInTheZone()
{
    const Instant now = at("2026-05-12T12:32:07.250Z");
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(text::time(now, berlin), QStringLiteral("14:32"));
    QCOMPARE(text::timeWithSeconds(now, berlin), QStringLiteral("14:32:07"));
    QCOMPARE(text::date(now, berlin), QStringLiteral("12 May 2026"));
    QCOMPARE(text::clock(now, berlin), QStringLiteral("Tue 12 May 2026, 14:32:07 CEST"));
    QCOMPARE(text::month(now, berlin), QStringLiteral("May"));
    QCOMPARE(text::day(at("2026-05-12T22:30:00Z"), berlin), QStringLiteral("13 May"));
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCOMPARE(text::time(now, berlin), QStringLiteral("14:32"));
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(text::date(now, berlin), QStringLiteral("12. Mai 2026"));
    QCOMPARE(text::month(now, berlin), QStringLiteral("Mai"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_AE")));
    QCOMPARE(text::time(now, berlin), QStringLiteral("14:32"));
}

void TestText::momentsSayTheDayWhenItIsAnother()
{
    const QTimeZone utc = QTimeZone::utc();
    const Instant now = at("2026-05-12T12:00:00Z");
    QCOMPARE(text::moment(at("2026-05-12T00:01:00Z"), now, utc), QStringLiteral("00:01"));
    QCOMPARE(text::moment(at("2026-05-11T23:59:00Z"), now, utc), QStringLiteral("Mon 23:59"));
    QCOMPARE(text::moment(at("2026-05-14T04:00:00Z"), now, utc), QStringLiteral("Thu 04:00"));
    QCOMPARE(text::moment(at("2026-05-01T04:00:00Z"), now, utc), QStringLiteral("1 May 04:00"));
}

void TestText::percentIsRoundedHalfUp_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("shown");
    QTest::newRow("86") << "C" << qint64(1'720) << qint64(2'000) << 0 << "86%";
    QTest::newRow("half up") << "C" << qint64(5) << qint64(1'000) << 0 << "1%";
    QTest::newRow("99.998") << "C" << qint64(99'998) << qint64(100'000) << 3 << "99.998%";
    QTest::newRow("over") << "C" << qint64(3) << qint64(2) << 0 << "150%";
    QTest::newRow("German") << "de_DE" << qint64(99'998) << qint64(100'000) << 3 << "99,998 %";
    QTest::newRow("Polish") << "pl_PL" << qint64(99'998) << qint64(100'000) << 3 << "99,998%";
}

void TestText::percentIsRoundedHalfUp()
{
    QFETCH(QString, locale);
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(int, decimals);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(plain(text::percent(part, whole, decimals)), shown);
}

void TestText::changesNameTheUnitOnce()
{
    QCOMPARE(text::inGbps(500_Mbps), QStringLiteral("0.5"));
    QCOMPARE(text::inGbps(10_Gbps), QStringLiteral("10"));
    QCOMPARE(plain(text::bandwidthChange(2_Gbps, 10_Gbps)), QStringLiteral("2 to 10 Gbps"));
    QCOMPARE(plain(text::bandwidthChange(500_Mbps, 2_Gbps)), QStringLiteral("500 Mbps to 2 Gbps"));
}

void TestText::countsAndAges()
{
    QCOMPARE(text::count(12'204), QStringLiteral("12,204"));
    QCOMPARE(plain(text::distance(6'605)), QStringLiteral("6,605 km"));
    QCOMPARE(text::age(41 * 24h), QStringLiteral("41 days"));
    QCOMPARE(text::age(3700s), QStringLiteral("1 hour"));
    QCOMPARE(text::age(2s), QStringLiteral("2 seconds"));
    QCOMPARE(text::isolated(QStringLiteral("a")).size(), 3);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
