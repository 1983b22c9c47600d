// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/practicebooks.h"
#include "app/practice/story.h"
#include "app/practice/storyteller.h"
#include "backend/assurance/assurance.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/schedules/scheduleservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::app;

namespace {

bool goOn(int)
{
    return true;
}

QString quickPlace()
{
    const QFileInfo shared(QStringLiteral("/dev/shm"));
    return (shared.isWritable() ? shared.filePath() : QDir::tempPath())
        + QStringLiteral("/turbolane-story-XXXXXX");
}

/// A story that was told, and its carrier opened again where it ended.
struct Told {
    explicit Told(std::uint64_t seed = Story::usualSeed)
    {
        answer = Story::tell(folder.path(), seed, goOn);
        if (!answer)
            return;
        settings.dataDirectory = folder.path();
        settings.seed = seed;
        settings.practises = true;
        auto opened = backend::Carrier::open(settings, clock, encoder);
        require(bool(opened), "a story can be gone on with");
        carrier = std::move(*opened);
    }
    backend::Services &services() const { return carrier->services(); }

    /// All that has been told to whoever listens, as one word.
    QByteArray digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const backend::Event &event : carrier->store().events.after(0, 100'000)) {
            hash.addData(QByteArray::fromStdString(event.type + event.subject + event.data));
            hash.addData(QByteArray::fromStdString(text(event.at)));
        }
        const auto charges = carrier->services().charging.current();
        require(bool(charges), "there are charges");
        hash.addData(QByteArray::number(qlonglong(charges->total.inMicros())));
        return hash.result().toHex();
    }

    QTemporaryDir folder{quickPlace()};
    SimulatedClock clock{Story::opens()};
    backend::http::WireEncoder encoder;
    backend::Carrier::Settings settings;
    std::unique_ptr<backend::Carrier> carrier;
    Result<Done> answer = Done{};
};

} // namespace

/// The fortnight before practice begins.
class TestStory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_told = std::make_unique<Told>(); }
    void cleanupTestCase() { m_told.reset(); }

    void isToldToItsEnd();
    void theSameSeedGivesTheSameBooks();
    void anotherSeedGivesOthers();
    void isGivenUpWhenAsked();

private:
    std::unique_ptr<Told> m_told;
};

void TestStory::isToldToItsEnd()
{
    const Told &told = *m_told;
    QVERIFY2(told.answer, told.answer ? "" : told.answer.error().detail.c_str());
    const auto connections = told.services().inventory.connections();
    QCOMPARE(connections.size(), std::size_t(7));
    for (const Connection &connection : connections)
        QCOMPARE(connection.state, ProductState::Active);
    const auto boosts = told.services().inventory.boosts();
    const auto running = std::count_if(boosts.begin(), boosts.end(), [](const Boost &boost) {
        return boost.state == BoostState::Active;
    });
    QCOMPARE(running, 1);
    const auto over = std::count_if(boosts.begin(), boosts.end(), [](const Boost &boost) {
        return boost.state == BoostState::Ended;
    });
    QVERIFY2(over >= 16, qPrintable(QString::number(over)));
    QCOMPARE(told.services().invoices.all().size(), std::size_t(1));
    QCOMPARE(told.services().assurance.faults().size(), std::size_t(1));
    QVERIFY(told.carrier->store().charges.outages().empty());
    const auto next = told.carrier->nextEvent();
    QVERIFY(next.has_value());
    QCOMPARE(QByteArray::fromStdString(text(*next)), QByteArray("2026-05-12T13:59:59.000Z"));
}

void TestStory::theSameSeedGivesTheSameBooks()
{
    const Told other;
    QVERIFY(m_told->answer && other.answer);
    QCOMPARE(other.digest(), m_told->digest());
}

void TestStory::anotherSeedGivesOthers()
{
    const Told other(Story::usualSeed + 1);
    QVERIFY(m_told->answer && other.answer);
    QVERIFY(other.digest() != m_told->digest());
}

void TestStory::isGivenUpWhenAsked()
{
    const QTemporaryDir folder(quickPlace());
    int asked = 0;
    const auto told = Story::tell(folder.path(), 1, [&asked](int) { return ++asked < 10; });
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::Unavailable);
    QCOMPARE(asked, 10);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
