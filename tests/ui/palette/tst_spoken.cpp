// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/spoken.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

class TestSpoken : public QObject {
    Q_OBJECT

private slots:
    void isTakenApart_data();
    void isTakenApart();
};

void TestSpoken::isTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("mbps"); // 0: none was said
    QTest::addColumn<int>("minutes"); // 0: none was said
    const auto row = [](const char *typed, Verb verb, const char *words, int mbps, int minutes) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << verb << QString::fromUtf8(words) << mbps
                             << minutes;
    };
    row("", Verb::Find, "", 0, 0);
    row("Zürich", Verb::Find, "zurich", 0, 0);
    row("aws frankfurt", Verb::Find, "aws frankfurt", 0, 0);
    row("boost seq-archive 5G 2h", Verb::Boost, "seq-archive", 5'000, 120);
    row("Boost 2h 5G seq-archive", Verb::Boost, "seq-archive", 5'000, 120);
    row("boost seq 5 Gbps 1 h 30 min", Verb::Boost, "seq", 5'000, 90);
    row("boost  seq   750M", Verb::Boost, "seq", 750, 0);
    row("boost seq 90min", Verb::Boost, "seq", 0, 90);
    row("boost", Verb::Boost, "", 0, 0);
    row("boost lab 2", Verb::Boost, "lab 2", 0, 0);
    row("extend seq 1h", Verb::Extend, "seq", 0, 60);
    row("extend seq 5G", Verb::Extend, "seq 5g", 0, 0);
    row("end seq", Verb::End, "seq", 0, 0);
    row("end seq 2h", Verb::End, "seq 2h", 0, 0);
    // Names that begin as a verb does are names.
    row("boosted 5G", Verb::Find, "boosted 5g", 0, 0);
    row("seq boost", Verb::Find, "seq boost", 0, 0);
}

void TestSpoken::isTakenApart()
{
    QFETCH(QString, typed);
    const Spoken spoken = spokenOf(typed);
    QTEST(spoken.verb, "verb");
    QTEST(spoken.words.join(u' '), "words");
    QTEST(int(spoken.to ? spoken.to->inKbps() / 1'000 : 0), "mbps");
    QTEST(int(spoken.lasting
                  ? std::chrono::duration_cast<std::chrono::minutes>(*spoken.lasting).count()
                  : 0),
          "minutes");
}

QTEST_GUILESS_MAIN(TestSpoken)
#include "tst_spoken.moc"
