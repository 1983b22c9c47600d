// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/pathhops.h"

#include "ui/models/onrampsmodel.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PathStrip)
};

/// What crossing from one link to the next takes, one way; see domain/path.h.
constexpr Micros crossing{150};

QString roleWord(const std::string &role)
{
    if (role == "core")
        return Words::tr("core");
    if (role == "regional")
        return Words::tr("regional");
    if (role == "edge")
        return Words::tr("edge");
    if (role == "landing")
        return Words::tr("landing");
    return text::fromStd(role);
}

PathHop hopAt(const PopId &id, const client::Picture &picture)
{
    PathHop hop;
    const Pop *pop = picture.pop(id);
    hop.place = text::fromStd(pop != nullptr ? pop->city : id.text());
    if (pop != nullptr)
        hop.detail = roleWord(pop->role);
    return hop;
}

void addLine(const LinkId &id, const client::Picture &picture, PathHop &hop)
{
    const Link *link = picture.link(id);
    if (link == nullptr)
        return;
    hop.isSea = link->kind == LinkKind::Subsea;
    if (hop.isSea)
        hop.line = text::fromStd(link->route);
    hop.km = link->routeKm;
    hop.roundTrip = (link->oneWay + crossing) * 2;
}

} // namespace

std::vector<PathHop> hopsOf(const Connection &connection, const Path &path,
                            const client::Picture &picture)
{
    std::vector<PathHop> hops;
    for (std::size_t i = 0; i < path.pops.size(); ++i) {
        hops.push_back(hopAt(path.pops[i], picture));
        if (i < path.links.size())
            addLine(path.links[i], picture, hops.back());
    }
    if (hops.empty())
        return hops;
    const QString between = hops.size() == 1 ? Words::tr("%1, %2", "port, cloud") : QString();
    QString from;
    QString to;
    if (const Port *port = picture.port(connection.port))
        from = text::fromStd(port->name);
    if (const OnRamp *onRamp = picture.onRamp(connection.onRamp))
        to = providerAndRegion(*onRamp);
    if (hops.size() == 1) {
        hops.front().detail = between.arg(from, to);
        return hops;
    }
    if (!from.isEmpty())
        hops.front().detail = from;
    if (!to.isEmpty())
        hops.back().detail = to;
    return hops;
}

QString sentenceOf(const std::vector<PathHop> &hops, const Path &path)
{
    if (hops.empty())
        return {};
    QStringList parts;
    for (std::size_t i = 0; i + 1 < hops.size(); ++i) {
        const QString roundTrip =
            hops[i].roundTrip ? text::latency(*hops[i].roundTrip) : Words::tr("not known");
        parts.append(hops[i].line.isEmpty()
                         ? Words::tr("%1 to %2, %3", "place, place, round trip")
                               .arg(hops[i].place, hops[i + 1].place, roundTrip)
                         : Words::tr("%1 to %2 by %3, %4", "place, place, cable, round trip")
                               .arg(hops[i].place, hops[i + 1].place, hops[i].line, roundTrip));
    }
    const QString whole =
        Words::tr("From %1 to %2, round trip %3")
            .arg(hops.front().place, hops.back().place, text::latency(path.roundTrip()));
    return parts.isEmpty()
        ? whole
        : Words::tr("%1: %2", "summary, its parts").arg(whole, parts.join(QStringLiteral("; ")));
}

} // namespace turbolane::ui
