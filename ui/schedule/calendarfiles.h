// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/filewriter.h"
#include "ui/desk.h"

class QWidget;

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
    void read(const QString &path, QWidget *above);

    const Desk m_desk;
    FileWriter m_writer;
};

} // namespace turbolane::ui
