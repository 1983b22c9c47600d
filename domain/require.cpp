// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/require.h"

#include <cstdio>
#include <cstdlib>

namespace turbolane {

void stopBecause(const char *why, const std::source_location &where)
{
    std::fprintf(stderr, "turbolane stopped: %s (%s:%u)\n", why, where.file_name(),
                 unsigned(where.line()));
    std::abort();
}

} // namespace turbolane
