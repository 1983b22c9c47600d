// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/client/support/certificate.h"

#include "domain/require.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace turbolane::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Paper = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

QByteArray contents(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}

Memory reading(const QByteArray &pem)
{
    return {BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free};
}

Key readKey(const QByteArray &pem)
{
    return {PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free};
}

Paper readPaper(const QByteArray &pem)
{
    return {PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr), X509_free};
}

void addExtension(X509 *paper, int which, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, which, value), X509_EXTENSION_free);
    require(extension && X509_add_ext(paper, extension.get(), -1) == 1, "an extension is added");
}

Certificate written(X509 *paper, EVP_PKEY *key)
{
    const Memory paperOut(BIO_new(BIO_s_mem()), BIO_free);
    const Memory keyOut(BIO_new(BIO_s_mem()), BIO_free);
    require(PEM_write_bio_X509(paperOut.get(), paper) == 1, "a certificate is written");
    require(PEM_write_bio_PrivateKey(keyOut.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
            "a key is written");
    return {contents(paperOut.get()), contents(keyOut.get())};
}

} // namespace

Certificate makeCertificate(const char *commonName, const Certificate *signer)
{
    constexpr long day = 86'400;
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Paper paper(X509_new(), X509_free);
    X509_set_version(paper.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(paper.get()), signer == nullptr ? 1 : 2);
    X509_gmtime_adj(X509_getm_notBefore(paper.get()), -day);
    X509_gmtime_adj(X509_getm_notAfter(paper.get()), day);
    X509_set_pubkey(paper.get(), key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(paper.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    addExtension(paper.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(paper.get(), NID_subject_alt_name, "IP:127.0.0.1");
    if (signer == nullptr) {
        X509_set_issuer_name(paper.get(), X509_get_subject_name(paper.get()));
        require(X509_sign(paper.get(), key.get(), EVP_sha256()) > 0, "a certificate is signed");
    } else {
        const Paper issuer = readPaper(signer->certificate);
        X509_set_issuer_name(paper.get(), X509_get_subject_name(issuer.get()));
        require(X509_sign(paper.get(), readKey(signer->key).get(), EVP_sha256()) > 0,
                "a certificate is signed");
    }
    return written(paper.get(), key.get());
}

} // namespace turbolane::test
