// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/linux/linuxdatapath.h"

namespace turbolane::backend {

struct LinesWanted {
    QString folder; ///< the data directory; ":memory:" has none
    bool isReal = false;
    QString hosts = {}; ///< the file of several machines; empty: this one
};

/// The datapath of real lines, or nothing where it is simulated: then lines that another life has
/// left on this machine go, too. An error says what is possible instead.
Result<std::unique_ptr<Datapath>> openLines(const LinesWanted &wanted, const Clock &clock,
                                            const LinuxDatapath::EndsOf &endsOf);

} // namespace turbolane::backend
