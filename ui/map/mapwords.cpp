// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapwords.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(turbolane::ui::MapWords)

public:
    static QString ports(const MapMark &mark)
    {
        QStringList names;
        for (const MapPort &port : mark.ports)
            names.append(port.name);
        return tr("port %1").arg(names.join(tr(", ")));
    }
    static QString onRamps(int count) { return tr("%n on-ramp(s)", nullptr, count); }
    static QString hidden(const QStringList &cities)
    {
        return tr("with %1; zoom in to see them apart").arg(cities.join(tr(", ")));
    }
    static QString named(const MapMark &mark)
    {
        return mark.ports.empty() ? mark.name : tr("%1, %2").arg(mark.name, ports(mark));
    }
    static QString state(MapConnectionState state)
    {
        switch (state) {
        case MapConnectionState::Live: return {};
        case MapConnectionState::Provisioning: return tr("being provisioned");
        case MapConnectionState::Down: return tr("down");
        case MapConnectionState::Stale: return tr("no live figures");
        }
        return {};
    }
    static QString listed(const QStringList &parts) { return parts.join(tr(", ")); }
};

} // namespace

QString nameOf(const MapMark &mark)
{
    return MapWords::named(mark);
}

QString descriptionOf(const MapMark &mark)
{
    return mark.onRamps > 0 ? MapWords::onRamps(mark.onRamps) : QString();
}

QString descriptionOf(const MapConnection &connection)
{
    QStringList parts{connection.detail, MapWords::state(connection.state)};
    parts.removeAll(QString());
    return MapWords::listed(parts);
}

QString toolTipOf(const MapMark &mark, const QStringList &otherCities)
{
    QStringList lines{MapWords::named(mark)};
    if (mark.onRamps > 0)
        lines.append(MapWords::onRamps(mark.onRamps));
    if (!otherCities.isEmpty())
        lines.append(MapWords::hidden(otherCities));
    return lines.join(QLatin1Char('\n'));
}

} // namespace turbolane::ui
