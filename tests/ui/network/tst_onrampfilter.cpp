// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/onrampfilter.h"
#include "ui/models/onrampsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

struct Fact {
    const char *id;
    const char *provider;
    const char *city;
    const char *facility;
    const char *region;
    int roundTripMicros; ///< -1: no path
};

constexpr Fact facts[] = {
    {"aws-fra", "aws", "Frankfurt", "Equinix FR5", "eu-central-1", 600},
    {"gcp-zrh", "gcp", "Zürich", "Equinix ZH4", "europe-west6", 5'900},
    {"oracle-mad", "oracle", "Madrid", "", "eu-madrid-1", 27'300},
    {"azure-ams", "azure", "Amsterdam", "Equinix AM5", "West Europe", 6'800},
    {"aws-sin", "aws", "Singapore", "Equinix SG2", "ap-southeast-1", 148'600},
    {"aws-pek", "aws", "Beijing", "CIDS Jiachuang IDC", "cn-north-1", -1},
    {"azure-fra", "azure", "Frankfurt", "Equinix FR7", "Germany West Central", 600},
};

QList<OnRampRow> rows()
{
    QList<OnRampRow> rows;
    for (const Fact &fact : facts) {
        OnRamp onRamp;
        onRamp.id = OnRampId(fact.id);
        onRamp.provider = fact.provider;
        onRamp.city = fact.city;
        onRamp.facility = fact.facility;
        onRamp.regions = {fact.region};
        onRamp.code = "X1";
        std::optional<Reach> reach;
        if (fact.roundTripMicros >= 0)
            reach = Reach{.onRamp = onRamp.id,
                          .roundTrip = Micros(fact.roundTripMicros),
                          .perGbpsHour = Money::micros(120'000, Currency::of("EUR"))};
        rows.append({.onRamp = onRamp, .reach = reach});
    }
    return rows;
}

QString listed(const OnRampFilter &filter)
{
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.index(row, 0).data(OnRampsModel::IdRole).toString());
    return ids.join(QLatin1Char(' '));
}

} // namespace

class TestOnRampFilter : public QObject {
    Q_OBJECT

private slots:
    void searchFindsCitySiteRegionProviderAndCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *typed, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(found);
        };
        row("nearest first, no path last", "",
            "aws-fra azure-fra gcp-zrh azure-ams oracle-mad aws-sin aws-pek");
        row("a city, without its accent", "zurich", "gcp-zrh");
        row("a site", "FR7", "azure-fra");
        row("a region", "eu-central", "aws-fra");
        row("a provider", "aws", "aws-fra aws-sin aws-pek");
        row("a provider by its name", "google", "gcp-zrh");
        row("two words, both needed", "frankfurt azure", "azure-fra");
        row("nothing", "lisbon", "");
    }
    void searchFindsCitySiteRegionProviderAndCode()
    {
        OnRampsModel model;
        OnRampFilter filter;
        filter.setSourceModel(&model);
        model.replaceWith(rows());
        QFETCH(QString, typed);
        filter.setText(typed);
        QTEST(listed(filter), "found");
    }

    void aLimitIsStrictAndTakesWhatHasNoPath()
    {
        OnRampsModel model;
        OnRampFilter filter;
        filter.setSourceModel(&model);
        model.replaceWith(rows());
        filter.setLimit(Micros(148'600));
        QCOMPARE(listed(filter), QStringLiteral("aws-fra azure-fra gcp-zrh azure-ams oracle-mad"));
        filter.setLimit(Micros(148'601));
        QVERIFY(listed(filter).endsWith(QStringLiteral("aws-sin")));
    }

    void itIsKnownWhatOnlyTheLimitHides()
    {
        OnRampsModel model;
        OnRampFilter filter;
        filter.setSourceModel(&model);
        model.replaceWith(rows());
        filter.setText(QStringLiteral("Oracle Madrid"));
        filter.setLimit(Micros(20'000));
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.hiddenByLimit().size(), 1);
        QCOMPARE(model.row(filter.hiddenByLimit().first()).onRamp.id, OnRampId("oracle-mad"));
        filter.setProviders({QStringLiteral("aws")});
        QVERIFY2(filter.hiddenByLimit().isEmpty(), "the provider hides it too");
    }

    void anotherPortReordersWithoutForgettingTheRows()
    {
        OnRampsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        OnRampFilter filter;
        filter.setSourceModel(&model);
        model.replaceWith(rows());
        const QPersistentModelIndex madrid(filter.index(4, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<OnRampRow> nearer = rows();
        nearer[2].reach->roundTrip = Micros(100);
        model.replaceWith(nearer);
        QCOMPARE(madrid.row(), 0);
        QCOMPARE(madrid.data(OnRampsModel::IdRole).toString(), QStringLiteral("oracle-mad"));
        QCOMPARE(resets.count(), 0);
    }

    void sitesAreNamedShortly_data()
    {
        QTest::addColumn<QString>("facility");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *facility, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(facility) << QString::fromUtf8(shown);
        };
        row("a site code", "Equinix FR5 - Frankfurt, KleyerStrasse", "FR5");
        row("a campus", "Digital Realty Frankfurt FRA1-16", "FRA1-16");
        row("no code", "Global Switch Singapore", "Global Switch Singapore");
        row("no site", "", "EQFA5");
    }
    void sitesAreNamedShortly()
    {
        QFETCH(QString, facility);
        OnRamp onRamp;
        onRamp.facility = facility.toStdString();
        onRamp.code = "EQFA5";
        QTEST(shortSite(onRamp), "shown");
    }
};

QTEST_MAIN(TestOnRampFilter)
#include "tst_onrampfilter.moc"
