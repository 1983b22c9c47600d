// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include "ui/map/mapscene.h"
#include "ui/map/projection.h"

#include <QTest>

#include <cmath>

namespace turbolane::ui {

namespace {

const MapPlace &find(const std::vector<MapPlace> &places, const char *id)
{
    return *std::find_if(places.begin(), places.end(),
                         [id](const MapPlace &place) { return place.id == PopId(id); });
}

} // namespace

GeoPoint placed(double latitude, double longitude)
{
    return *GeoPoint::microdegrees(std::llround(latitude * 1e6), std::llround(longitude * 1e6));
}

std::vector<MapPlace> places(std::initializer_list<City> cities)
{
    std::vector<MapPlace> result;
    for (const City &city : cities) {
        MapPlace &place = result.emplace_back();
        place.id = PopId(city.id);
        place.name = QString::fromLatin1(city.id);
        place.at = placed(city.latitude, city.longitude);
        place.onRamps = city.onRamps;
        if (city.onRamps > 0)
            place.providers.add(Provider::Aws);
        if (city.port)
            place.ports.push_back({PortId(city.port), QString::fromLatin1(city.port)});
    }
    return result;
}

std::vector<MapPlace> smallWorld()
{
    return places({{"Frankfurt", 50.110, 8.682, 15, "P-FRA"},
                   {"Ashburn", 39.019, -77.460, 18, "P-IAD"},
                   {"Singapore", 1.352, 103.820, 11, "P-SIN"},
                   {"Tokyo", 35.677, 139.650, 17},
                   {"Mumbai", 19.076, 72.878, 10},
                   {"Sao Paulo", -23.551, -46.633, 13},
                   {"Sydney", -33.869, 151.209, 13},
                   {"Lagos", 6.524, 3.379, 1},
                   {"Cairo", 30.044, 31.236},
                   {"Djibouti", 11.588, 43.145}});
}

MapConnection connection(const std::vector<MapPlace> &places, const Line &line)
{
    MapConnection connection;
    connection.id = ConnectionId(line.id);
    connection.name = QString::fromLatin1(line.id);
    connection.from = find(places, line.from).at;
    connection.to = find(places, line.to).at;
    connection.bandwidth = line.bandwidth;
    connection.utilisation = line.utilisation;
    return connection;
}

ShownMap::ShownMap()
{
    view.resize(1056, 524);
    view.setPlaces(smallWorld());
    view.show();
    view.activateWindow();
    view.setFocus();
    settle();
}

QPoint ShownMap::at(const char *place) const
{
    const MapPlace *found = view.scene().place(PopId(place));
    return view.camera().toWindow(toPlane(found->at)).toPoint();
}

void ShownMap::settle()
{
    const bool settled = QTest::qWaitFor([this] {
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        return view.scene().isSettled();
    });
    Q_ASSERT(settled);
    Q_UNUSED(settled);
    QCoreApplication::processEvents();
}

} // namespace turbolane::ui
