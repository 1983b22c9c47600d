// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kernelcheck.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace turbolane::bench {

using namespace Qt::StringLiterals;

bool kernelCan()
{
    QProcess check;
    check.start(QCoreApplication::applicationDirPath() + u"/turbolane-lines"_s, {u"--check"_s});
    if (check.waitForFinished() && check.exitCode() == 0)
        return true;
    std::fprintf(stderr, "turbolane_bench: skipped: %s", check.readAllStandardError().constData());
    return false;
}

} // namespace turbolane::bench
