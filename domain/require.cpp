// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/require.h"

#include <cstdio>
#include <cstdlib>

namespace turbolane {

void stopBecause(const char *why, CodePlace where)
{
    std::fprintf(stderr, "turbolane stopped: %s (%s:%d)\n", why, where.file, where.line);
    std::abort();
}

} // namespace turbolane
