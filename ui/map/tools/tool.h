// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapcontext.h"

#include <QPointF>
#include <Qt>

namespace turbolane::ui {

struct MapConnection;

/// How a drawing is carried on: with the button held, by clicks, or by the keyboard.
enum class DrawBy : std::uint8_t { Drag, Click, Keys };

/// What a tool may ask of the map and do to it, in small verbs. Points are in the window.
class MapStage {
public:
    virtual ~MapStage() = default;

    virtual const MapContext &map() const = 0;
    virtual const MapMark *markAt(QPointF at, double reach) const = 0;
    virtual const MapConnection *connectionAt(QPointF at) const = 0;

    virtual void showFocus(const MapFocus &focus) = 0;
    virtual void setPointer(Qt::CursorShape shape) = 0;
    virtual void pan(QPointF pixels) = 0;
    virtual void reveal(const MapMark &mark) = 0; ///< pans if it is not well inside the window

    virtual void choosePort(const PortId &port) = 0;
    virtual void chooseOnRampCity(const PopId &city) = 0;
    virtual void chooseConnection(const ConnectionId &connection) = 0;

    virtual void beginDrawing(const MapMark &from, const PortId &port, DrawBy how) = 0;
    virtual void drawTo(QPointF at) = 0; ///< the dotted line ends here
    virtual void snapTo(const MapMark *city) = 0; ///< or nowhere
    virtual void finishDrawing(const PopId &city) = 0;
    virtual void cancelDrawing() = 0;
};

/// What the mouse and the keys mean just now. Exactly one tool is active; false: not mine.
class Tool {
public:
    virtual ~Tool() = default;

    virtual bool press(QPointF) { return false; }
    virtual bool move(QPointF, bool /*pressed*/) { return false; }
    virtual bool release(QPointF) { return false; }
    virtual bool key(int /*key*/) { return false; }
    virtual void leave() { } ///< the pointer left the window
};

} // namespace turbolane::ui
