// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/durationedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

class DurationEditTest final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAPersonTypes_data();
    void readsWhatAPersonTypes();
    void whatIsTypedCountsAtOnce();
    void whatIsOutOfRangeStaysToBeMended_data();
    void whatIsOutOfRangeStaysToBeMended();
    void leavingTheFieldTidiesIt();
    void secondsAreNotTidiedAway();
    void whatItShowsItCanRead_data();
    void whatItShowsItCanRead();
};

void DurationEditTest::readsWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    const auto row = [](const char *typed, Seconds length) {
        QTest::addRow("'%s'", typed) << QString::fromUtf8(typed) << qint64(length.count());
    };
    row("90 s", 90s);
    row("15 min", 15min);
    row("6 h", 6h);
    row("1:30 h", 1h + 30min);
    row("1:30", 1h + 30min);
    row("1 h 30 min", 1h + 30min);
    row("1h30m", 1h + 30min);
    row("2 d", 48h);
    row("1.5 h", 1h + 30min);
    row("1,5 h", 1h + 30min);
    row("0.25 h", 15min);
    row("4", 4h);
    row("2.5", 2h + 30min);
    row("  3  H ", 3h);
    row("7\u00A0days", 168h);
    row("90 د", 90min);
    row("1:30 س", 1h + 30min);
    row("\u20681\u00A0س 30\u00A0د\u2069", 1h + 30min);
    row("2 ي", 48h);
    row("0", 0s);
    row("0.333 h", -1s);
    row("1.5 s", -1s);
    row("", -1s);
    row("h", -1s);
    row("-1 h", -1s);
    row("1:75", -1s);
    row("1 h 30", -1s);
    row("4 horses", -1s);
    row("1e3 h", -1s);
    row("99999999 h", -1s);
}

void DurationEditTest::readsWhatAPersonTypes()
{
    QFETCH(QString, typed);
    const Result<Seconds> read = durationTyped(typed);
    QTEST(qint64(read ? read->count() : -1), "seconds");
}

void DurationEditTest::whatIsTypedCountsAtOnce()
{
    DurationEdit edit;
    QSignalSpy changed(&edit, &DurationEdit::valueChanged);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("90 min"));
    QVERIFY(edit.isGood());
    QCOMPARE(edit.value(), Seconds(90min));
    QVERIFY(changed.count() > 0);
}

void DurationEditTest::whatIsOutOfRangeStaysToBeMended_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::addRow("59 s") << QStringLiteral("59 s") << false;
    QTest::addRow("60 s") << QStringLiteral("60 s") << true;
    QTest::addRow("7 d") << QStringLiteral("7 d") << true;
    QTest::addRow("7 d 1 min") << QStringLiteral("7 d 1 min") << false;
    QTest::addRow("nothing") << QString() << false;
}

void DurationEditTest::whatIsOutOfRangeStaysToBeMended()
{
    QFETCH(QString, typed);
    DurationEdit edit;
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, typed);
    QTEST(edit.isGood(), "good");
    QCOMPARE(edit.text(), typed);
    QCOMPARE(edit.property("refused").toBool(), !edit.isGood());
}

void DurationEditTest::leavingTheFieldTidiesIt()
{
    DurationEdit edit;
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("90min"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text().simplified(), QStringLiteral("1 h 30 min"));
}

void DurationEditTest::secondsAreNotTidiedAway()
{
    DurationEdit edit;
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("14405 s"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), QStringLiteral("14405 s"));
    QCOMPARE(edit.value(), Seconds(4h + 5s));
}

void DurationEditTest::whatItShowsItCanRead_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const Seconds length : {Seconds(1min), Seconds(90s), Seconds(1h), Seconds(4h + 30min),
                                 Seconds(24h), Seconds(168h)})
        QTest::addRow("%lld s", qlonglong(length.count())) << qint64(length.count());
}

void DurationEditTest::whatItShowsItCanRead()
{
    QFETCH(qint64, seconds);
    DurationEdit edit;
    edit.setValue(Seconds(seconds));
    const Result<Seconds> read = durationTyped(edit.text());
    QVERIFY(bool(read));
    QCOMPARE(read->count(), std::int64_t(seconds));
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::DurationEditTest)
#include "tst_durationedit.moc"
