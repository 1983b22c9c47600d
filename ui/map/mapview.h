// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapconnection.h"
#include "ui/map/mappath.h"
#include "ui/map/mapplace.h"
#include "ui/map/noticelayer.h"
#include "ui/map/snapcard.h"
#include "ui/map/tools/tool.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace turbolane::ui {

class MapLegend;
class MapScene;
class ZoomButtons;

/// The world map of the Network page. The page sets what is on it; the map says what the user did
/// on it. It knows no carrier and makes no words, and never mirrors.
class MapView final : public QGraphicsView, private MapStage {
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    void setPlaces(std::vector<MapPlace> places);
    void setConnections(std::vector<MapConnection> connections);
    /// Candidate paths; the one that is `chosen` lies on top.
    void setPaths(std::vector<MapPath> paths);
    void select(const ConnectionId &connection); ///< empty: none
    void selectPlace(const PopId &place);
    /// Veils the map and stops its dashes for as long as there is a notice.
    void setNotice(std::optional<MapNotice> notice);
    void setSnapCard(const SnapCardText &text); ///< shown while a drawing is snapped or held

    /// As if Enter were pressed on that port, or the mouse took hold of it.
    void startDrawing(const PortId &port, DrawBy how);
    bool isDrawing() const;
    void cancelDrawing() override;
    /// Keeps a finished drawing in view while its order is filled in.
    void holdDrawing(const PopId &from, const PopId &to);
    void releaseHeldDrawing();

    const MapCamera &camera() const;
    void setCamera(const MapCamera &camera);
    void zoom(double factor); ///< around the keyboard's mark, or the middle
    void showWholeWorld();
    void showOpening();
    void showPaths(); ///< all candidate paths, as large as they fit
    /// Back to what was seen before showPaths(), unless somebody has looked elsewhere since.
    void leavePaths();
    void reveal(const PopId &place);
    /// Cities that are drawn as one with this one at this zoom, itself included.
    std::vector<PopId> mergedWith(const PopId &place) const;

    MapScene &scene() { return *m_scene; }
    const MapScene &scene() const { return *m_scene; }

signals:
    void portChosen(const turbolane::PortId &port);
    void onRampCityChosen(const turbolane::PopId &city);
    void connectionChosen(const turbolane::ConnectionId &connection);
    void drawingStarted(const turbolane::PortId &port);
    /// The drawing would end in that city now; an empty id: in none.
    void snapped(const turbolane::PopId &city);
    void released(const turbolane::PopId &city);
    void cancelled();
    void cameraChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int, int) override { }
    bool focusNextPrevChild(bool next) override;

private:
    const MapContext &map() const override;
    const MapMark *markAt(QPointF at, double reach) const override;
    const MapConnection *connectionAt(QPointF at) const override;
    void showFocus(const MapFocus &focus) override;
    void setPointer(Qt::CursorShape shape) override;
    void pan(QPointF pixels) override;
    void reveal(const MapMark &mark) override;
    void choosePort(const PortId &port) override;
    void chooseOnRampCity(const PopId &city) override;
    void chooseConnection(const ConnectionId &connection) override;
    void beginDrawing(const MapMark &from, const PortId &port, DrawBy how) override;
    void drawTo(QPointF at) override;
    void snapTo(const MapMark *city) override;
    void finishDrawing(const PopId &city) override;

    struct Sight {
        MapCamera camera;
        bool moved;
    };

    MapStage &stage() { return *this; }
    void prepareViewport();
    void wireTheme();
    void dress();
    void placeWidgets();
    void placeSnapCard();
    void takeUp(std::unique_ptr<Tool> tool);
    void endDrawing();
    bool navigate(int key);
    QString toolTipAt(QPointF at) const;

    MapScene *m_scene;
    MapLegend *m_legend;
    ZoomButtons *m_zoomButtons;
    SnapCard *m_snapCard;
    std::unique_ptr<Tool> m_tool;
    std::unique_ptr<Tool> m_retired; ///< a tool may end itself while it is still running
    std::optional<Sight> m_beforePaths;
    MapCamera m_atPaths;
    GeoPoint m_drawingFrom;
    bool m_drawing = false;
    bool m_moved = false; ///< the user or the page chose the camera
};

} // namespace turbolane::ui
