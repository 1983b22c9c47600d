// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemkeyring.h"

#include <qt6keychain/keychain.h>

namespace turbolane::app {

namespace {

using client::KeyringAnswer;
using client::KeyringTrouble;

std::optional<KeyringTrouble> troubleOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return std::nullopt;
    case QKeychain::EntryNotFound: return KeyringTrouble::NotThere;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return KeyringTrouble::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // nobody on D-Bus, above all
        break;
    }
    return KeyringTrouble::Absent;
}

/// Starts it, and tells once. The job deletes itself, after its own thread of the keyring is done
/// with it: it is the context that may be gone by then.
void run(QKeychain::Job *job, const QString &name, QObject *context,
         const std::function<void(const KeyringAnswer &)> &told)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // a file in plain is no keyring
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [told](QKeychain::Job *ended) {
        KeyringAnswer answer{.secret = {}, .trouble = troubleOf(ended->error()), .detail = {}};
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        if (answer.trouble)
            answer.detail = ended->errorString();
        else if (reading != nullptr)
            answer.secret = reading->textData().toUtf8();
        if (reading != nullptr && !answer.trouble && answer.secret.isEmpty())
            answer.trouble = KeyringTrouble::NotThere; // who was asked to unlock it said no
        told(answer);
    });
    job->start();
}

} // namespace

SystemKeyring::SystemKeyring(QString service)
    : m_service(std::move(service))
{ }

void SystemKeyring::read(const QString &name, QObject *context, Told told)
{
    run(new QKeychain::ReadPasswordJob(m_service), name, context, told);
}

void SystemKeyring::keep(const QString &name, const QByteArray &secret, QObject *context, Told told)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromUtf8(secret));
    run(job, name, context, told);
}

void SystemKeyring::forget(const QString &name, QObject *context, Told told)
{
    run(new QKeychain::DeletePasswordJob(m_service), name, context,
        [told = std::move(told)](KeyringAnswer answer) {
            if (answer.trouble == KeyringTrouble::NotThere)
                answer.trouble.reset();
            told(answer);
        });
}

} // namespace turbolane::app
