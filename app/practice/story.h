// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace turbolane::app {

/// The fortnight before practice begins, lived by a real carrier on a clock that runs ahead: seven
/// connections come into service, are boosted, billed, and disturbed by a cut fibre; a month ends
/// and is invoiced. The same seed gives the same books to the last row.
class Story {
public:
    /// What anybody presses on afterwards is pressed from then on: a Tuesday, 14:50 in Frankfurt.
    static Instant opens();
    static constexpr std::uint64_t usualSeed = 9;

    /// Percent; false to give up half-way.
    using Progress = std::function<bool(int percent)>;

    /// Into a folder that holds no books. Unavailable where it was given up; what the carrier
    /// refuses.
    static Result<Done> tell(const QString &folder, std::uint64_t seed, const Progress &progress);
};

} // namespace turbolane::app
