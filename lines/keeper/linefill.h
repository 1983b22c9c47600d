// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/result.h"
#include "lines/descriptor.h"

#include <cstdint>
#include <optional>

namespace turbolane::lines {

/// A TCP connection over a line, which is filled with it for a moment, first the one way and then
/// the other. Its sockets belong to the sites; it may be run in any thread.
class LineFill {
public:
    struct Ends {
        Descriptor listening; ///< at the Z end
        Descriptor calling; ///< at the A end, bound to its address
        std::uint32_t calledAddress = 0;
        Bandwidth rate; ///< the line's: what is at once let through is not counted
    };
    explicit LineFill(Ends ends)
        : m_ends(std::move(ends))
    { }

    /// What got through in the slower direction, with its Ethernet headers. Unavailable: nothing
    /// did. Takes about 300 ms; blocks.
    Result<Bandwidth> run();

private:
    Result<Descriptor> join();
    std::optional<Bandwidth> oneWay(int from, int to) const;

    Ends m_ends;
};

} // namespace turbolane::lines
