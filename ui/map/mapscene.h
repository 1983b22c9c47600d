// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/arclayer.h"
#include "ui/map/chiplayer.h"
#include "ui/map/dashclock.h"
#include "ui/map/draftlayer.h"
#include "ui/map/labellayer.h"
#include "ui/map/landlayer.h"
#include "ui/map/mapcontext.h"
#include "ui/map/marklayer.h"
#include "ui/map/noticelayer.h"
#include "ui/map/pathlayer.h"

#include <QGraphicsScene>

namespace turbolane::ui {

/// What is on the map, sheet over sheet, in pixels of the window. Every setter compares with what
/// is there and touches only what changed.
class MapScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit MapScene(const WorldOutline &world, QObject *parent = nullptr);

    void setPlaces(std::vector<MapPlace> places);
    void setConnections(std::vector<MapConnection> connections);
    void setPaths(std::vector<MapPath> paths);
    void setNotice(std::optional<MapNotice> notice);
    void setCamera(const MapCamera &camera, double devicePixelRatio);
    void setPalette(const MapPalette &palette);
    void setFocus(const MapFocus &focus);
    /// Parts of the window that words keep clear of, because a widget is there.
    void setCovered(std::vector<QRectF> covered);

    const MapContext &context() const { return m_context; }
    const std::vector<MapPlace> &places() const { return m_places; }
    const MapPlace *place(const PopId &id) const;
    const MapMark *mark(const PopId &id) const; ///< the one the city is in
    ArcLayer &arcs() { return *m_arcs; }
    const ArcLayer &arcs() const { return *m_arcs; }
    const PathLayer &paths() const { return *m_paths; }
    const MarkLayer &marks() const { return *m_marks; }
    const LabelLayer &labels() const { return *m_labels; }
    const ChipLayer &chips() const { return *m_chips; }
    const LandLayer &land() const { return *m_land; }
    DraftLayer &draft() { return *m_draft; }
    DashClock &clock() { return m_clock; }
    /// Nothing is still being painted in slices.
    bool isSettled() const
    {
        return m_land->isSettled() && m_arcs->isSettled() && m_paths->isSettled();
    }

private:
    template <typename Layer, typename... More>
    Layer *add(const More &...more);
    std::vector<MapLayer *> layers() const;
    void markUsedPlaces();
    void mergeMarks();
    void arrangeWords();
    void wakeClock();
    std::vector<MapChip> wantedChips() const;
    MapChip chipOf(const MapConnection &connection, MapChip::Kind kind) const;
    std::vector<QRectF> lines() const;

    MapContext m_context;
    DashClock m_clock;
    std::vector<MapPlace> m_places;
    LandLayer *m_land;
    ArcLayer *m_arcs;
    PathLayer *m_paths;
    DraftLayer *m_draft;
    MarkLayer *m_marks;
    LabelLayer *m_labels;
    ChipLayer *m_chips;
    NoticeLayer *m_notice;
};

} // namespace turbolane::ui
