// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/script.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

class TestBoostMoves : public QObject {
    Q_OBJECT

private slots:
    void scripts_data() { scriptRows("boostmoves.txt"); }
    void scripts()
    {
        QFETCH(std::string, script);
        QCOMPARE(QString::fromStdString(Script().run(script)), QString());
    }
};

QTEST_GUILESS_MAIN(TestBoostMoves)
#include "tst_boostmoves.moc"
