// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/newkeys.h"

#include "lines/descriptor.h"

#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <memory>

namespace turbolane::lines {

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
using Memory = std::unique_ptr<BIO, FreedBy<BIO_free>>;

/// It is pinned, so it ends when it is taken out of the files: longer than any machine lives.
constexpr int daysValid = 36'500;

std::string textIn(const Memory &memory)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &start);
    return {start, std::size_t(size)};
}

Certificate selfSigned(const Key &key)
{
    Certificate certificate(X509_new());
    std::uint32_t serial = 0;
    unsigned char bytes[sizeof serial];
    if (!certificate || RAND_bytes(bytes, int(sizeof bytes)) != 1)
        return nullptr;
    std::memcpy(&serial, bytes, sizeof serial);
    X509_NAME *const name = X509_get_subject_name(certificate.get());
    const auto *const who = reinterpret_cast<const unsigned char *>("turbolane lines");
    const std::time_t start = std::time(nullptr) - 86'400; // clocks differ
    const bool isMade = X509_set_version(certificate.get(), 2) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial | 1U) == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, who, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate.get(), name) == 1
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), start) != nullptr
        && ASN1_TIME_adj(X509_getm_notAfter(certificate.get()), start, daysValid, 0) != nullptr
        && X509_set_pubkey(certificate.get(), key.get()) == 1
        && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

Result<Done> write(const std::string &path, const std::string &text, mode_t mode)
{
    const Descriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!file.isOpen() && errno == EEXIST)
        return Error{ErrorCode::WrongState, path + " is there already, and is left as it is"};
    if (!file.isOpen() || ::write(file.number(), text.data(), text.size()) != ::ssize_t(text.size())
        || ::fsync(file.number()) != 0)
        return Error{ErrorCode::NotWritable, path + ": " + std::strerror(errno)};
    return Done{};
}

} // namespace

Result<Done> makeKeys(const std::string &folder)
{
    const std::string certificatePath = folder + "/" + certificateName;
    if (::access(certificatePath.c_str(), F_OK) == 0)
        return Error{ErrorCode::WrongState,
                     certificatePath + " is there already, and is left as it is"};
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return Error{ErrorCode::NotWritable, folder + ": " + std::strerror(errno)};
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key) : nullptr;
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const bool isMade = certificate && keyText && certificateText
        && PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            == 1
        && PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1;
    if (!isMade)
        return Error{ErrorCode::Internal, "no key can be made"};
    if (const auto done = write(folder + "/" + keyName, textIn(keyText), S_IRUSR | S_IWUSR); !done)
        return done;
    return write(certificatePath, textIn(certificateText), S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
}

} // namespace turbolane::lines
