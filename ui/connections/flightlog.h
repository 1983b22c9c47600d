// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "client/picture.h"
#include "domain/clock.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace turbolane::ui {

class Label;
class StepList;

/// The orders of one connection with their flight records, newest first.
class FlightLog final : public QWidget {
    Q_OBJECT

public:
    explicit FlightLog(QWidget *parent = nullptr);

    void show(const client::Picture &picture, const ConnectionId &connection, Instant now);

private:
    struct Entry {
        QWidget *all = nullptr;
        Label *title = nullptr;
        Label *detail = nullptr;
        Label *why = nullptr; ///< of a failed one
        StepList *steps = nullptr;
    };
    Entry entryFor(const QString &order, int place);

    QVBoxLayout *m_column;
    QHash<QString, Entry> m_entries;
    ConnectionId m_connection;
};

} // namespace turbolane::ui
