// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace turbolane::test {

/// A certificate and its key, both PEM. Made for one test and thrown away.
struct Certificate {
    QByteArray certificate;
    QByteArray key;
};

/// Signed by itself, or by `signer` where there is one; for the loopback address.
Certificate makeCertificate(const char *commonName, const Certificate *signer = nullptr);

} // namespace turbolane::test
