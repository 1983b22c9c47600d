// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/inquirywords.h"

#include "client/keyring.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

using client::InquiryEnding;
using client::InquiryResult;
using client::Silence;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CarrierInquiry)
};

QString hostOf(const QUrl &base)
{
    return text::isolated(base.host());
}

Verdict answered(const InquiryResult &result)
{
    const QString took = text::wholeMilliseconds(result.took);
    const QString counts =
        Words::tr("%1, %2", "ports, connections")
            .arg(text::counted(Words::tr("%n port(s)", nullptr, result.ports), result.ports),
                 text::counted(Words::tr("%n connection(s)", nullptr, result.connections),
                               result.connections));
    const QString version = text::isolated(text::fromStd(result.version));
    const QString more = result.access
        ? Words::tr("Account %1, %2. Version %3.", "name, counts, version")
              .arg(text::isolated(text::fromStd(result.access->customer)), counts, version)
        : Words::tr("%1. Version %2.", "counts, version").arg(counts, version);
    return {.what = Words::tr("%1 answered in %2")
                        .arg(text::isolated(text::fromStd(result.facts->name)), took),
            .more = more};
}

Verdict silent(Silence silence, const QUrl &base)
{
    const QString host = hostOf(base);
    const QString port = QString::number(base.port(443));
    switch (silence) {
    case Silence::Late:
        return {Words::tr("%1 did not answer in time").arg(host),
                Words::tr("Check the address and the port (%1), and whether a firewall or a VPN "
                          "stands in between. Then test again.")
                    .arg(port)};
    case Silence::NameNotFound:
        return {Words::tr("Nobody knows the name %1").arg(host),
                Words::tr("Check how the address is written, and whether this computer is in the "
                          "network that knows the name.")};
    case Silence::ConnectionRefused:
        return {Words::tr("Nothing listens at %1, port %2").arg(host, port),
                Words::tr("The computer is there. Check the port, and whether the carrier runs.")};
    case Silence::Unreachable:
        return {Words::tr("%1 cannot be reached").arg(host),
                Words::tr("Check this computer's network, then test again.")};
    case Silence::Busy:
        return {Words::tr("The carrier at %1 cannot answer just now").arg(host),
                Words::tr("It may be starting or under maintenance. Test again in a minute.")};
    }
    return {};
}

QString dateOf(const QDateTime &when)
{
    return text::date(Instant(Millis(when.toMSecsSinceEpoch())));
}

QString doubtText(const QSslError &doubt, const QSslCertificate &certificate)
{
    const QSslError::SslError error = doubt.error();
    if (error == QSslError::HostNameMismatch)
        return Words::tr("it was issued for another name");
    if (error == QSslError::CertificateExpired)
        return Words::tr("it expired on %1").arg(dateOf(certificate.expiryDate()));
    if (error == QSslError::CertificateNotYetValid)
        return Words::tr("it is not valid before %1").arg(dateOf(certificate.effectiveDate()));
    if (error == QSslError::SelfSignedCertificate)
        return Words::tr("nobody but itself signed it");
    return Words::tr("nobody this computer trusts signed it");
}

Verdict untrusted(const InquiryResult &result, const QUrl &base, bool wasPinned)
{
    const QString fingerprint = fingerprintOf(result.certificate);
    if (wasPinned)
        return {Words::tr("%1 shows another certificate than the trusted one").arg(hostOf(base)),
                Words::tr("Either the carrier has a new one, or somebody stands between you and "
                          "it. The token was not sent. Ask your carrier for the fingerprint of its "
                          "certificate before you trust it:"),
                fingerprint};
    QStringList doubts;
    for (const QSslError &doubt : result.doubts)
        if (const QString words = doubtText(doubt, result.certificate); !doubts.contains(words))
            doubts.append(words);
    return {
        Words::tr("The certificate of %1 is not trusted").arg(hostOf(base)),
        Words::tr(
            "Because: %1. The token was not sent. Compare this fingerprint (SHA-256) with the one "
            "your carrier names, by telephone or on paper, as for an SSH host key. If "
            "they are the same, trust it: from then on exactly this certificate is "
            "believed here, and no other.")
            .arg(doubts.join(Words::tr("; ", "between reasons"))),
        fingerprint};
}

