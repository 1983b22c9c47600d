// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstrun.h"

#include "app/anotherwindow.h"
#include "app/daemon.h"
#include "app/singleinstance.h"
#include "app/startreport.h"
#include "app/turbolane.h"
#include "app/unixsignals.h"
#include "ui/firstrun/carrierchooser.h"
#include "ui/firstrun/firstrunwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace turbolane::app {

FirstRun::FirstRun(const DesktopOptions &options, Course &course)
    : m_options(options)
    , m_course(course)
    , m_settings(course.directory() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_preferences(m_settings)
{ }

int FirstRun::run()
{
    m_language.speak(Language::localeFor(m_preferences.language()));
    m_preferences.apply();
    ui::FirstRunWindow window(m_course.carriers());
    QObject::connect(&window, &ui::FirstRunWindow::closed, qApp, &QCoreApplication::quit);
    QObject::connect(&window.chooser(), &ui::CarrierChooser::chosen, &window,
                     [this](const QString &id) { choose(id); });
    QObject::connect(&window.chooser(), &ui::CarrierChooser::tourWanted, &window,
                     [this] { openPractice(m_options, Guided::Yes); });
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::endRequested, qApp, &QCoreApplication::quit);
    SingleInstance instance(m_course.instance());
    QObject::connect(&instance, &SingleInstance::woken, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    instance.listen();
    const auto &hindrance = m_course.hindrance();
    if (const client::KnownCarrier *known = m_course.known(); hindrance && known != nullptr)
        window.chooser().resume(*known, hindrance->what, hindrance->more);
    if (qEnvironmentVariableIsSet(StartReport::variable))
        (new StartReport(window))->setParent(&window);
    window.show();
    return QApplication::exec();
}

void FirstRun::choose(const QString &id)
{
    if (m_course.turnTo(id))
        return QCoreApplication::exit(Turbolane::startOver);
    sayNotKept(QApplication::activeWindow(), m_course);
}

void sayNotKept(QWidget *window, Course &course)
{
    QMessageBox::critical(
        window, QCoreApplication::translate("FirstRun", "The choice cannot be kept"),
        QCoreApplication::translate("FirstRun",
                                    "%1 cannot be written. Check the folder and the space on its "
                                    "disk, then try again.")
            .arg(course.carriers().folder()));
}

} // namespace turbolane::app
