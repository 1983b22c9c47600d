// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/netmessages.h"
#include "lines/words.h"

namespace turbolane::lines {

/// What a line's interfaces are called, and their numbers in the kernel: known before they are
/// made, so that all of a line can be asked for at once. The kernel counts its own from 1 on.
struct Names {
    explicit Names(const Line &line)
        : Names(std::to_string(line.number), firstIndex + int(line.number) * 4)
    {
        hardwareOfA = {0x02,
                       'T',
                       std::uint8_t(line.number >> 16),
                       std::uint8_t(line.number >> 8),
                       std::uint8_t(line.number),
                       'a'};
        hardwareOfZ = hardwareOfA;
        hardwareOfZ.back() = 'z';
    }

    std::string a; ///< in the core, towards the A end
    std::string z;
    std::string bridge;
    std::string inSite; ///< at either end
    int indexOfA;
    int indexOfZ;
    int indexOfBridge;
    int indexInSite;
    Hardware hardwareOfA; ///< at the sites' ends; of those that anybody may give
    Hardware hardwareOfZ;

private:
    static constexpr int firstIndex = 1'000'000;

    Names(const std::string &number, int index)
        : a("a" + number)
        , z("z" + number)
        , bridge("b" + number)
        , inSite("line" + number)
        , indexOfA(index)
        , indexOfZ(index + 1)
        , indexOfBridge(index + 2)
        , indexInSite(index + 3)
        , hardwareOfA{}
        , hardwareOfZ{}
    { }
};

} // namespace turbolane::lines
