// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cloudaccount.h"

#include <algorithm>
#include <array>
#include <vector>

namespace turbolane {

namespace {

struct ProviderKind {
    std::string_view provider;
    CloudAccountKind kind;
};

constexpr std::array kinds{
    ProviderKind{"aws", CloudAccountKind::AwsAccount},
    ProviderKind{"azure", CloudAccountKind::AzureServiceKey},
    ProviderKind{"gcp", CloudAccountKind::GooglePairingKey},
    ProviderKind{"oracle", CloudAccountKind::OracleCircuit},
    ProviderKind{"ibm", CloudAccountKind::IbmAccount},
    ProviderKind{"alibaba", CloudAccountKind::AlibabaAccount},
};

constexpr std::size_t longestUnknown = 64;

// By hand: what the C library says of letters hangs on the locale.
bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isHex(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'f');
}

bool isWordLetter(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'z') || letter == '-';
}

char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
}

std::string smallOf(std::string text)
{
    std::ranges::transform(text, text.begin(), small);
    return text;
}

/// People copy what they copy with the blanks around it.
std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string ungrouped(std::string text)
{
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '-'; });
    return text;
}

std::vector<std::string> partsOf(const std::string &text, char between)
{
    std::vector<std::string> parts(1);
    for (const char letter : text) {
        if (letter == between)
            parts.emplace_back();
        else
            parts.back() += letter;
    }
    return parts;
}

bool isNumber(const std::string &text, std::size_t digits)
{
    return text.size() == digits && std::ranges::all_of(text, isDigit);
}

bool isWord(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, isWordLetter);
}

/// RFC 4122, section 3.
bool isUuid(const std::string &text)
{
    constexpr std::array<std::size_t, 5> lengths{8, 4, 4, 4, 12};
    const std::vector<std::string> parts = partsOf(text, '-');
    return std::ranges::equal(parts, lengths, [](const std::string &part, std::size_t length) {
        return part.size() == length && std::ranges::all_of(part, isHex);
    });
}

bool isPairingKey(const std::string &text)
{
    const std::vector<std::string> parts = partsOf(text, '/');
    return parts.size() == 3 && isUuid(parts[0]) && isWord(parts[1])
        && (parts[2] == "1" || parts[2] == "2" || parts[2] == "any");
}

/// ocid1.RESOURCE TYPE.REALM.REGION[.FUTURE USE].UNIQUE ID
bool isCircuitOcid(const std::string &text)
{
    const std::vector<std::string> parts = partsOf(text, '.');
    const bool isWhole = parts.size() == 5 || parts.size() == 6;
    return isWhole && text.size() <= longestCloudAccount && parts[0] == "ocid1"
        && parts[1] == "virtualcircuit" && isWord(parts[2]) && isWord(parts[3])
        && (parts.size() == 5 || parts[4].empty() || isWord(parts[4])) && isWord(parts.back());
}

bool isPlain(const std::string &text)
{
    return !text.empty() && text.size() <= longestUnknown
        && std::ranges::all_of(text, [](char letter) { return letter > ' ' && letter <= '~'; });
}

Result<std::string> of(bool isGood, std::string text, const char *otherwise)
{
    if (!isGood)
        return Error{ErrorCode::Malformed, otherwise};
    return text;
}

} // namespace

CloudAccountKind cloudAccountKindOf(std::string_view provider)
{
    const auto *const found = std::ranges::find(kinds, provider, &ProviderKind::provider);
    return found == kinds.end() ? CloudAccountKind::Unknown : found->kind;
}

int mostConnectionsOf(CloudAccountKind kind)
{
    switch (kind) {
    case CloudAccountKind::GooglePairingKey:
    case CloudAccountKind::OracleCircuit: return 1;
    case CloudAccountKind::AzureServiceKey: return 2;
    case CloudAccountKind::AwsAccount:
    case CloudAccountKind::IbmAccount:
    case CloudAccountKind::AlibabaAccount:
    case CloudAccountKind::Unknown: break;
    }
    return 0;
}

Result<std::string> cloudAccountFrom(CloudAccountKind kind, std::string_view text)
{
    const std::string written = trimmed(text);
    const std::string digits = ungrouped(written);
    const std::string letters = smallOf(written);
    switch (kind) {
    case CloudAccountKind::AwsAccount:
        return of(isNumber(digits, 12), digits, "an AWS account is a number of 12 digits");
    case CloudAccountKind::AzureServiceKey:
        return of(isUuid(letters), letters, "the service key of an ExpressRoute circuit is a UUID");
    case CloudAccountKind::GooglePairingKey:
        return of(isPairingKey(letters), letters,
                  "a pairing key is a UUID, a region and 1, 2 or any, with / between them");
    case CloudAccountKind::OracleCircuit:
        return of(isCircuitOcid(letters), letters,
                  "a virtual circuit is named by its OCID, ocid1.virtualcircuit and so on");
    case CloudAccountKind::IbmAccount:
        return of(letters.size() == 32 && std::ranges::all_of(letters, isHex), letters,
                  "an IBM Cloud account is 32 hexadecimal digits");
    case CloudAccountKind::AlibabaAccount:
        return of(isNumber(digits, 16), digits,
                  "an Alibaba Cloud account is a number of 16 digits");
    case CloudAccountKind::Unknown: break;
    }
    return of(isPlain(written), written,
              "an account or key is 1 to 64 letters, digits and signs without a blank");
}

} // namespace turbolane
