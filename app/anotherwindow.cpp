// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/anotherwindow.h"

#include <QCoreApplication>
#include <QProcess>

namespace turbolane::app {

namespace {

void open(const DesktopOptions &options, QStringList arguments)
{
    if (!options.dataDirectory.isEmpty())
        arguments << QStringLiteral("--data-dir") << options.dataDirectory;
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace

void openPractice(const DesktopOptions &options, Guided guided)
{
    QStringList arguments{QStringLiteral("--practice")};
    if (guided == Guided::Yes)
        arguments << QStringLiteral("--guided");
    open(options, arguments);
}

void openChosen(const DesktopOptions &options)
{
    open(options, {});
}

} // namespace turbolane::app
