// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace turbolane::app {

inline constexpr int exitWell = 0;
inline constexpr int exitFailed = 1; ///< could not start; the reason is on stderr
inline constexpr int exitDiffers = 3; ///< an invoice, or the books, do not come out as they should
inline constexpr int exitUsage = 2; ///< the command line was not understood

/// The carrier alone, from its start to SIGTERM; or one look into its books.
class Daemon {
public:
    explicit Daemon(CarrierOptions options);
    int run();

private:
    int proveInvoice() const;
    int stopDatapath() const;
    int stopHosts() const;
    int audit() const;

    const CarrierOptions m_options;
};

} // namespace turbolane::app
