// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/embeddedcarrier.h"
#include "app/practice/rehearsal.h"
#include "app/practice/story.h"
#include "client/carrierclock.h"
#include "client/httpcarrierclient.h"
#include "client/httpeventfeed.h"
#include "client/portfolio.h"
#include "client/session.h"
#include "ui/kit/label.h"
#include "ui/mainwindow.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapview.h"
#include "ui/settings/preferences.h"
#include "ui/tour/toursteps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::app;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int holdMs = 1'100; ///< the button asks for 800

QString quickPlace()
{
    const QFileInfo shared(QStringLiteral("/dev/shm"));
    return (shared.isWritable() ? shared.filePath() : QDir::tempPath())
        + QStringLiteral("/turbolane-practice-XXXXXX");
}

/// The whole program as --practice builds it, with real mouse and keys at its window.
struct Program {
    explicit Program(const QString &books, QSize size = {1440, 900})
        : rehearsal(*PracticeBooks::in(books))
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , carrier({.dataDirectory = books}, rehearsal.clock(),
                  [this](backend::Backend::Options &options) { return rehearsal.prepare(options); })
    {
        preferences.apply();
        window = std::make_unique<ui::MainWindow>(ui::Desk{client, portfolio, clock, preferences});
        window->practise(rehearsal);
        window->resize(size);
        QObject::connect(&carrier, &EmbeddedCarrier::ready, &portfolio,
                         [this](const client::CarrierProfile &profile) {
                             rehearsal.take(*carrier.carrier());
                             session.become(profile);
                             portfolio.start();
                         });
        QObject::connect(&rehearsal, &Rehearsal::found, &portfolio, &client::Portfolio::retryNow);
        portfolio.setAttentive(true);
        window->show();
        carrier.start();
    }
    ~Program()
    {
        portfolio.stop();
        window.reset();
        rehearsal.leave();
        carrier.stop();
    }

    bool isLive() const { return portfolio.standing() == client::Portfolio::Standing::Live; }
    QWidget *seen(const char *name) const
    {
        for (auto *found : window->findChildren<QWidget *>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    bool isSeen(const char *name) const { return seen(name) != nullptr; }
    QString word(const char *name) const
    {
        const auto *label = qobject_cast<QLabel *>(seen(name));
        return label != nullptr ? label->text().replace(QChar::Nbsp, u' ') : QString();
    }
    bool isChecked(const char *name) const
    {
        const auto *button = qobject_cast<QAbstractButton *>(seen(name));
        return button != nullptr && button->isChecked();
    }
    QPoint at(const QWidget &widget) const
    {
        return widget.mapTo(window.get(), widget.rect().center());
    }
    void click(const char *name) const
    {
        const QWidget *widget = seen(name);
        require(widget != nullptr, name);
        QCoreApplication::processEvents();
        QTest::mouseMove(window->windowHandle(), at(*widget));
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, at(*widget));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void chooseSpeed(int place) const
    {
        const QWidget *row = seen("clockSpeed");
        const auto *segment = row->findChildren<QAbstractButton *>().at(place);
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, at(*segment));
    }
    void hold(const char *name) const
    {
        const QPoint point = at(*seen(name));
        QTest::mouseMove(window->windowHandle(), point);
        QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, point);
        QTest::qWait(holdMs); // as a finger does
        QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, point);
    }
    const Connection *connection(const char *name) const
    {
        const auto &all = portfolio.picture().connections();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Connection &each) { return each.name == name; });
        return found == all.end() ? nullptr : &*found;
    }
    std::optional<Boost> boostOf(const char *name) const
    {
        const Connection *of = connection(name);
        for (const Boost &boost : portfolio.picture().boosts())
            if (of != nullptr && boost.connection == of->id && isRunning(boost.state))
                return boost;
        return std::nullopt;
    }
    void picture(const QString &name) const
    {
        const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
        if (to.isEmpty())
            return;
        QTest::qWait(400); // fades end, the light is in its place
        window->grab().save(QDir(to).filePath(name + QStringLiteral(".png")));
    }

    QTemporaryDir folder;
    Rehearsal rehearsal;
    QSettings settings;
    ui::Preferences preferences{settings};
    EmbeddedCarrier carrier;
    client::CarrierClock clock{rehearsal.clock().now(),
                               [this] { return rehearsal.clock().now().time_since_epoch(); }};
    client::Session session{client::CarrierProfile{}};
    client::HttpCarrierClient client{session};
    client::HttpEventFeed feed{session};
    client::Portfolio portfolio{client, feed, clock};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

