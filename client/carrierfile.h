// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace turbolane::client {

/// A carrier as one person hands it to another: where it is and whom to believe there. Never a
/// token: that is each person's own.
struct CarrierFile {
    QString name; ///< for people; may be empty
    QUrl base;
    QByteArray certificate; ///< PEM of the one that is believed there; empty: the system's trust

    friend bool operator==(const CarrierFile &, const CarrierFile &) = default;
};

/// {"turbolane":"carrier","version":1,"name","address","certificate"?}. Malformed (pointer: which
/// field; none: it is no such file), Newer, UnexpectedField (a field that does not belong there, a
/// token above all), TooLarge.
Result<CarrierFile> readCarrierFile(const QByteArray &content);
QByteArray writeCarrierFile(const CarrierFile &file);

} // namespace turbolane::client
