// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace turbolane {

/// What a cloud knows its customer by: the number of an account, or a key that was made there for
/// one connection.
enum class CloudAccountKind : std::uint8_t {
    AwsAccount = 1, ///< 12 digits
    AzureServiceKey = 2, ///< of an ExpressRoute circuit: a UUID
    GooglePairingKey = 3, ///< of a VLAN attachment: UUID/region/1, 2 or any
    OracleCircuit = 4, ///< OCID of a virtual circuit
    IbmAccount = 5, ///< 32 hexadecimal digits
    AlibabaAccount = 6, ///< 16 digits
    Unknown = 7, ///< of a provider whose form is not known here: handed on as it is written
};

/// Of an on-ramp's provider ("aws", "azure", ...). The forms are the providers' published ones.
CloudAccountKind cloudAccountKindOf(std::string_view provider);

/// As many connections may be made with one: a pairing key joins one, an ExpressRoute circuit has a
/// primary and a secondary one. 0: any number.
int mostConnectionsOf(CloudAccountKind kind);

inline constexpr std::size_t longestCloudAccount = 255; ///< characters; an OCID's limit

/// As the provider writes it, in one spelling: digits without what groups them ("4471 0823 9156"),
/// hexadecimal letters small. Malformed: it has not the form of its kind; the detail says which
/// that is.
Result<std::string> cloudAccountFrom(CloudAccountKind kind, std::string_view text);

} // namespace turbolane
