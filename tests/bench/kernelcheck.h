// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace turbolane::bench {

/// Whether lines can be made in this machine's kernel; why not is on stderr.
bool kernelCan();

} // namespace turbolane::bench