/// Practice in the real window, with the real carrier inside.
class TestPracticeWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void tellsTheStoryFirstAndThenShowsAround();
    void theTourIsTakenByDeedsAndKeys();
    void whoPresentsHasNotesOfEachStep();
    void atSixHundredTimesABoostEnds();
    void leapsToTheNextEventAndToTheMonthsEnd();
    void drillsComeAndGoByTheSameKey();
    void begunAnewTheBooksAreForgotten();
    void goesOnWhereItWasLeft();
    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();

private:
    void copyStory() const;
    QString books() const { return m_place->filePath(QStringLiteral("practice")); }

    std::unique_ptr<QTemporaryDir> m_told; ///< a story, told once
    std::unique_ptr<QTemporaryDir> m_place;
};

void TestPracticeWindow::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale::c());
    m_told = std::make_unique<QTemporaryDir>(quickPlace());
    auto books = PracticeBooks::in(m_told->filePath(QStringLiteral("practice")));
    QVERIFY(books);
    QVERIFY(Story::tell(books->folder(), Story::usualSeed, [](int) { return true; }));
    QVERIFY(books->setMade(Story::usualSeed));
}

void TestPracticeWindow::init()
{
    m_place = std::make_unique<QTemporaryDir>(quickPlace());
}

void TestPracticeWindow::copyStory() const
{
    QVERIFY(QDir().mkpath(books()));
    const QDir told(m_told->filePath(QStringLiteral("practice")));
    for (const QString &name : told.entryList(QDir::Files))
        QVERIFY(QFile::copy(told.filePath(name), QDir(books()).filePath(name)));
}

