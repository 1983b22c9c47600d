// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/daemon.h"
#include "app/invoicefile.h"
#include "app/logging.h"
#include "app/outsidecarrier.h"
#include "app/places.h"
#include "app/singleinstance.h"
#include "app/turbolane.h"

#include <QApplication>

#include <cstdio>

using namespace turbolane::app;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("turbolane"));
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Turbolane"));
    QApplication::setDesktopFileName(QStringLiteral("turbolane"));
    QApplication::setQuitOnLastWindowClosed(false);
    logToStandardError();

    const auto options = desktopOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "turbolane: %s\n", options.error().detail.c_str());
        return exitUsage;
    }
    if (options->showAbout) {
        std::printf("%s\n", qPrintable(options->text));
        return exitWell;
    }
    std::optional<turbolane::client::CarrierProfile> outside;
    if (!options->carrier.isEmpty()) {
        const auto profile = outsideCarrier(*options);
        if (!profile) {
            std::fprintf(stderr, "turbolane: %s\n", profile.error().detail.c_str());
            return exitUsage;
        }
        outside = *profile;
    }
    const Places places(*options);
    if (!options->invoice.isEmpty())
        return saveInvoice(*options, places.dataDirectory(), outside);
    if (SingleInstance(places.dataDirectory()).wakeOther()) {
        std::printf(
            "turbolane runs already on these books: its window was brought to the front.\n");
        return exitWell;
    }
    return Turbolane(*options, places.dataDirectory(), outside).run();
}
