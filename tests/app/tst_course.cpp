// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/course.h"
#include "app/outsidecarrier.h"
#include "app/tokenfetch.h"
#include "tests/client/support/fakekeyring.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::app;
using namespace turbolane::test;
using client::KnownCarrier;
using client::KnownCarriers;
using client::TokenPlace;
using namespace Qt::StringLiterals;

namespace {

using Way = Course::Way;

KnownCarrier meridian(TokenPlace tokenIn = TokenPlace::Keyring, const QString &file = {})
{
    return {.id = u"api.meridian.example_443"_s,
            .profile = {.name = u"Meridian"_s,
                        .base = QUrl(u"https://api.meridian.example"_s),
                        .certificate = {}},
            .tokenIn = tokenIn,
            .tokenFile = file};
}

} // namespace

Q_DECLARE_METATYPE(Way)

/// Which carrier a start leads to, and where it lives.
class TestCourse : public QObject {
    Q_OBJECT

private slots:
    void init();
    void leadsToWhatWasNamedOrChosen_data();
    void leadsToWhatWasNamedOrChosen();
    void turningLeavesTheCommandLineBehind();
    void aHindranceAsksAgain();
    void aTokenIsFetchedFromWhereItIs_data();
    void aTokenIsFetchedFromWhereItIs();
    void aTokenThatIsNotThereIsMissed_data();
    void aTokenThatIsNotThereIsMissed();
    void aSilentKeyringIsToldOf();

private:
    QString written(const QString &name, const QByteArray &content = {}) const
    {
        QDir(m_home->path()).mkpath(u"."_s);
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its files");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    FakeKeyring m_keyring;
};

void TestCourse::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    m_keyring = {};
}

void TestCourse::leadsToWhatWasNamedOrChosen_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("chosen"); // inside, the known one's id, or nobody has
    QTest::addColumn<bool>("hasBooks");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("folder"); // below home
    const QString known = meridian().id;
    const QString none;
    const auto row = [](const char *name, const QString &options, const QString &chosen,
                        bool hasBooks, Way way, const QString &folder) {
        QTest::newRow(name) << options << chosen << hasBooks << way << folder;
    };
    row("the first time", none, none, false, Way::Choose, none);
    row("who worked before there was a choice", none, none, true, Way::Inside, none);
    row("the one inside was chosen", none, KnownCarriers::inside(), false, Way::Inside, none);
    row("one elsewhere was chosen", none, known, true, Way::Known, u"/outside/"_s + known);
    row("a folder of one's own", u"--data-dir"_s, none, false, Way::Inside, none);
    row("a folder with a choice in it", u"--data-dir"_s, known, false, Way::Known,
        u"/outside/"_s + known);
    row("a network of one's own", u"--network"_s, known, false, Way::Inside, u"/networks/*"_s);
    row("practice", u"--practice"_s, known, false, Way::Inside, u"/practice"_s);
    row("named", u"--carrier"_s, known, true, Way::Named, u"/outside/carrier.example_8443"_s);
}

void TestCourse::leadsToWhatWasNamedOrChosen()
{
    QFETCH(QString, options);
    QFETCH(QString, chosen);
    QFETCH(bool, hasBooks);
    QFETCH(Way, way);
    QFETCH(QString, folder);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(home.startsWith(m_home->path()) && QDir().mkpath(home));
    DesktopOptions asked;
    std::optional<client::CarrierProfile> named;
    if (options == "--data-dir"_L1)
        asked.dataDirectory = home;
    if (options == "--network"_L1)
        asked.network = m_home->path();
    if (options == "--practice"_L1)
        asked.practice = true;
    if (options == "--carrier"_L1) {
        asked.carrier = u"https://carrier.example:8443"_s;
        asked.tokenFile = written(u"token"_s, "t");
        named = *outsideCarrier(asked);
    }
    if (hasBooks) {
        QFile books(home + u"/carrier.db"_s);
        QVERIFY(books.open(QIODevice::WriteOnly));
    }
    KnownCarriers carriers(home, m_keyring);
    QVERIFY(carriers.put(meridian()));
    if (!chosen.isEmpty())
        QVERIFY(carriers.choose(chosen));
    const Places places(asked);
    QCOMPARE(places.home(), home);
    const Course course(asked, places, carriers, named);
    QCOMPARE(course.way(), way);
    if (folder.endsWith(u'*'))
        QVERIFY(course.directory().startsWith(home + folder.chopped(1)));
    else
        QCOMPARE(course.directory(), home + folder);
    QCOMPARE(course.current().has_value(), !asked.practice);
    if (way == Way::Known)
        QCOMPARE(*course.current(), course.known()->id);
}

