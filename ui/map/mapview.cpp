// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapview.h"

#include "ui/map/mapaccessible.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapwords.h"
#include "ui/map/tools/selecttool.h"
#include "ui/map/zoombuttons.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace turbolane::ui {

namespace {

constexpr double keyZoom = 1.5;
constexpr double wheelUnitsPerDoubling = 360.0; // three notches
constexpr int widgetMargin = 16;
constexpr QMarginsF aroundPaths(72.0, 56.0, 72.0, 72.0);
constexpr double closestToPaths = 16.0; // pixels a degree
constexpr double tipReach = 5.0;

} // namespace

MapView::MapView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new MapScene(WorldOutline::shipped(), this))
    , m_legend(new MapLegend(this))
    , m_zoomButtons(new ZoomButtons(this))
    , m_snapCard(new SnapCard(this))
{
    MapAccessible::install();
    setScene(m_scene);
    takeUp(std::make_unique<SelectTool>(stage()));
    prepareViewport();
    wireTheme();
    connect(m_zoomButtons, &ZoomButtons::closer, this, [this] { zoom(keyZoom); });
    connect(m_zoomButtons, &ZoomButtons::farther, this, [this] { zoom(1.0 / keyZoom); });
    connect(m_zoomButtons, &ZoomButtons::wholeWorld, this, &MapView::showWholeWorld);
    setAccessibleName(tr("World map"));
    setTabOrder(this, m_zoomButtons);
    dress();
}

MapView::~MapView() = default;

void MapView::prepareViewport()
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setPointer(Qt::OpenHandCursor);
}

void MapView::wireTheme()
{
    connect(&Theme::current(), &Theme::changed, this, &MapView::dress);
    const auto followMotion = [this] {
        m_scene->clock().setReducedMotion(Theme::current().reducedMotion());
    };
    connect(&Theme::current(), &Theme::motionChanged, this, followMotion);
    followMotion();
}

void MapView::dress()
{
    const MapPalette palette = currentMapPalette();
    m_scene->setPalette(palette);
    m_legend->setMapPalette(palette);
    m_zoomButtons->setMapPalette(palette);
    m_snapCard->setMapPalette(palette);
    placeWidgets();
}

void MapView::setPlaces(std::vector<MapPlace> places)
{
    m_scene->setPlaces(std::move(places));
}

void MapView::setConnections(std::vector<MapConnection> connections)
{
    m_scene->setConnections(std::move(connections));
}

void MapView::setPaths(std::vector<MapPath> paths)
{
    m_scene->setPaths(std::move(paths));
}

void MapView::select(const ConnectionId &connection)
{
    MapFocus focus = map().focus;
    focus.selectedConnection = connection;
    m_scene->setFocus(focus);
}

void MapView::selectPlace(const PopId &place)
{
    MapFocus focus = map().focus;
    const MapMark *mark = m_scene->mark(place);
    focus.selected = mark ? mark->id : place;
    m_scene->setFocus(focus);
}

void MapView::setNotice(std::optional<MapNotice> notice)
{
    m_scene->setNotice(std::move(notice));
}

void MapView::setSnapCard(const SnapCardText &text)
{
    m_snapCard->setText(text);
    placeSnapCard();
}

const MapCamera &MapView::camera() const
{
    return map().camera;
}

void MapView::setCamera(const MapCamera &camera)
{
    m_moved = true;
    if (camera == map().camera)
        return;
    m_scene->setCamera(camera, devicePixelRatioF());
    placeSnapCard();
    emit cameraChanged();
}

void MapView::zoom(double factor)
{
    const MapMark *mark = m_scene->mark(map().focus.cursor);
    const QRectF window({}, camera().window());
    const QPointF at = mark ? camera().toWindow(mark->plane) : window.center();
    setCamera(camera().zoomedAround(window.contains(at) ? at : window.center(), factor));
}

void MapView::showWholeWorld()
{
    setCamera(MapCamera::wholeWorld(camera().window()));
}

