// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/abilities.h"

#include "lines/keeper/shaper.h"

#include <unistd.h>

namespace turbolane::lines {

namespace {

Error lacks(const std::string &what, const Error &why)
{
    return {ErrorCode::Unavailable,
            "this machine's kernel cannot carry lines: it has no " + what + " (" + why.detail
                + ")"};
}

} // namespace

Result<Facts> abilitiesOf(Netlink &core, Powers powers)
{
    const auto here = currentNamespace();
    if (!here)
        return here.error();
    if (const auto made = core.send(netmessage::addBridge("probe")); !made)
        return lacks("bridges", made.error());
    (void)core.send(netmessage::remove("probe"));
    if (const auto made =
            core.send(netmessage::addVeth({"probe", "probe1", here->descriptor.number()}));
        !made)
        return lacks("veth pairs", made.error());
    const auto index = core.indexOf("probe");
    const auto shaped =
        index ? shape(core, *index, Shaping::of(Bandwidth::mbps(1))) : Result<Done>(index.error());
    (void)core.send(netmessage::remove("probe"));
    if (!shaped)
        return lacks("token bucket shaper", shaped.error());
    return Facts{.process = ::getpid(),
                 .ownUser = powers == Powers::OwnUser,
                 .vlan = core.knows("vlan"),
                 .vxlan = core.knows("vxlan"),
                 .netem = knowsQueue(core, "netem")};
}

} // namespace turbolane::lines
