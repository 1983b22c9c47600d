// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace turbolane::backend::http {

/// What the carrier signs its proofs of path with: Ed25519 (RFC 8032).
class ProofKey {
public:
    /// The data directory's own, "proof.key" (PEM, 0600). Made at first start, loaded after; a
    /// damaged one is refused and left as it is: proofs given before hang on it.
    static Result<ProofKey> in(const QString &dataDirectory);

    /// 64 bytes; empty when OpenSSL fails.
    QByteArray signatureOf(const QByteArray &bytes) const;
    /// As "openssl pkey -pubin" reads it.
    const QByteArray &publicPem() const { return m_publicPem; }

private:
    ProofKey(QByteArray privatePem, QByteArray publicPem)
        : m_privatePem(std::move(privatePem))
        , m_publicPem(std::move(publicPem))
    { }

    QByteArray m_privatePem;
    QByteArray m_publicPem;
};

} // namespace turbolane::backend::http