void MapView::showOpening()
{
    setCamera(MapCamera::opening(camera().window()));
    m_moved = false;
}

void MapView::showPaths()
{
    if (m_scene->paths().paths().empty())
        return;
    if (!m_beforePaths)
        m_beforePaths = Sight{camera(), m_moved};
    setCamera(camera().showing(m_scene->paths().bounds(), aroundPaths, closestToPaths));
    m_atPaths = camera();
}

void MapView::leavePaths()
{
    const auto before = std::exchange(m_beforePaths, std::nullopt);
    const MapCamera shown = m_atPaths.resized(camera().window());
    if (!before || shown != camera())
        return;
    if (before->moved)
        setCamera(before->camera.resized(camera().window()));
    else
        showOpening();
}

void MapView::reveal(const PopId &place)
{
    if (const MapMark *mark = m_scene->mark(place))
        reveal(*mark);
}

std::vector<PopId> MapView::mergedWith(const PopId &place) const
{
    const MapMark *mark = m_scene->mark(place);
    return mark ? mark->members : std::vector<PopId>();
}

void MapView::placeWidgets()
{
    m_legend->move(widgetMargin, height() - widgetMargin - m_legend->height());
    m_legend->setVisible(m_legend->width() + 2 * widgetMargin <= width());
    m_zoomButtons->move(width() - widgetMargin - m_zoomButtons->width(), widgetMargin);
    std::vector<QRectF> covered{QRectF(m_zoomButtons->geometry())};
    if (!m_legend->isHidden())
        covered.emplace_back(m_legend->geometry());
    m_scene->setCovered(std::move(covered));
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    const QSizeF window = viewport()->size();
    const bool asOpened = !m_moved && event->size().width() != event->oldSize().width();
    const MapCamera next = asOpened ? MapCamera::opening(window) : camera().resized(window);
    m_scene->setCamera(next, devicePixelRatioF());
    placeWidgets();
    placeSnapCard();
    emit cameraChanged();
}

void MapView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    m_scene->clock().setSeen(true);
}

void MapView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    m_scene->clock().setSeen(false);
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_tool->leave();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(QPointF(help->pos())), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setCamera(camera().zoomedAround(gesture->position(), 1.0 + gesture->value()));
            return true;
        }
    }
    return QGraphicsView::event(event);
}

QString MapView::toolTipAt(QPointF at) const
{
    const MapMark *mark = markAt(at, tipReach);
    if (!mark)
        return {};
    QStringList others;
    for (const PopId &member : mark->members)
        if (const MapPlace *place = m_scene->place(member); place && member != mark->id)
            others.append(place->name);
    return toolTipOf(*mark, others);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_tool->press(event->position());
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const bool pressed = event->buttons().testFlag(Qt::LeftButton);
    const Tool *before = m_tool.get();
    m_tool->move(event->position(), pressed);
    if (m_tool.get() != before) // the move began a drawing: it is also its first move
        m_tool->move(event->position(), pressed);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_tool->release(event->position());
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const double turned = event->angleDelta().y();
    if (turned != 0.0)
        setCamera(
            camera().zoomedAround(event->position(), std::exp2(turned / wheelUnitsPerDoubling)));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (!m_tool->key(event->key()) && !navigate(event->key()))
        QGraphicsView::keyPressEvent(event);
}

bool MapView::navigate(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyZoom); return true;
    case Qt::Key_Minus: zoom(1.0 / keyZoom); return true;
    case Qt::Key_Home: showWholeWorld(); return true;
    default: return false;
    }
}

bool MapView::focusNextPrevChild(bool next)
{
    if (m_drawing && hasFocus())
        return m_tool->key(next ? Qt::Key_Tab : Qt::Key_Backtab);
    return QGraphicsView::focusNextPrevChild(next);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    MapFocus focus = map().focus;
    focus.cursor = {};
    m_scene->setFocus(focus);
}

} // namespace turbolane::ui
