// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"

#include <cstdint>

namespace turbolane {

/// What a connection may carry, in the names of MEF 10.4: committed and excess information rate,
/// and their bursts. The reference carrier sells committed rates; the other three have their room.
class BandwidthProfile {
public:
    static Result<BandwidthProfile> committed(Bandwidth cir)
    {
        return of({.cir = cir, .cbsBytes = 0, .eir = Bandwidth(), .ebsBytes = 0});
    }

    struct Parts {
        Bandwidth cir;
        std::int64_t cbsBytes;
        Bandwidth eir;
        std::int64_t ebsBytes;
        friend bool operator==(const Parts &, const Parts &) = default;
    };
    static Result<BandwidthProfile> of(const Parts &parts)
    {
        if (parts.cir <= Bandwidth() || parts.eir < Bandwidth())
            return Error{ErrorCode::OutOfRange, "a committed rate is above zero"};
        if (parts.cbsBytes < 0 || parts.ebsBytes < 0)
            return Error{ErrorCode::OutOfRange, "a burst is not negative"};
        return BandwidthProfile(parts);
    }

    Bandwidth cir() const { return m_parts.cir; }
    const Parts &parts() const { return m_parts; }
    friend bool operator==(const BandwidthProfile &, const BandwidthProfile &) = default;

private:
    explicit BandwidthProfile(const Parts &parts)
        : m_parts(parts)
    { }

    Parts m_parts;
};

} // namespace turbolane
