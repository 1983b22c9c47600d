// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/icalendar.h"
#include "domain/result.h"
#include "ui/commands/filereader.h"
#include "ui/commands/filewriter.h"
#include "ui/desk.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace turbolane::ui {

/// Calendar files (.ics) of all boosts, schedules and maintenance: saved, and opened to be placed.
class CalendarFiles final : public QObject {
    Q_OBJECT

public:
    explicit CalendarFiles(const Desk &desk, QObject *parent = nullptr);

    /// Both ask for the file first; above: the window that the question belongs to.
    void save(QWidget *above);
    void open(QWidget *above);

signals:
    void told(const QString &what, bool isBad);

private:
    void show(const QString &file);

    const Desk m_desk;
    FileWriter m_writer;
    /// What the reader made of a file; touched by one thread at a time.
    std::optional<std::vector<ReadEvent>> m_events;
    FileReader m_reader; ///< goes before what it writes to
    QPointer<QWidget> m_above; ///< where the question stood
};

} // namespace turbolane::ui
