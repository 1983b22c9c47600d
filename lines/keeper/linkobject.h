// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <netlink/route/link.h>

#include <memory>

namespace turbolane::lines {

struct FreeLink {
    void operator()(rtnl_link *link) const { rtnl_link_put(link); }
};
using LinkPointer = std::unique_ptr<rtnl_link, FreeLink>;

/// What libnl asks questions about interfaces with; of no interface, or of that one.
inline LinkPointer emptyLink(int index = 0)
{
    LinkPointer link(rtnl_link_alloc());
    if (index != 0)
        rtnl_link_set_ifindex(link.get(), index);
    return link;
}

} // namespace turbolane::lines
