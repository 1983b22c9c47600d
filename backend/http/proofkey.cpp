// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/proofkey.h"

#include "backend/http/privatefile.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace turbolane::backend::http {

namespace {

template <auto Free>
struct FreedBy {
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Memory = std::unique_ptr<BIO, FreedBy<BIO_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;

constexpr std::size_t signatureBytes = 64;

/// Without this an encrypted key would ask the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Key keyFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassphrase, nullptr));
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519 ? std::move(key) : nullptr;
}

QByteArray bytesIn(BIO &memory)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(&memory, &start);
    return QByteArray(start, qsizetype(size));
}

Result<Done> makeKey(const QString &path)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const Memory memory(BIO_new(BIO_s_mem()));
    const bool isMade = key && memory
        && PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            == 1;
    if (!isMade)
        return Error{ErrorCode::Internal, "OpenSSL could not make a key for proofs"};
    return writePrivateFile(path, bytesIn(*memory));
}

} // namespace

Result<ProofKey> ProofKey::in(const QString &dataDirectory)
{
    const QString path = QDir(dataDirectory).filePath(QStringLiteral("proof.key"));
    if (!QFile::exists(path))
        if (const auto made = makeKey(path); !made)
            return made.error();
    const auto pem = readSmallFile(path);
    if (!pem)
        return pem.error();
    const Key key = keyFrom(*pem);
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!key || PEM_write_bio_PUBKEY(memory.get(), key.get()) != 1)
        return Error{
            ErrorCode::Damaged,
            path.toStdString()
                + " is not an Ed25519 key; put back a copy, or remove it to have a new one "
                  "made, which proofs given before do not fit"};
    return ProofKey(*pem, bytesIn(*memory));
}

QByteArray ProofKey::signatureOf(const QByteArray &bytes) const
{
    const Key key = keyFrom(m_privatePem);
    const Digest digest(EVP_MD_CTX_new());
    QByteArray signature(qsizetype(signatureBytes), '\0');
    std::size_t size = signatureBytes;
    const bool isSigned = key && digest
        && EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          reinterpret_cast<const unsigned char *>(bytes.constData()),
                          std::size_t(bytes.size()))
            == 1
        && size == signatureBytes;
    return isSigned ? signature : QByteArray();
}

} // namespace turbolane::backend::http
