// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/token.h"

#include "backend/http/privatefile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace turbolane::backend::http {

namespace {

constexpr std::size_t randomBytes = 32;

/// A team may set its own token; what is too short to be a secret is refused.
bool isToken(const QByteArray &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](char letter) { return letter > ' ' && letter < 0x7f; });
    return isPlain && text.size() >= 32 && text.size() <= 512;
}

Result<QByteArray> newToken()
{
    std::array<unsigned char, randomBytes> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return Error{ErrorCode::Internal, "there is no randomness to make a token from"};
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex();
}

} // namespace

Result<QByteArray> tokenIn(const QString &path)
{
    if (!QFile::exists(path)) {
        const auto token = newToken();
        if (!token)
            return token;
        if (const auto written = writePrivateFile(path, *token + '\n'); !written)
            return written.error();
        return token;
    }
    const auto text = readSmallFile(path);
    if (!text)
        return text;
    const QByteArray token = text->trimmed();
    if (!isToken(token))
        return Error{ErrorCode::Damaged,
                     path.toStdString()
                         + " does not hold a token of 32 to 512 printable characters; mend it, or "
                           "remove it to have a new one made"};
    return token;
}

bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    return !right.isEmpty() && left.size() == right.size()
        && CRYPTO_memcmp(left.constData(), right.constData(), std::size_t(right.size())) == 0;
}

} // namespace turbolane::backend::http
