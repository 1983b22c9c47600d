// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapaccessible.h"

#include "ui/map/mapwords.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

bool speaks(const MapMark &mark)
{
    return mark.kind != MarkKind::Pop;
}

QAccessibleInterface *offer(const QString &className, QObject *object)
{
    if (className != QLatin1String(MapView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(*view) : nullptr; // Qt's accessibility cache owns it
}

} // namespace

MapItemAccessible::MapItemAccessible(MapView &view, Item item)
    : m_view(&view)
    , m_item(std::move(item))
{ }

const MapMark *MapItemAccessible::mark() const
{
    const auto *id = std::get_if<PopId>(&m_item);
    const MapMark *found = id && m_view ? std::as_const(*m_view).scene().mark(*id) : nullptr;
    return found && found->id == *id ? found : nullptr;
}

const MapConnection *MapItemAccessible::connection() const
{
    const auto *id = std::get_if<ConnectionId>(&m_item);
    return id && m_view ? std::as_const(*m_view).scene().arcs().connection(*id) : nullptr;
}

bool MapItemAccessible::isValid() const
{
    return mark() || connection();
}

QAccessibleInterface *MapItemAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString MapItemAccessible::text(QAccessible::Text kind) const
{
    if (const MapMark *place = mark()) {
        if (kind == QAccessible::Name)
            return nameOf(*place);
        return kind == QAccessible::Description ? descriptionOf(*place) : QString();
    }
    const MapConnection *line = connection();
    if (line && kind == QAccessible::Name)
        return line->name;
    return line && kind == QAccessible::Description ? descriptionOf(*line) : QString();
}

QRect MapItemAccessible::rect() const
{
    QRectF box;
    if (const MapMark *place = mark()) {
        const QPointF reach(place->reach(), place->reach());
        const QPointF at = m_view->camera().toWindow(place->plane);
        box = QRectF(at - reach, at + reach);
    } else if (const MapConnection *line = connection()) {
        for (const QPolygonF &part : m_view->scene().arcs().linesOf(line->id))
            box = box.united(part.boundingRect());
        box &= QRectF(m_view->viewport()->rect());
    }
    const QRect inWindow = box.toAlignedRect();
    return m_view ? QRect(m_view->viewport()->mapToGlobal(inWindow.topLeft()), inWindow.size())
                  : QRect();
}

QAccessible::State MapItemAccessible::state() const
{
    QAccessible::State state;
    state.focusable = mark() != nullptr;
    state.selectable = true;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const MapFocus &focus = std::as_const(*m_view).scene().context().focus;
    const MapMark *place = mark();
    const MapConnection *line = connection();
    state.focused = place && place->id == focus.cursor;
    state.selected =
        (place && place->id == focus.selected) || (line && line->id == focus.selectedConnection);
    state.offscreen =
        !m_view->viewport()->rect().contains(m_view->viewport()->mapFromGlobal(rect().center()));
    return state;
}

void *MapItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList MapItemAccessible::actionNames() const
{
    return {pressAction()};
}

void MapItemAccessible::doAction(const QString &name)
{
    if (name != pressAction())
        return;
    if (const MapMark *place = mark()) {
        if (place->kind == MarkKind::Port)
            emit m_view->portChosen(PortId(place->ports.front().id));
        else
            emit m_view->onRampCityChosen(PopId(place->id));
    } else if (const MapConnection *line = connection()) {
        emit m_view->connectionChosen(ConnectionId(line->id));
    }
}

MapAccessible::MapAccessible(MapView &view)
    : QAccessibleWidget(&view, QAccessible::Graphic)
{ }

MapAccessible::~MapAccessible()
{
    for (const auto &[item, id] : m_items)
        QAccessible::deleteAccessibleInterface(id);
}

void MapAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(offer);
        return true;
    }();
    Q_UNUSED(once);
}

void MapAccessible::announceFocus(MapView &view, const PopId &mark)
{
    if (!QAccessible::isActive())
        return;
    auto *map = dynamic_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(&view));
    const int number = map ? map->indexOfChild(map->interfaceOf(mark)) : -1;
    if (number < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(number);
    QAccessible::updateAccessibility(&event);
}

const MapView &MapAccessible::view() const
{
    return *static_cast<const MapView *>(object());
}

std::vector<const MapMark *> MapAccessible::marks() const
{
    std::vector<const MapMark *> marks;
    for (const MapMark &mark : view().scene().context().marks)
        if (speaks(mark))
            marks.push_back(&mark);
    return marks;
}

QAccessibleInterface *MapAccessible::interfaceOf(const MapItemAccessible::Item &item) const
{
    const auto known = m_items.find(item);
    if (known != m_items.end())
        return QAccessible::accessibleInterface(known->second);
    auto &map = *static_cast<MapView *>(object());
    auto *made = new MapItemAccessible(map, item); // the registry owns it until ~MapAccessible
    m_items.emplace(item, QAccessible::registerAccessibleInterface(made));
    return made;
}

int MapAccessible::childCount() const
{
    return int(marks().size() + view().scene().arcs().connections().size())
        + QAccessibleWidget::childCount();
}

QAccessibleInterface *MapAccessible::child(int index) const
{
    if (index < 0)
        return nullptr;
    const auto places = marks();
    const auto &connections = view().scene().arcs().connections();
    auto number = std::size_t(index);
    if (number < places.size())
        return interfaceOf(places[number]->id);
    number -= places.size();
    if (number < connections.size())
        return interfaceOf(connections[number].id);
    return QAccessibleWidget::child(int(number - connections.size()));
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const int items = childCount() - QAccessibleWidget::childCount();
    for (const auto &[item, id] : m_items)
        if (QAccessible::accessibleInterface(id) == child)
            for (int i = 0; i < items; ++i)
                if (this->child(i) == child)
                    return i;
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : items + widget;
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const
{
    auto &map = *static_cast<MapView *>(object());
    const QPointF at = map.viewport()->mapFromGlobal(QPointF(x, y));
    if (const MapMark *mark = view().scene().marks().at(at, 0.0))
        return interfaceOf(mark->id);
    if (const MapConnection *connection = view().scene().arcs().at(at))
        return interfaceOf(connection->id);
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *MapAccessible::focusChild() const
{
    const PopId &cursor = view().scene().context().focus.cursor;
    return cursor.isEmpty() ? QAccessibleWidget::focusChild() : interfaceOf(cursor);
}

} // namespace turbolane::ui
