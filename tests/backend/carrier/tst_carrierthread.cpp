// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/carrierthread.h"
#include "tests/support/plainencoder.h"
#include "tests/support/smallworld.h"

#include <QTemporaryDir>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

/// A carrier on its thread, over books that go with the test.
struct House {
    House()
    {
        const Carrier::Settings settings{.dataDirectory = directory.path(),
                                         .stepTimes = StepTimes::None,
                                         .places = backend::tests::smallWorld,
                                         .wrap = {}};
        require(bool(thread.start(settings, [](const std::vector<Event> &) {})), "it starts");
    }
    int commits()
    {
        int counted = 0;
        std::binary_semaphore done(0);
        thread.enqueue({.run =
                            [&] {
                                counted = thread.carrier()->store().database().commits();
                                return true;
                            },
                        .answered = [&](bool) { done.release(); }});
        done.acquire();
        return counted;
    }

    QTemporaryDir directory;
    SystemClock clock;
    backend::tests::PlainEncoder encoder;
    CarrierThread thread{clock, encoder};
};

Command adding(CarrierThread &thread, int number, std::function<void(bool)> answered)
{
    return {.run =
                [&thread, number] {
                    const AddConnection ask{.name = "line-" + std::to_string(number),
                                            .port = PortId("port-iad"),
                                            .onRamp = OnRampId("iad-cloud"),
                                            .base = Bandwidth::mbps(1),
                                            .turbo = Bandwidth::mbps(1),
                                            .vlan = {},
                                            .mostHourly = {},
                                            .externalId = {}};
                    return bool(thread.carrier()->services().orders.add(ask));
                },
            .answered = std::move(answered)};
}

} // namespace

/// Threads that meet at the carrier's queue.
class TestCarrierThread : public QObject {
    Q_OBJECT

private slots:
    void whatArrivesWhileItIsBusySharesACommit();
    void eachThreadIsAnsweredOnceAndInItsOrder();
    void whatIsQueuedWhenItStopsIsStillDone();
};

void TestCarrierThread::whatArrivesWhileItIsBusySharesACommit()
{
    House house;
    const int before = house.commits();
    std::binary_semaphore busy(0);
    std::binary_semaphore goOn(0);
    house.thread.enqueue({.run =
                              [&] {
                                  busy.release();
                                  goOn.acquire();
                                  return true;
                              },
                          .answered = [](bool) {}});
    busy.acquire();
    std::counting_semaphore answers(0);
    for (int number = 0; number < 100; ++number)
        house.thread.enqueue(
            adding(house.thread, number, [&](bool kept) { answers.release(kept ? 1 : 1'000); }));
    goOn.release();
    for (int number = 0; number < 100; ++number)
        answers.acquire();
    QVERIFY(!answers.try_acquire());
    // The busy one, the hundred together, and what their datapath had to say; and the question.
    QVERIFY2(house.commits() - before <= 5, "a hundred commands share a commit");
}

void TestCarrierThread::eachThreadIsAnsweredOnceAndInItsOrder()
{
    constexpr int threads = 4;
    constexpr int each = 50;
    House house;
    std::vector<std::vector<int>> answered(threads); // written on the carrier's thread alone
    std::counting_semaphore answers(0);
    {
        std::vector<std::jthread> askers;
        for (int thread = 0; thread < threads; ++thread)
            askers.emplace_back([&, thread] {
                for (int number = 0; number < each; ++number)
                    house.thread.enqueue(
                        adding(house.thread, thread * each + number, [&, thread, number](bool) {
                            answered[std::size_t(thread)].push_back(number);
                            answers.release();
                        }));
            });
    }
    for (int number = 0; number < threads * each; ++number)
        answers.acquire();
    for (const std::vector<int> &numbers : answered) {
        QCOMPARE(numbers.size(), std::size_t(each));
        QVERIFY(std::ranges::is_sorted(numbers));
    }
}

void TestCarrierThread::whatIsQueuedWhenItStopsIsStillDone()
{
    House house;
    int kept = 0;
    for (int number = 0; number < 20; ++number)
        house.thread.enqueue(adding(house.thread, number, [&](bool was) { kept += was ? 1 : 0; }));
    house.thread.stop();
    QCOMPARE(kept, 20);
}

QTEST_GUILESS_MAIN(TestCarrierThread)
#include "tst_carrierthread.moc"
