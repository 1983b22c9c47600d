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

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrayFace)
};

/// What is left of it, at least a step while it runs.
int meterOf(const Boost &boost, Instant now)
{
    const Millis whole = boost.endsAt - boost.startsAt;
    const Millis left = std::clamp(Millis(boost.endsAt - now), Millis(0), whole);
    if (whole <= Millis(0))
        return 1;
    return std::max(1, int(left.count() * trayMeterSteps / whole.count()));
}

void paintMeter(QPainter &painter, const QRectF &ring, int meter)
{
    constexpr int fullTurn = 360 * 16;
    constexpr int top = 90 * 16;
    const qreal width = ring.width() * 0.16;
    const QRectF at = ring.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Colour::TurboLine), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(at);
    painter.setPen(QPen(colour(Colour::TurboEdge), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(at, top, -fullTurn * meter / trayMeterSteps);
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

QIcon trayIconOf(int meter)
{
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintLogo(painter, QRectF(0, 0, size, size));
        if (meter > 0) {
            const qreal dot = size * 0.56;
            const QPointF corner(size - dot / 2, size - dot / 2);
            const QRectF ring(size - dot, size - dot, dot, dot);
            paintDot(painter, corner, dot, colour(Colour::Surface));
            paintMeter(painter, ring.adjusted(0.5, 0.5, -0.5, -0.5), meter);
            paintDot(painter, corner, dot * 0.5, colour(Colour::Turbo));
        }
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

TrayFace trayFaceOf(const client::Picture &picture, const Clock &clock)
{
    TrayFace face;
    const Boost *first = nullptr;
    for (const Boost &boost : picture.boosts()) {
        if (!isRunning(boost.state))
            continue;
        face.boosts.append(lineOf(picture, boost, clock.now()));
        if (first == nullptr || boost.endsAt < first->endsAt)
            first = &boost;
    }
    face.meter = first == nullptr ? 0 : meterOf(*first, clock.now());
    face.toolTip = face.boosts.isEmpty() ? Words::tr("Turbolane, no boost running")
                                         : face.boosts.join(QLatin1Char('\n'));
    face.openText = Words::tr("Open Turbolane");
    face.quitText =
        face.boosts.isEmpty() ? Words::tr("Quit") : Words::tr("Quit\u2026", "it is asked first");
    return face;
}

} // namespace turbolane::ui
