// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/keyring.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace turbolane::test {

/// A keyring in memory, that can be locked, away, or slow to answer.
class FakeKeyring final : public client::Keyring {
public:
    void read(const QString &name, QObject *context, Told told) override
    {
        client::KeyringAnswer answer;
        if (m_secrets.contains(name))
            answer.secret = m_secrets.value(name);
        else
            answer.trouble = client::KeyringTrouble::NotThere;
        tell(context, std::move(told), answer);
    }
    void keep(const QString &name, const QByteArray &secret, QObject *context, Told told) override
    {
        if (!m_trouble)
            m_secrets.insert(name, secret);
        tell(context, std::move(told), {});
    }
    void forget(const QString &name, QObject *context, Told told) override
    {
        if (!m_trouble)
            m_secrets.remove(name);
        tell(context, std::move(told), {});
    }

    /// From now on nothing is done, for this reason.
    void refuse(client::KeyringTrouble trouble, const QString &detail = {})
    {
        m_trouble = trouble;
        m_detail = detail;
    }
    void serve() { m_trouble.reset(); }
    /// From now on no answer is given, as while somebody is asked to unlock it.
    void setSilent(bool isSilent) { m_isSilent = isSilent; }

    QHash<QString, QByteArray> m_secrets;

private:
    void tell(QObject *context, Told told, client::KeyringAnswer answer)
    {
        if (m_trouble)
            answer = {.secret = {}, .trouble = m_trouble, .detail = m_detail};
        if (!m_isSilent)
            QTimer::singleShot(0, context, [told, answer] { told(answer); });
    }

    std::optional<client::KeyringTrouble> m_trouble;
    QString m_detail;
    bool m_isSilent = false;
};

} // namespace turbolane::test
