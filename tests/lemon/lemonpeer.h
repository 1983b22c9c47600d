// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace turbolane::tests {

/// A network in LEMON, a library that many use for such searches: what its answers cost, and
/// whether ours are the same. Plain types only: LEMON 1.3 is C++17, and the program is not.
class LemonPeer {
public:
    struct Link {
        int a;
        int z;
        int length;
    };
    LemonPeer(int pops, const std::vector<Link> &links);
    ~LemonPeer();
    LemonPeer(const LemonPeer &) = delete;
    LemonPeer &operator=(const LemonPeer &) = delete;

    struct Way {
        std::vector<int> pops;
        std::vector<int> links;
        std::int64_t length = -1; ///< negative: no links lead there
    };
    /// Over links that are open (by number, not 0; empty: all), never through one of `barred`.
    Way shortest(int from, int to, const std::vector<unsigned char> &open = {},
                 const std::vector<int> &barred = {});
    /// Of two ways that share no link, together; negative: there are none.
    std::int64_t pair(int from, int to);

private:
    struct Kept;
    std::unique_ptr<Kept> m_kept;
};

} // namespace turbolane::tests
