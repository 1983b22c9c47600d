// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace turbolane::app {

/// One window a data directory. A second start brings the first one's window to the front: the way
/// back to a program that went into the background where there is no tray.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// Two starts mean the same where this is the same.
    explicit SingleInstance(const QString &dataDirectory);

    /// True: another one runs, and has been asked to show itself.
    bool wakeOther();
    /// From now on this is the one.
    void listen();

signals:
    void woken();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace turbolane::app
