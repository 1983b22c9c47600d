// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierinquiry.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace turbolane::client {
struct KeyringAnswer;
}

namespace turbolane::ui {

/// What became of something, and what to do next.
struct Verdict {
    QString what;
    QString more;
    QString code = {}; ///< to be compared or copied; may be empty
};

/// How an inquiry at that address ended. wasPinned: one certificate was believed there, and no
/// other.
Verdict wordsOf(const client::InquiryResult &result, const QUrl &base, bool wasPinned);

/// SHA-256 as browsers write it, eight bytes on a line: so much is compared at once.
QString fingerprintOf(const QSslCertificate &certificate);

/// What a token opens: each right, and whether it has it.
struct Right {
    QString words;
    bool has = false;
};
QList<Right> rightsOf(const client::Access &access);

/// Why a profile cannot be opened; file: its name.
Verdict profileTrouble(const Error &error, const QString &file);

/// Why the keyring did not take a token.
QString keyringTrouble(const client::KeyringAnswer &answer);

} // namespace turbolane::ui
