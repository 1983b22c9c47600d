// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/daemon.h"
#include "app/invoicefile.h"
#include "app/logging.h"
#include "app/outsidecarrier.h"
#include "app/places.h"
#include "app/practice/practicebooks.h"
#include "app/singleinstance.h"
#include "app/turbolane.h"

#include <QApplication>

#include <cstdio>

using namespace turbolane;
using namespace turbolane::app;

namespace {

/// Real books and those of practice are never taken for one another.
Result<Done> booksAreSound(const DesktopOptions &options, const Places &places)
{
    if (!options.practice)
        return PracticeBooks::refuseFor(places.dataDirectory());
    const auto books = PracticeBooks::in(places.dataDirectory());
    if (!books)
        return books.error();
    books->adoptSettings(places.realBooks());
    return Done{};
}

} // namespace

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
    std::optional<client::CarrierProfile> outside;
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
    if (const auto sound = booksAreSound(*options, places); !sound) {
        std::fprintf(stderr, "turbolane: %s\n", sound.error().detail.c_str());
        return exitFailed;
    }
    if (SingleInstance(places.dataDirectory()).wakeOther()) {
        std::printf(
            "turbolane runs already on these books: its window was brought to the front.\n");
        return exitWell;
    }
    int result = Turbolane::startOver;
    while (result == Turbolane::startOver) // practice, from the beginning of its story
        result = Turbolane(*options, places.dataDirectory(), outside).run();
    return result;
}
