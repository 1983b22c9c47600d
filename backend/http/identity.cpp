// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/identity.h"

#include "backend/http/privatefile.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

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
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreedBy<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, FreedBy<BIO_free>>;

constexpr int daysValid = 3650;

Memory memoryOf(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray bytesIn(BIO &memory)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(&memory, &start);
    return QByteArray(start, qsizetype(size));
}

/// Without this an encrypted key would ask the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Key keyFromPem(const QByteArray &pem)
{
    const Memory memory = memoryOf(pem);
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassphrase, nullptr));
}

QByteArray pemOf(const Key &key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
        != 1)
        return {};
    return bytesIn(*memory);
}

bool addExtension(X509 &certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

bool nameIt(X509 &certificate)
{
    X509_NAME *const name = X509_get_subject_name(&certificate);
    const auto add = [&](const char *kind, const char *text) {
        return X509_NAME_add_entry_by_txt(name, kind, MBSTRING_ASC,
                                          reinterpret_cast<const unsigned char *>(text), -1, -1, 0)
            == 1;
    };
    return add("O", "Turbolane reference carrier") && add("CN", "localhost")
        && X509_set_issuer_name(&certificate, name) == 1;
}

bool numberIt(X509 &certificate)
{
    std::uint64_t serial = 0;
    unsigned char bytes[sizeof serial];
    if (RAND_bytes(bytes, int(sizeof bytes)) != 1)
        return false;
    for (const unsigned char byte : bytes)
        serial = (serial << 8) | byte;
    // Positive, and never zero.
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(&certificate), (serial >> 1) | 1) == 1;
}

bool dateIt(X509 &certificate, Instant now)
{
    const std::time_t start = std::chrono::system_clock::to_time_t(now - std::chrono::hours(24));
    return ASN1_TIME_set(X509_getm_notBefore(&certificate), start)
        && ASN1_TIME_adj(X509_getm_notAfter(&certificate), start, daysValid, 0);
}

/// PEM of a certificate the key signs for itself, or nothing when OpenSSL fails.
QByteArray selfSigned(const Key &key, Instant now)
{
    const Certificate certificate(X509_new());
    const Memory memory(BIO_new(BIO_s_mem()));
    const bool isMade = certificate && memory && X509_set_version(certificate.get(), 2) == 1
        && numberIt(*certificate) && nameIt(*certificate) && dateIt(*certificate, now)
        && X509_set_pubkey(certificate.get(), key.get()) == 1
        && addExtension(*certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(*certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(*certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(*certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0
        && PEM_write_bio_X509(memory.get(), certificate.get()) == 1;
    return isMade ? bytesIn(*memory) : QByteArray();
}

Error damaged(const QString &path, const char *why)
{
    return {ErrorCode::Damaged, path.toStdString() + " " + why};
}

QSslKey qtKeyFrom(const Key &key)
{
    const bool isEc = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC;
    return QSslKey(pemOf(key), isEc ? QSsl::Ec : QSsl::Rsa);
}

Result<Done> makeKey(const QString &path)
{
    const Key key(EVP_EC_gen("P-256"));
    const QByteArray pem = key ? pemOf(key) : QByteArray();
    if (pem.isEmpty())
        return Error{ErrorCode::Internal, "OpenSSL could not make a key"};
    return writePrivateFile(path, pem);
}

Result<Done> makeCertificate(const QString &path, const QString &keyPath, Instant now)
{
    const auto pem = readSmallFile(keyPath);
    if (!pem)
        return pem.error();
    const Key key = keyFromPem(*pem);
    if (!key)
        return damaged(keyPath,
                       "is not a private key; put back a copy, or remove it to have a "
                       "new one made, which clients will have to trust anew");
    const QByteArray certificate = selfSigned(key, now);
    if (certificate.isEmpty())
        return Error{ErrorCode::Internal, "OpenSSL could not make a certificate"};
    return writePrivateFile(path, certificate);
}

} // namespace

Result<Identity> identityFrom(const QString &certificatePath, const QString &keyPath)
{
    const auto certificatePem = readSmallFile(certificatePath);
    if (!certificatePem)
        return certificatePem.error();
    const auto keyPem = readSmallFile(keyPath);
    if (!keyPem)
        return keyPem.error();
    const Memory memory = memoryOf(*certificatePem);
    const Certificate certificate(PEM_read_bio_X509(memory.get(), nullptr, noPassphrase, nullptr));
    if (!certificate)
        return damaged(certificatePath, "is not a certificate; put back a copy of it");
    const Key key = keyFromPem(*keyPem);
    if (!key)
        return damaged(keyPath, "is not a private key without passphrase; put back a copy of it");
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return damaged(keyPath, "is not the key of the certificate beside it");
    const Identity identity{QSslCertificate::fromData(*certificatePem, QSsl::Pem), qtKeyFrom(key)};
    if (identity.chain.isEmpty() || identity.key.isNull())
        return damaged(keyPath, "is of a kind that is not supported: use EC or RSA");
    return identity;
}

/// The key first: a certificate can be made again from it, should the first start be cut short.
Result<Identity> identityIn(const QString &dataDirectory, const Clock &clock)
{
    const QDir directory(dataDirectory);
    const QString certificatePath = directory.filePath(QStringLiteral("certificate.pem"));
    const QString keyPath = directory.filePath(QStringLiteral("certificate.key"));
    const bool hasCertificate = QFile::exists(certificatePath);
    if (!QFile::exists(keyPath)) {
        if (hasCertificate)
            return damaged(keyPath,
                           "is missing, and the certificate beside it is of no use "
                           "without; put back a copy, or remove the certificate too");
        if (const auto made = makeKey(keyPath); !made)
            return made.error();
    }
    if (!hasCertificate)
        if (const auto made = makeCertificate(certificatePath, keyPath, clock.now()); !made)
            return made.error();
    return identityFrom(certificatePath, keyPath);
}

} // namespace turbolane::backend::http
