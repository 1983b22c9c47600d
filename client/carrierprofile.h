// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace turbolane::client {

/// How to reach one carrier, and whom to believe there.
struct CarrierProfile {
    QString name; ///< for people: "Turbolane demo"
    QUrl base; ///< https://host[:port][/prefix]; "naas/v1/..." is put after it
    QByteArray token; ///< sent as a bearer token, and only over a trusted connection
    /// PEM of the one certificate that is believed there; empty: what the system believes.
    QByteArray pinnedCertificate;
};

} // namespace turbolane::client
