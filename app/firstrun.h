// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/course.h"
#include "app/language.h"
#include "ui/settings/preferences.h"

#include <QSettings>

namespace turbolane::app {

/// The window in which a carrier is chosen, before there is one to work with.
class FirstRun {
public:
    FirstRun(const DesktopOptions &options, Course &course);

    /// Turbolane::startOver once there is a choice, else the program's exit code.
    int run();

private:
    void choose(const QString &id);

    const DesktopOptions &m_options;
    Course &m_course;
    QSettings m_settings; // as it was chosen beside the carrier inside
    ui::Preferences m_preferences;
    Language m_language;
};

/// A choice of a carrier that could not be written down.
void sayNotKept(QWidget *window, Course &course);

} // namespace turbolane::app
