// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/course.h"
#include "app/daemon.h"
#include "app/firstrun.h"
#include "app/invoicefile.h"
#include "app/logging.h"
#include "app/outsidecarrier.h"
#include "app/places.h"
#include "app/practice/practicebooks.h"
#include "app/singleinstance.h"
#include "app/systemkeyring.h"
#include "app/turbolane.h"

#include <QApplication>
#include <QDir>
#include <QFile>

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

/// A carrier that was just added looks as the program does until something else is chosen there.
void adoptSettings(const Course &course, const Places &places)
{
    const QDir folder(course.directory());
    const QString settings = QStringLiteral("settings.ini");
    if (course.way() != Course::Way::Known || folder.exists(settings))
        return;
    if (folder.mkpath(QStringLiteral(".")))
        QFile::copy(QDir(places.home()).filePath(settings), folder.filePath(settings)); // if any
}

/// One window, on the carrier the course leads to by now.
int openWindow(const DesktopOptions &options, const Places &places, Course &course)
{
    if (SingleInstance(course.instance()).wakeOther()) {
        std::printf(
            "turbolane runs already on these books: its window was brought to the front.\n");
        return exitWell;
    }
    if (course.way() == Course::Way::Choose)
        return FirstRun(options, course).run();
    adoptSettings(course, places);
    return Turbolane(options, course).run();
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
    SystemKeyring keyring(QStringLiteral("Turbolane"));
    client::KnownCarriers carriers(places.home(), keyring);
    Course course(*options, places, carriers, outside);
    int result = Turbolane::startOver;
    while (result == Turbolane::startOver)
        result = openWindow(*options, places, course);
    return result;
}
