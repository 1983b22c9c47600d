// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/telemetrypicture.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::client;

/// Two series of one connection, drawn as one line.
class TestTelemetryPicture : public QObject {
    Q_OBJECT

private slots:
    void noMomentIsDrawnTwice_data();
    void noMomentIsDrawnTwice();
};

namespace {

std::vector<TelemetrySample> samplesAt(const QList<int> &seconds)
{
    std::vector<TelemetrySample> samples;
    for (const int second : seconds) {
        TelemetrySample &sample = samples.emplace_back();
        sample.at = Instant(Seconds(second));
    }
    return samples;
}

} // namespace

void TestTelemetryPicture::noMomentIsDrawnTwice_data()
{
    QTest::addColumn<QList<int>>("day");
    QTest::addColumn<QList<int>>("recent");
    QTest::addColumn<QList<int>>("drawn");
    QTest::newRow("nothing known") << QList<int>{} << QList<int>{} << QList<int>{};
    QTest::newRow("the day alone")
        << QList<int>{0, 30, 60} << QList<int>{} << QList<int>{0, 30, 60};
    QTest::newRow("seconds alone") << QList<int>{} << QList<int>{7, 8} << QList<int>{7, 8};
    QTest::newRow("a step that ends where seconds begin")
        << QList<int>{0, 30, 60} << QList<int>{60, 61} << QList<int>{0, 30, 60, 61};
    QTest::newRow("a step around the first second")
        << QList<int>{0, 30, 60} << QList<int>{65, 66} << QList<int>{0, 30, 65, 66};
    QTest::newRow("younger than a step")
        << QList<int>{0, 30} << QList<int>{5, 6, 31} << QList<int>{5, 6, 31};
}

void TestTelemetryPicture::noMomentIsDrawnTwice()
{
    QFETCH(QList<int>, day);
    QFETCH(QList<int>, recent);
    QFETCH(QList<int>, drawn);
    TelemetryPicture picture;
    picture.day = samplesAt(day);
    picture.recent = samplesAt(recent);
    QVERIFY(joinedSeries(picture) == samplesAt(drawn));
}

QTEST_APPLESS_MAIN(TestTelemetryPicture)
#include "tst_telemetrypicture.moc"
