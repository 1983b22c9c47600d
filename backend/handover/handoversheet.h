// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/handover.h"
#include "domain/place.h"

namespace turbolane::backend {

/// What a cloud provider publishes about whoever peers with it there.
struct CloudPeer {
    std::string_view provider; ///< as on-ramps name it
    std::int64_t asn = 0;
    int mtu = 0;
};
/// Of a provider that has told nothing: a number for private use, and the packets that pass
/// everywhere.
CloudPeer peerOf(std::string_view provider);

/// Everything but the key.
Result<Handover> handoverOf(const Connection &connection, const OnRamp &onRamp);

/// A key in the form of a UUID, made of what nobody can guess.
std::string serviceKeyOf(const std::string &secret);

} // namespace turbolane::backend
