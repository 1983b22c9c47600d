// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bandwidth.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::literals;

static_assert(2_Gbps == 2'000_Mbps);

class TestValues : public QObject {
    Q_OBJECT

private slots:
    void compiles() { QCOMPARE((2_Gbps).text(), std::string("2G")); }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
