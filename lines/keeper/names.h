// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/words.h"

namespace turbolane::lines {

/// What a line's interfaces are called.
struct Names {
    explicit Names(const Line &line)
        : Names(std::to_string(line.number))
    { }

    std::string a; ///< in the core, towards the A end
    std::string z;
    std::string bridge;
    std::string inSite; ///< at either end

private:
    explicit Names(const std::string &number)
        : a("a" + number)
        , z("z" + number)
        , bridge("b" + number)
        , inSite("line" + number)
    { }
};

} // namespace turbolane::lines
