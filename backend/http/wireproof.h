// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/assurance/proof.h"

#include <QJsonObject>

#include <string>

namespace turbolane::backend::http {

/// What the signature is of.
QJsonObject toJson(const PathStatement &statement, const std::string &carrier);

/// signature: base64. publicKey: PEM.
QJsonObject proofOf(const QJsonObject &statement, const std::string &signature,
                    const std::string &publicKey);

inline constexpr std::string_view proofAlgorithm = "Ed25519";

} // namespace turbolane::backend::http
