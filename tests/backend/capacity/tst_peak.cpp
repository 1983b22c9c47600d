// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/peak.h"

#include <QRegularExpression>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

Instant second(int number)
{
    return Instant(Seconds(number));
}

/// "0-60:1G 30-:2G!40": from second 0 to 60 one gigabit, from 30 for good two, which expire at 40.
std::vector<Reservation> heldFrom(const QString &text)
{
    std::vector<Reservation> held;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QRegularExpression(QStringLiteral("[-:!]")));
        Reservation reservation{.resource = ResourceId("link:a"),
                                .holder = HolderId("h"),
                                .rate = *Bandwidth::parse(parts[2].toStdString()),
                                .from = second(parts[0].toInt()),
                                .to = {},
                                .hasBegun = false};
        if (!parts[1].isEmpty())
            reservation.to = second(parts[1].toInt());
        if (parts.size() > 3)
            reservation.expires = second(parts[3].toInt());
        held.push_back(reservation);
    }
    return held;
}

} // namespace

class TestPeak : public QObject {
    Q_OBJECT

private slots:
    void theMostAtAnyInstantCounts_data();
    void theMostAtAnyInstantCounts();
};

void TestPeak::theMostAtAnyInstantCounts_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("peak");
    QTest::newRow("nothing held") << "" << 0 << 0 << 60 << "0G";
    QTest::newRow("for good") << "0-:1G" << 5 << 10 << 20 << "1G";
    QTest::newRow("two at once") << "0-:1G 10-20:2G" << 5 << 10 << 15 << "3G";
    QTest::newRow("one after the other") << "0-30:1G 30-60:2G" << 0 << 0 << 60 << "2G";
    QTest::newRow("they meet in the window") << "0-31:1G 30-60:2G" << 0 << 0 << 60 << "3G";
    QTest::newRow("over when the window begins") << "0-30:1G 40-60:2G" << 10 << 30 << 40 << "0G";
    QTest::newRow("begins when the window ends") << "40-60:2G" << 10 << 30 << 40 << "0G";
    QTest::newRow("late, and so still held") << "0-30:1G" << 30 << 30 << 60 << "1G";
    QTest::newRow("late, far ahead too") << "0-30:1G" << 31 << 1000 << 1001 << "1G";
    QTest::newRow("not late yet") << "0-30:1G" << 29 << 30 << 60 << "0G";
    QTest::newRow("held until it expires") << "0-:1G!20" << 19 << 30 << 60 << "1G";
    QTest::newRow("expired") << "0-:1G!20" << 20 << 30 << 60 << "0G";
    QTest::newRow("over before it expires") << "0-30:1G!60" << 40 << 30 << 60 << "0G";
    QTest::newRow("three hills") << "0-10:5G 10-20:6G 20-30:4G 0-:1G" << 0 << 0 << 30 << "7G";
}

void TestPeak::theMostAtAnyInstantCounts()
{
    QFETCH(QString, held);
    QFETCH(int, now);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, peak);
    const auto reservations = heldFrom(held);
    const Bandwidth found =
        peakOf(reservations, Interval::between(second(from), second(to)), second(now));
    QCOMPARE(QString::fromStdString(found.text()), peak);
}

QTEST_APPLESS_MAIN(TestPeak)
#include "tst_peak.moc"