void TestPracticeWindow::tellsTheStoryFirstAndThenShowsAround()
{
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.word("storyTelling").contains(QLatin1Char('%')), patienceMs);
    QVERIFY(!program.isSeen("nextEvent"));
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(program.isSeen("tourCard"), patienceMs);
    QVERIFY(!program.isSeen("storyTelling"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tourNext"));
    QCOMPARE(program.portfolio.picture().connections().size(), std::size_t(7));
    program.key(Qt::Key_Escape);
    QVERIFY(!program.isSeen("tourCard"));
}

void TestPracticeWindow::theTourIsTakenByDeedsAndKeys()
{
    copyStory();
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    QVERIFY(!program.isSeen("tourCard")); // it was told before
    program.click("rail-tour");
    const auto step = [&] { return program.word("tourCount"); };
    QTRY_COMPARE(step(), QStringLiteral("Guided tour, 1 of 9"));
    program.key(Qt::Key_Space);
    QCOMPARE(step(), QStringLiteral("Guided tour, 2 of 9"));
    program.click("tourBack");
    QCOMPARE(step(), QStringLiteral("Guided tour, 1 of 9"));
    program.click("tourNext");
    program.key(Qt::Key_Space);
    QCOMPARE(step(), QStringLiteral("Guided tour, 3 of 9"));
    program.key(Qt::Key_N); // draws
    QTRY_VERIFY_WITH_TIMEOUT(program.isSeen("pathsPanel"), patienceMs);
    QTRY_VERIFY(program.word("tourDeed").startsWith(QStringLiteral("Compare")));
    program.click("tourNext");
    QCOMPARE(step(), QStringLiteral("Guided tour, 4 of 9"));
    QTRY_VERIFY(program.isSeen("turboButton")); // what was drawn is put aside

    QTRY_VERIFY_WITH_TIMEOUT(program.seen("turboButton")->isEnabled(), patienceMs);
    QTest::qWait(1'500); // the price is asked of the carrier
    program.hold("turboButton"); // through the light
    QTRY_VERIFY_WITH_TIMEOUT(program.boostOf("seq-archive-iad").has_value(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(step(), QStringLiteral("Guided tour, 5 of 9"), patienceMs);
    QVERIFY(program.word("tourText").contains(QStringLiteral("goes back to 2 Gbps")));
    program.chooseSpeed(2); // the clock lies above the dark
    QTRY_COMPARE_WITH_TIMEOUT(step(), QStringLiteral("Guided tour, 6 of 9"), patienceMs);
    QCOMPARE(program.window->page(), ui::PageId::Billing);
    program.key(Qt::Key_Return);
    QCOMPARE(step(), QStringLiteral("Guided tour, 7 of 9"));
    program.key(Qt::Key_F7);
    QTRY_COMPARE_WITH_TIMEOUT(step(), QStringLiteral("Guided tour, 8 of 9"), patienceMs);
    program.key(Qt::Key_F7);
    QTRY_COMPARE_WITH_TIMEOUT(step(), QStringLiteral("Guided tour, 9 of 9"), patienceMs);
    program.key(Qt::Key_Space);
    QVERIFY(!program.isSeen("tourCard"));
    QVERIFY(!program.isSeen("spotlight"));
}

void TestPracticeWindow::whoPresentsHasNotesOfEachStep()
{
    copyStory();
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    program.window->activateWindow();
    program.key(Qt::Key_F12);
    QTRY_VERIFY(program.isSeen("presenterNotes"));
    QWidget *notes = program.seen("presenterNotes");
    QVERIFY(notes->isWindow());
    QVERIFY(program.word("notesText").contains(QStringLiteral("F7"))); // no tour yet: the keys
    program.click("rail-tour");
    QTRY_VERIFY(program.isSeen("tourCard"));
    const QString first = program.word("notesText");
    QVERIFY(!first.contains(QStringLiteral("F7")));
    QTest::keyClick(notes, Qt::Key_Right);
    const QString second = program.word("notesText");
    const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
    if (!to.isEmpty())
        notes->grab().save(QDir(to).filePath(QStringLiteral("notes.png")));
    QVERIFY(second != first);
    QTest::keyClick(notes, Qt::Key_Left);
    QCOMPARE(program.word("notesText"), first);
    QTest::keyClick(notes, Qt::Key_Escape);
    QVERIFY(!program.isSeen("presenterNotes"));
    QVERIFY(program.isSeen("tourCard"));
}

void TestPracticeWindow::atSixHundredTimesABoostEnds()
{
    copyStory();
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    const auto running = program.boostOf("sin-gcp-tyo");
    QVERIFY(running);
    program.chooseSpeed(2);
    QTRY_VERIFY_WITH_TIMEOUT(!program.boostOf("sin-gcp-tyo"), patienceMs);
    QVERIFY(program.clock.now() >= running->endsAt);
    QVERIFY(program.clock.now() < running->endsAt + 3h);
    const Boost *over = program.portfolio.picture().boost(running->id);
    QVERIFY(over && over->endedAt);
    QVERIFY(*over->endedAt >= running->endsAt && *over->endedAt < running->endsAt + 5s);
    program.key(Qt::Key_F3);
    const Instant stands = program.rehearsal.clock().now();
    QTest::qWait(50);
    QVERIFY(program.rehearsal.clock().now() == stands);
}

void TestPracticeWindow::leapsToTheNextEventAndToTheMonthsEnd()
{
    copyStory();
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    const auto running = program.boostOf("sin-gcp-tyo");
    program.key(Qt::Key_F3); // it leaps from where it stands, too
    auto *next = qobject_cast<QAbstractButton *>(program.seen("nextEvent"));
    QTRY_VERIFY(next->text().contains(QStringLiteral("15:59:59")));
    program.click("nextEvent");
    QTRY_VERIFY_WITH_TIMEOUT(program.rehearsal.clock().now() == running->endsAt, patienceMs);
    const std::size_t invoices = program.portfolio.picture().invoices().size();
    program.click("showDrills");
    QTRY_VERIFY(program.isSeen("monthsEnd"));
    program.click("monthsEnd");
    QTRY_COMPARE_WITH_TIMEOUT(program.portfolio.picture().invoices().size(), invoices + 1,
                              2 * patienceMs);
    QVERIFY(program.rehearsal.clock().now() >= *parseInstant("2026-06-01T04:00:00Z"));
}

void TestPracticeWindow::drillsComeAndGoByTheSameKey()
{
    copyStory();
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    program.key(Qt::Key_F7);
    QTRY_VERIFY_WITH_TIMEOUT(program.isChecked("fibreCut"), patienceMs);
    QVERIFY(!program.rehearsal.cutLink().isEmpty());
    program.key(Qt::Key_F7);
    QTRY_VERIFY_WITH_TIMEOUT(!program.isChecked("fibreCut"), patienceMs);

    program.click("showDrills");
    QTRY_VERIFY(program.isSeen("cloudSlow"));
    program.click("cloudSlow");
    QVERIFY(program.isChecked("cloudSlow"));
    program.key(Qt::Key_F8);
    QVERIFY(!program.rehearsal.has(ui::Drill::CloudSlow));

    program.key(Qt::Key_F9);
    QTRY_COMPARE_WITH_TIMEOUT(program.portfolio.standing(), client::Portfolio::Standing::Lost,
                              patienceMs);
    QVERIFY(program.isChecked("carrierLost"));
    program.chooseSpeed(2); // the network goes on without an answer
    const Instant lost = program.clock.now();
    QTRY_VERIFY_WITH_TIMEOUT(program.clock.now() > lost + 20min, patienceMs);
    program.key(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
}

void TestPracticeWindow::begunAnewTheBooksAreForgotten()
{
    copyStory();
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    QSignalSpy anew(&program.rehearsal, &Rehearsal::anew);
    program.click("showDrills");
    QTRY_VERIFY(program.isSeen("anew"));
    const auto answer = [&](const char *button) {
        program.click("anew");
        QTRY_VERIFY(program.isSeen("anewDialog"));
        QTest::mouseClick(program.seen(button), Qt::LeftButton);
        QTRY_VERIFY(!program.isSeen("anewDialog"));
    };
    answer("goOnPractising");
    QCOMPARE(anew.count(), 0);
    QVERIFY(PracticeBooks::in(books())->areMade());
    answer("beginAnew");
    QCOMPARE(anew.count(), 1);
    QVERIFY(!PracticeBooks::in(books())->areMade()); // and told again at the next start
}

void TestPracticeWindow::goesOnWhereItWasLeft()
{
    copyStory();
    Instant left{};
    {
        Program program(books());
        QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
        program.rehearsal.clock().leapTo(Story::opens() + 30min);
        QTRY_VERIFY_WITH_TIMEOUT(program.rehearsal.clock().now() >= Story::opens() + 30min,
                                 patienceMs);
        program.key(Qt::Key_F3);
        left = program.rehearsal.clock().now();
    }
    const Program program(books());
    QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
    QVERIFY(program.rehearsal.clock().now() >= left);
    QVERIFY(program.rehearsal.clock().now() < left + 5min);
    QVERIFY(program.boostOf("sin-gcp-tyo"));
    QVERIFY(!program.rehearsal.isFresh());
}

void TestPracticeWindow::looksAsItIsDrawn_data()
{
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const auto row = [](const char *name, ui::ThemeChoice theme, QSize size, int percent,
                        Qt::LayoutDirection direction = Qt::LeftToRight) {
        QTest::newRow(name) << theme << size << percent << direction;
    };
    row("practice-light", ui::ThemeChoice::Light, {1920, 1200}, 100);
    row("practice-dark", ui::ThemeChoice::Dark, {1920, 1200}, 100);
    row("practice-1280-200", ui::ThemeChoice::Light, {1280, 800}, 200);
    row("practice-rtl", ui::ThemeChoice::Dark, {1440, 900}, 100, Qt::RightToLeft);
}

void TestPracticeWindow::looksAsItIsDrawn()
{
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    copyStory();
    QApplication::setLayoutDirection(direction);
    ui::Theme::current().setTextPercent(percent);
    {
        Program program(books(), size);
        program.preferences.setTheme(theme);
        QTRY_VERIFY_WITH_TIMEOUT(program.isLive(), patienceMs);
        program.key(Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(program.isChecked("fibreCut"), patienceMs);
        program.picture(tag + QStringLiteral("-drills"));
        program.key(Qt::Key_F7);
        program.key(Qt::Key_F1, Qt::ShiftModifier);
        const QRect window = program.window->rect();
        for (std::size_t step = 0; step < ui::tourSteps.size(); ++step) {
            QTRY_VERIFY(program.isSeen("tourCard"));
            QTest::qWait(100);
            const QWidget *card = program.seen("tourCard");
            QVERIFY2(window.contains(card->geometry()), "the card is seen as a whole");
            QVERIFY(card->height() >= card->minimumSizeHint().height());
            program.picture(tag + QStringLiteral("-step%1").arg(step + 1));
            program.click("tourNext");
        }
    }
    ui::Theme::current().setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestPracticeWindow)
#include "tst_practicewindow.moc"
