// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

using namespace turbolane::ui;

namespace {

void save(QWidget &page, const QDir &folder, const QString &name)
{
    page.show();
    QApplication::processEvents();
    page.grab().save(folder.filePath(name));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QDir folder(qEnvironmentVariable("TURBOLANE_GALLERY", QDir::currentPath()));
    for (const bool dark : {false, true}) {
        Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString shade = dark ? QStringLiteral("dark") : QStringLiteral("light");
        save(*componentsPage(), folder, QStringLiteral("components-%1.png").arg(shade));
        save(*statesPage(), folder, QStringLiteral("states-%1.png").arg(shade));
        save(*shellPage(1440, 900), folder, QStringLiteral("shell-%1.png").arg(shade));
        save(*shellPage(1920, 1200), folder, QStringLiteral("shell-1920-%1.png").arg(shade));
    }
    Theme::current().apply(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    save(*shellPage(1440, 900), folder, QStringLiteral("shell-mirrored.png"));
    save(*statesPage(), folder, QStringLiteral("states-mirrored.png"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::current().setTextPercent(200);
    save(*shellPage(2560, 1600), folder, QStringLiteral("shell-200-percent.png"));
    save(*statesPage(), folder, QStringLiteral("states-200-percent.png"));
    return 0;
}