void TestCourse::turningLeavesTheCommandLineBehind()
{
    DesktopOptions asked;
    asked.carrier = u"https://carrier.example:8443"_s;
    asked.dataDirectory = m_home->path();
    const Places places(asked);
    KnownCarriers carriers(places.home(), m_keyring);
    QVERIFY(carriers.put(meridian()));
    Course course(asked, places, carriers, client::CarrierProfile{});
    QCOMPARE(course.way(), Way::Named);
    QCOMPARE(course.current().value_or(u"?"_s), QString());
    QVERIFY(course.turnTo(meridian().id));
    QCOMPARE(course.way(), Way::Known);
    QVERIFY(course.turnTo(KnownCarriers::inside()));
    QCOMPARE(course.way(), Way::Inside);
    QCOMPARE(course.directory(), m_home->path());
}

void TestCourse::aHindranceAsksAgain()
{
    const DesktopOptions asked;
    const Places places(asked);
    KnownCarriers carriers(places.home(), m_keyring);
    QVERIFY(carriers.put(meridian()));
    Course course(asked, places, carriers, std::nullopt);
    QVERIFY(course.turnTo(meridian().id));
    course.hinder({.what = u"gone"_s, .more = {}});
    QCOMPARE(course.way(), Way::Choose);
    QCOMPARE(course.known()->id, meridian().id);
    // The carrier inside may be in the background: it is not what is asked for.
    QVERIFY(course.instance() != places.inside());
    QVERIFY(course.turnTo(meridian().id));
    QCOMPARE(course.way(), Way::Known);
}

void TestCourse::aTokenIsFetchedFromWhereItIs_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("keyring") << int(TokenPlace::Keyring);
    QTest::newRow("session") << int(TokenPlace::Session);
    QTest::newRow("file") << int(TokenPlace::File);
}

void TestCourse::aTokenIsFetchedFromWhereItIs()
{
    QFETCH(int, place);
    KnownCarriers carriers(m_home->path(), m_keyring);
    const KnownCarrier carrier = meridian(TokenPlace(place), written(u"token"_s, " secret\n"));
    bool kept = false;
    carriers.keepToken(carrier, "secret", this, [&kept](const auto &) { kept = true; });
    QTRY_VERIFY(kept);
    TokenFetch fetch(carriers, carrier);
    client::CarrierProfile profile;
    connect(&fetch, &TokenFetch::fetched, this, [&profile](const auto &got) { profile = got; });
    QSignalSpy missing(&fetch, &TokenFetch::missing);
    fetch.start();
    QVERIFY(profile.token.isEmpty()); // the window comes first
    QTRY_COMPARE(profile.token, QByteArray("secret"));
    QCOMPARE(profile.base, carrier.profile.base);
    QVERIFY(missing.isEmpty());
}

void TestCourse::aTokenThatIsNotThereIsMissed_data()
{
    aTokenIsFetchedFromWhereItIs_data();
}

void TestCourse::aTokenThatIsNotThereIsMissed()
{
    QFETCH(int, place);
    KnownCarriers carriers(m_home->path(), m_keyring);
    TokenFetch fetch(carriers, meridian(TokenPlace(place), u"/nowhere"_s));
    QSignalSpy fetched(&fetch, &TokenFetch::fetched);
    QSignalSpy missing(&fetch, &TokenFetch::missing);
    fetch.start();
    QTRY_COMPARE(missing.size(), 1);
    QVERIFY(missing.first().at(0).toString().contains(u"Meridian"_s));
    QVERIFY(missing.first().at(1).toString().contains(u"Enter it again"_s));
    QVERIFY(fetched.isEmpty());
}

void TestCourse::aSilentKeyringIsToldOf()
{
    KnownCarriers carriers(m_home->path(), m_keyring);
    m_keyring.setSilent(true);
    TokenFetch fetch(carriers, meridian());
    QSignalSpy late(&fetch, &TokenFetch::late);
    fetch.start();
    QVERIFY(late.wait(10'000));
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
