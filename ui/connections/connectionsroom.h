// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/ids.h"
#include "ui/desk.h"

#include <QStackedWidget>

namespace turbolane::ui {

class Beat;
class ConnectionsPage;
class DetailPage;
class Listings;
class Selection;

/// All connections, and one of them in full in the same place. What is chosen stays chosen on the
/// way there and back.
class ConnectionsRoom final : public QStackedWidget {
    Q_OBJECT

public:
    /// beat: of everything that moves in the window.
    ConnectionsRoom(const Desk &desk, Selection &selection, Listings &listings, Beat &beat,
                    QWidget *parent = nullptr);

    /// The chosen one in full.
    void open();
    void showList();
    bool isOpen() const;
    /// Of the one that is open; empty: the list is shown.
    QString openName() const;
    void focusTurbo();
    void toggleTable();

signals:
    /// The chosen one, on the map.
    void onMapWanted();
    void newWanted();
    void scheduleWanted(const turbolane::ConnectionId &connection);
    void eventsWanted(const turbolane::ConnectionId &connection); ///< on the Activity page
    void topChanged();
    void announced(const QString &sentence);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    DetailPage &detail();

    const Desk m_desk;
    Selection &m_selection;
    Beat &m_beat;
    ConnectionsPage *m_list;
    DetailPage *m_detail = nullptr; ///< made when the first one is opened
};

} // namespace turbolane::ui
