// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbohold.h"

#include <QTest>

namespace turbolane::ui {

class TurboHoldTest final : public QObject {
    Q_OBJECT

private slots:
    void aScriptOfFingers_data();
    void aScriptOfFingers();
};

/// A script of moments: "d" a finger comes, "u" it goes, "e" Esc, "t" time passes, "s" an answer
/// is here; each with its millisecond. The verdict counts what was started, and says how it ends.
void TurboHoldTest::aScriptOfFingers_data()
{
    QTest::addColumn<bool>("press");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("verdict");
    const auto row = [](bool press, const char *script, const char *verdict) {
        QTest::addRow("%s: %s", press ? "press" : "hold", script)
            << press << QString::fromLatin1(script) << QString::fromLatin1(verdict);
    };
    row(false, "d0 t799", "0 down");
    row(false, "d0 t800", "1 spent");
    row(false, "d0 t800 t900 t5000", "1 spent");
    row(false, "d0 u799 t800", "0 springing");
    row(false, "d0 u799 t1019", "0 up");
    row(false, "d0 e400 t900", "0 up");
    row(false, "d0 d400 t800", "1 spent");
    row(false, "d0 t800 d900 t2000", "1 spent");
    row(false, "d0 t800 u810 d900 t2000", "1 spent");
    row(false, "d0 t800 s900 d1000 t1800", "2 spent");
    row(false, "d0 u100 d150 t949", "0 down");
    row(false, "d0 u100 d150 t950", "1 spent");
    row(false, "u5 e6 t900", "0 up");
    row(true, "d0 u50 t4999", "0 offering");
    row(true, "d0 u50 t5000", "0 up");
    row(true, "d0 u50 d4999", "1 spent");
    row(true, "d0 u50 d5000", "0 offering");
    row(true, "d0 u50 e100 d200", "0 offering");
    row(true, "d0 u50 d100 d200 d300", "1 spent");
    row(true, "d0 d1", "1 spent");
}

void TurboHoldTest::aScriptOfFingers()
{
    QFETCH(bool, press);
    QFETCH(QString, script);
    TurboHold hold;
    int started = 0;
    for (const QString &word : script.split(u' ')) {
        const Millis now(word.mid(1).toLongLong());
        const QChar what = word.at(0);
        if (what == u'd')
            started += hold.press(press ? TurboGesture::Press : TurboGesture::Hold, now) ? 1 : 0;
        else if (what == u't')
            started += hold.advance(now) ? 1 : 0;
        else if (what == u'u')
            hold.letGo(now);
        else if (what == u'e')
            hold.giveUp(now);
        else
            hold.settle();
    }
    const QStringList phases{QStringLiteral("up"), QStringLiteral("down"),
                             QStringLiteral("springing"), QStringLiteral("offering"),
                             QStringLiteral("spent")};
    QTEST(QString::number(started) + u' ' + phases.at(int(hold.phase())), "verdict");
}

} // namespace turbolane::ui

QTEST_GUILESS_MAIN(turbolane::ui::TurboHoldTest)
#include "tst_turbohold.moc"
