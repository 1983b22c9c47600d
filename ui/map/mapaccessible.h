// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/mapview.h"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>
#include <variant>

namespace turbolane::ui {

/// A port, an on-ramp city or a connection on the map, for assistive technology. It speaks of what
/// is on the map now: one that is gone is no longer valid.
class MapItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    using Item = std::variant<PopId, ConnectionId>;

    MapItemAccessible(MapView &view, Item item);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const MapMark *mark() const;
    const MapConnection *connection() const;

    QPointer<MapView> m_view;
    const Item m_item;
};

/// The map itself: its marks and connections come before its buttons.
class MapAccessible final : public QAccessibleWidget {
public:
    explicit MapAccessible(MapView &view);
    ~MapAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    /// Makes every MapView offer one.
    static void install();
    /// Tells assistive technology that the keyboard stands on that mark now.
    static void announceFocus(MapView &view, const PopId &mark);

private:
    const MapView &view() const;
    std::vector<const MapMark *> marks() const;
    QAccessibleInterface *interfaceOf(const MapItemAccessible::Item &item) const;

    mutable std::map<MapItemAccessible::Item, QAccessible::Id> m_items;
};

} // namespace turbolane::ui
