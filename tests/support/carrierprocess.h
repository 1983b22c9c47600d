// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierprofile.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <csignal>

namespace turbolane::test {

/// A real turbolaned on a free loopback port, that a test can kill the hard way and start again on
/// the same books.
class CarrierProcess {
public:
    explicit CarrierProcess(QString stepTimes = QStringLiteral("none"));
    ~CarrierProcess();

    /// Starts it and waits until it says where it listens.
    bool start(const QStringList &more = {});
    void kill(); ///< SIGKILL: no goodbye
    int terminate(); ///< SIGTERM; its exit code

    client::CarrierProfile profile() const;
    QString folder() const { return m_folder.path(); }
    QByteArray said() const { return m_said; }
    QByteArray complained() { return m_process.readAllStandardError(); }

private:
    const QString m_stepTimes;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
    QUrl m_base;
};

} // namespace turbolane::test
