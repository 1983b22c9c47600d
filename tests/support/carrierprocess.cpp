// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/carrierprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace turbolane::test {

namespace {

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr int patienceMs = 20'000;

} // namespace

CarrierProcess::CarrierProcess(QString stepTimes)
    : m_stepTimes(std::move(stepTimes))
    // A space and a letter beyond ASCII, since users' folders have them.
    , m_folder(QDir::tempPath() + QStringLiteral("/turbo läne XXXXXX"))
{ }

CarrierProcess::~CarrierProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool CarrierProcess::start(const QStringList &more)
{
    m_said.clear();
    m_process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolaned"));
    m_process.setArguments(QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                       QStringLiteral("--data-dir"), m_folder.path(),
                                       QStringLiteral("--step-times"), m_stepTimes}
                           + more);
    m_process.start();
    static const QRegularExpression listening(QStringLiteral("(https://[0-9.:]+)"));
    while (m_process.state() != QProcess::NotRunning) {
        if (!m_process.waitForReadyRead(patienceMs))
            return false;
        m_said += m_process.readAllStandardOutput();
        const auto match = listening.match(QString::fromUtf8(m_said));
        if (match.hasMatch() && m_said.endsWith('\n')) {
            m_base = QUrl(match.captured(1), QUrl::StrictMode);
            return true;
        }
    }
    return false;
}

void CarrierProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

int CarrierProcess::terminate()
{
    m_process.terminate();
    m_process.waitForFinished(patienceMs);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

client::CarrierProfile CarrierProcess::profile() const
{
    return {.name = QStringLiteral("test"),
            .base = m_base,
            .token = contents(m_folder.filePath(QStringLiteral("token"))).trimmed(),
            .pinnedCertificate = contents(m_folder.filePath(QStringLiteral("certificate.pem")))};
}

} // namespace turbolane::test
