// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trayface.h"

#include "client/picture.h"
#include "domain/clock.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrayFace)
};

/// The program's mark, with an orange dot while a boost runs.
QIcon markOf(bool isBoosted)
{
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintLogo(painter, QRectF(0, 0, size, size));
        if (isBoosted) {
            const qreal dot = size * 0.42;
            const QPointF corner(size - dot / 2, size - dot / 2);
            paintDot(painter, corner, dot, colour(Colour::Surface));
            paintDot(painter, corner, dot * 0.78, colour(Colour::Turbo));
        }
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

QString lineOf(const client::Picture &picture, const Boost &boost, Instant now)
{
    const Connection *connection = picture.connection(boost.connection);
    const auto left = std::chrono::ceil<Seconds>(boost.endsAt - now);
    return Words::tr("%1 %2, %3 left")
        .arg(connection ? text::fromStd(connection->name) : QString(), text::bandwidth(boost.to),
             text::countdown(left));
}

} // namespace

TrayFace trayFaceOf(const client::Picture &picture, const Clock &clock)
{
    TrayFace face;
    for (const Boost &boost : picture.boosts())
        if (isRunning(boost.state))
            face.boosts.append(lineOf(picture, boost, clock.now()));
    face.icon = markOf(!face.boosts.isEmpty());
    face.toolTip = face.boosts.isEmpty() ? Words::tr("Turbolane, no boost running")
                                         : face.boosts.join(QLatin1Char('\n'));
    face.openText = Words::tr("Open Turbolane");
    face.quitText =
        face.boosts.isEmpty() ? Words::tr("Quit") : Words::tr("Quit\u2026", "it is asked first");
    return face;
}

} // namespace turbolane::ui
