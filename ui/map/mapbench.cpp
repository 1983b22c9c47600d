// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapbench.h"

#include "ui/map/mapscene.h"
#include "ui/map/mapview.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

namespace turbolane::ui {

namespace {

constexpr quint32 seed = 2026;
constexpr int cities = 150;

GeoPoint placed(double latitude, double longitude)
{
    return *GeoPoint::microdegrees(std::llround(latitude * 1e6), std::llround(longitude * 1e6));
}

std::vector<MapPlace> randomPlaces(QRandomGenerator &random)
{
    std::vector<MapPlace> places;
    for (int i = 0; i < cities; ++i) {
        MapPlace &place = places.emplace_back();
        place.id = PopId("city" + std::to_string(i));
        place.name = QStringLiteral("City %1").arg(i);
        place.at = placed(random.bounded(105.0) - 40.0, random.bounded(300.0) - 130.0);
        place.onRamps = 4;
        for (const int provider : {i % 6, (i + 1) % 6, (i + 3) % 6})
            place.providers.add(Provider(provider));
        if (i < 4)
            place.ports.push_back({PortId("port" + std::to_string(i)), place.name});
    }
    return places;
}

std::vector<MapConnection> randomConnections(QRandomGenerator &random,
                                             const std::vector<MapPlace> &places, int count)
{
    std::vector<MapConnection> connections;
    const auto anywhere = [&] { return places[std::size_t(random.bounded(cities))].at; };
    for (int i = 0; i < count; ++i) {
        MapConnection &connection = connections.emplace_back();
        connection.id = ConnectionId("connection" + std::to_string(i));
        connection.name = QString::fromStdString(connection.id.text());
        connection.from = anywhere();
        connection.to = anywhere();
        connection.bandwidth = Bandwidth::gbps(1 + i % 10);
        connection.utilisation = random.bounded(1.0);
        connection.boosted = i < 3;
    }
    return connections;
}

void settle(MapView &view)
{
    do {
        view.viewport()->repaint();
        QCoreApplication::processEvents();
    } while (!view.scene().isSettled());
}

/// Of this program alone: what else the machine does is no fault of the map.
double millisecondsOf(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The slowest but one in a hundred.
double p99(int frames, MapView &view, const std::function<void(int)> &frame)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < frames; ++i)
        milliseconds.push_back(millisecondsOf([&] {
            frame(i);
            view.viewport()->repaint();
        }));
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[std::size_t(std::ceil(0.99 * frames)) - 1];
}

} // namespace

std::vector<MapFigure> measureMap(int count, int frames)
{
    QRandomGenerator random(seed);
    const auto places = randomPlaces(random);
    auto connections = randomConnections(random, places, count);

    MapView view;
    view.resize(1408, 824);
    view.setPlaces(places);
    view.show();
    settle(view);
    std::vector<MapFigure> figures;
    const auto note = [&](const char *name, double value) {
        const std::string full = std::string("map_") + name + "_ms_" + std::to_string(count);
        figures.push_back({full + "_connections", value, "ms"});
    };
    note("set", millisecondsOf([&] { view.setConnections(connections); }));
    note("settle", millisecondsOf([&] { settle(view); }));
    note("beat_p99", p99(frames, view, [&](int) { emit view.scene().clock().beat(); }));
    note("pan_p99", p99(frames, view, [&](int i) {
             view.setCamera(view.camera().panned({i % 32 < 16 ? 9.0 : -9.0, 2.0}));
         }));
    note("zoom_p99", p99(frames, view, [&](int i) {
             const double factor = i < frames / 2 ? 1.03 : 1.0 / 1.03;
             view.setCamera(view.camera().zoomedAround({700.0, 400.0}, factor));
         }));
    settle(view);
    note("update_p99", p99(frames, view, [&](int i) {
             connections[std::size_t(i) % connections.size()].utilisation = random.bounded(1.0);
             view.setConnections(connections);
         }));
    return figures;
}

} // namespace turbolane::ui
