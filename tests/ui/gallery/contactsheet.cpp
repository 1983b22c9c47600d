// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <QDir>
#include <QSaveFile>

namespace turbolane::test {

namespace {

constexpr const char *head = "<!doctype html><meta charset=\"utf-8\"><title>Turbolane</title>"
                             "<style>body{font:14px sans-serif;margin:24px;background:#888}"
                             "figure{display:inline-block;width:460px;margin:0 12px 16px 0}"
                             "img{width:100%}</style>\n";

} // namespace

bool writeContactSheet(const QString &folder, const std::vector<Screen> &screens)
{
    QString page = QLatin1String(head);
    for (const Screen &screen : screens) {
        const QString name = QLatin1String(screen.name);
        const QString drawnAs = QLatin1String(screen.drawnAs);
        const QStringList pictures =
            QDir(folder).entryList({name + QStringLiteral("-[0-9]*-*.png")}, QDir::Files);
        if (pictures.isEmpty())
            continue;
        page += QStringLiteral("<h2>%1</h2><p>%2</p>\n")
                    .arg(name,
                         drawnAs.isEmpty()
                             ? QStringLiteral("Not drawn by itself.")
                             : QStringLiteral("Drawn as %1-light.png, %1-dark.png").arg(drawnAs));
        for (const QString &picture : pictures)
            page += QStringLiteral("<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\"></a>"
                                   "<figcaption>%1</figcaption></figure>\n")
                        .arg(picture);
    }
    QSaveFile file(QDir(folder).filePath(QStringLiteral("index.html")));
    return file.open(QIODevice::WriteOnly) && file.write(page.toUtf8()) > 0 && file.commit();
}

} // namespace turbolane::test