Verdict otherVersion(const InquiryResult &result, const QUrl &base)
{
    const QString version = text::isolated(text::fromStd(result.version));
    return {Words::tr("The carrier at %1 speaks another version").arg(hostOf(base)),
            Words::tr("It is version %1, this is Turbolane %2, and its answers cannot be read "
                      "here. Update whichever is older.")
                .arg(version, text::isolated(QStringLiteral(TURBOLANE_VERSION)))};
}

/// What a person would type of it.
QString shortened(const QUrl &address)
{
    constexpr qsizetype longest = 48;
    const QString plain = address.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    return plain.size() <= longest ? plain : plain.left(longest - 1) + QChar(0x2026);
}

Verdict notACarrier(const InquiryResult &result, const QUrl &base)
{
    if (!result.pointsTo.isEmpty())
        return {Words::tr("%1 is not a carrier").arg(hostOf(base)),
                Words::tr("It points to another address, and nobody is followed with a token. If "
                          "that is your carrier's, type it:"),
                shortened(result.pointsTo)};
    return {Words::tr("%1 is not a carrier").arg(hostOf(base)),
            Words::tr("Something answers there, but not as a carrier does. The token was not sent. "
                      "Check the address, its port and its path.")};
}

} // namespace

Verdict wordsOf(const InquiryResult &result, const QUrl &base, bool wasPinned)
{
    switch (result.ending) {
    case InquiryEnding::Answered: return answered(result);
    case InquiryEnding::Refused:
        return {Words::tr("The carrier does not know this token"),
                Words::tr("%1 is a carrier and answered, but refused the token. Paste it again, "
                          "whole and without spaces, or ask the carrier for a new one.")
                    .arg(hostOf(base))};
    case InquiryEnding::NoAnswer: return silent(result.silence, base);
    case InquiryEnding::Untrusted: return untrusted(result, base, wasPinned);
    case InquiryEnding::NotACarrier: return notACarrier(result, base);
    case InquiryEnding::OtherVersion: return otherVersion(result, base);
    }
    return {};
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    constexpr qsizetype bytesOnALine = 8;
    constexpr qsizetype lettersOfAByte = 3; // "A3:"
    const QByteArray hex = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    QStringList lines;
    for (qsizetype at = 0; at < hex.size(); at += bytesOnALine * lettersOfAByte)
        lines.append(QString::fromLatin1(hex.mid(at, bytesOnALine * lettersOfAByte - 1)));
    return lines.join(u'\n');
}

QList<Right> rightsOf(const client::Access &access)
{
    return {{Words::tr("See ports, prices and bills"), access.see},
            {Words::tr("Order and end connections"), access.order},
            {Words::tr("Boost, schedule, set budgets"), access.boost},
            {Words::tr("Run the carrier's network"), access.operate}};
}

Verdict profileTrouble(const Error &error, const QString &file)
{
    const QString name = text::isolated(file);
    const QString what = Words::tr("%1 cannot be opened", "a file").arg(name);
    if (error.code == ErrorCode::Newer)
        return {what, Words::tr("A newer Turbolane wrote this profile. Update Turbolane.")};
    if (error.code == ErrorCode::TooLarge)
        return {what, Words::tr("It is too large to be a carrier's profile.")};
    if (error.code == ErrorCode::UnexpectedField)
        return {what,
                Words::tr("It holds something that does not belong into a profile, such as a "
                          "token. Ask for a profile that was exported in Settings."),
                text::fromStd(error.pointer)};
    if (error.code == ErrorCode::NotWritable) // or not readable: the system's words say which
        return {what, text::fromStd(error.detail)};
    if (error.pointer == "/address")
        return {what,
                Words::tr("The address in it is none: it begins with https:// and holds no "
                          "password.")};
    if (error.pointer == "/certificate")
        return {what, Words::tr("The certificate in it cannot be read.")};
    if (error.pointer == "/name")
        return {what, Words::tr("The name in it is none, or too long.")};
    return {what,
            Words::tr("It is no carrier's profile. A profile is exported in Settings, on the "
                      "card of the carriers.")};
}

QString keyringTrouble(const client::KeyringAnswer &answer)
{
    using client::KeyringTrouble;
    switch (answer.trouble.value_or(KeyringTrouble::NotThere)) {
    case KeyringTrouble::Absent: return Words::tr("No keyring answers on this computer.");
    case KeyringTrouble::Locked: return Words::tr("The keyring stayed locked.");
    case KeyringTrouble::NotThere: break;
    }
    return Words::tr("The keyring did not hand out the token.");
}

} // namespace turbolane::ui
