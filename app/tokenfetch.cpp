// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tokenfetch.h"

#include "client/carrieraddress.h"
#include "ui/firstrun/inquirywords.h"
#include "ui/text.h"

namespace turbolane::app {

namespace {

constexpr std::chrono::seconds lateAfter{3};

} // namespace

using client::KeyringAnswer;
using client::TokenPlace;

TokenFetch::TokenFetch(client::KnownCarriers &carriers, client::KnownCarrier carrier)
    : m_carriers(carriers)
    , m_carrier(std::move(carrier))
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &TokenFetch::late);
    connect(&m_reader, &ui::FileReader::made, this, &TokenFetch::takeFile);
    connect(&m_reader, &ui::FileReader::tooLarge, this,
            [this] { lack(tr("The token file holds no token.")); });
    connect(&m_reader, &ui::FileReader::failed, this, [this](const QString &, const QString &why) {
        lack(tr("The token file cannot be read: %1.").arg(why));
    });
}

void TokenFetch::start()
{
    m_late.start(lateAfter);
    if (m_carrier.tokenIn == TokenPlace::File)
        return m_reader.read(m_carrier.tokenFile, client::largestSmallFile,
                             [this](const QByteArray &content) { m_read = content; });
    m_carriers.token(m_carrier, this, [this](const KeyringAnswer &answer) { take(answer); });
}

void TokenFetch::take(const KeyringAnswer &answer)
{
    if (!answer.trouble)
        return end(answer.secret);
    if (m_carrier.tokenIn == TokenPlace::Session)
        return lack(tr("It was kept until Turbolane ended, and that has happened."));
    lack(ui::keyringTrouble(answer));
}

void TokenFetch::takeFile()
{
    const auto token = client::bearerToken(m_read);
    token ? end(*token) : lack(tr("The token file holds no token."));
}

void TokenFetch::end(const QByteArray &token)
{
    m_late.stop();
    emit fetched({.name = m_carrier.profile.name,
                  .base = m_carrier.profile.base,
                  .token = token,
                  .pinnedCertificate = m_carrier.profile.certificate});
}

void TokenFetch::lack(const QString &why)
{
    m_late.stop();
    emit missing(tr("The token for %1 is missing").arg(ui::text::isolated(m_carrier.profile.name)),
                 tr("%1 Enter it again, or choose another carrier.", "why").arg(why));
}

} // namespace turbolane::app
