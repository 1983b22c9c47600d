// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <cstdint>

namespace turbolane {

/// A place on the globe (WGS 84), in millionths of a degree. North and east are positive.
class GeoPoint {
public:
    constexpr GeoPoint() = default;
    static Result<GeoPoint> microdegrees(std::int64_t latitude, std::int64_t longitude)
    {
        if (latitude < -90'000'000 || latitude > 90'000'000 || longitude < -180'000'000
            || longitude > 180'000'000)
            return Error{ErrorCode::OutOfRange, "not a place on the globe"};
        return GeoPoint(std::int32_t(latitude), std::int32_t(longitude));
    }

    constexpr std::int32_t latitudeMicrodegrees() const { return m_latitude; }
    constexpr std::int32_t longitudeMicrodegrees() const { return m_longitude; }
    /// For drawing and distances only.
    constexpr double latitude() const { return double(m_latitude) / 1e6; }
    constexpr double longitude() const { return double(m_longitude) / 1e6; }
    friend constexpr bool operator==(GeoPoint, GeoPoint) = default;

private:
    constexpr GeoPoint(std::int32_t latitude, std::int32_t longitude)
        : m_latitude(latitude)
        , m_longitude(longitude)
    { }

    std::int32_t m_latitude = 0;
    std::int32_t m_longitude = 0;
};

} // namespace turbolane
