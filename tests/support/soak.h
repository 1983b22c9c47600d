// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace turbolane::test {

/// A test that searches has a short form for every run and a long one for `./dev soak`, which sets
/// TURBOLANE_SOAK. Such a test carries the ctest label `soak`.
inline bool isSoak()
{
    return qEnvironmentVariableIntValue("TURBOLANE_SOAK") > 0;
}

/// How many times as many worlds a plain build tries: a sanitized one takes several times as long
/// for each, and what it looks for is in every world.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int plainBuildTries = 15;
#else
constexpr int plainBuildTries = 1;
#endif

template <typename Number>
Number shortOrLong(Number brief, Number extended)
{
    return isSoak() ? extended : brief;
}

} // namespace turbolane::test
