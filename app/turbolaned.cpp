// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/daemon.h"
#include "app/logging.h"

#include <QCoreApplication>

#include <cstdio>

using namespace turbolane::app;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    logToStandardError();
    const auto options = carrierOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "turbolaned: %s\n", options.error().detail.c_str());
        return exitUsage;
    }
    if (options->showAbout) {
        std::printf("%s\n", qPrintable(options->text));
        return exitWell;
    }
    return Daemon(*options).run();
}
