// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/openlines.h"

#include "backend/datapath/linux/linuxhosts.h"

namespace turbolane::backend {

namespace {

using Opened = std::unique_ptr<Datapath>;

Result<Opened> onHosts(const LinesWanted &wanted, const Clock &clock,
                       const LinuxDatapath::EndsOf &endsOf)
{
    auto hosts = LineHosts::read(wanted.hosts);
    if (!hosts)
        return Error{hosts.error().code, "--line-hosts " + hosts.error().detail};
    auto opened =
        LinuxHosts::open({.folder = wanted.folder, .hosts = std::move(*hosts)}, clock, endsOf);
    if (!opened)
        return Error{opened.error().code, "--line-hosts: " + opened.error().detail};
    return Opened(std::move(*opened));
}

} // namespace

Result<Opened> openLines(const LinesWanted &wanted, const Clock &clock,
                         const LinuxDatapath::EndsOf &endsOf)
{
    if (wanted.folder == QStringLiteral(":memory:"))
        return Opened();
    if (!wanted.isReal) {
        LineHelper::retireIn(wanted.folder);
        return Opened();
    }
    if (!wanted.hosts.isEmpty())
        return onHosts(wanted, clock, endsOf);
    auto opened = LinuxDatapath::open({.folder = wanted.folder}, clock, endsOf);
    if (!opened)
        return Error{ErrorCode::Unavailable,
                     "--datapath linux is not possible here: " + opened.error().detail
                         + "; --datapath simulated is"};
    return Opened(std::move(*opened));
}

} // namespace turbolane::backend
