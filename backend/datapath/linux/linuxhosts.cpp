// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linuxhosts.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

std::string livesAt(const std::string &site, const LineHost *host)
{
    return host == nullptr ? site + " lives on none of the line hosts"
                           : site + " lives on " + host->name;
}

} // namespace

LinuxHosts::LinuxHosts(LineHosts hosts, const Clock &clock, LinuxDatapath::EndsOf endsOf)
    : m_names(std::move(hosts))
    , m_clock(clock)
    , m_endsOf(std::move(endsOf))
{ }

/// Nothing: this machine.
Result<std::optional<LineHelper::Remote>> LinuxHosts::remoteOf(const LineHost &host,
                                                               const lines::Credentials &own)
{
    if (host.isHere())
        return std::optional<LineHelper::Remote>();
    lines::Credentials credentials = own;
    credentials.other = host.certificate;
    auto party = lines::TlsParty::of(credentials, lines::TlsParty::Side::Carrier);
    if (!party)
        return Error{party.error().code, host.name + ": " + party.error().detail};
    return std::optional(
        LineHelper::Remote{.name = host.name,
                           .address = host.address,
                           .party = std::make_shared<lines::TlsParty>(std::move(*party))});
}

Result<std::unique_ptr<LinuxHosts>> LinuxHosts::open(const Settings &settings, const Clock &clock,
                                                     const LinuxDatapath::EndsOf &endsOf)
{
    const auto own = lineKeys(settings.folder);
    if (!own)
        return own.error();
    auto all = std::make_unique<LinuxHosts>(settings.hosts, clock, endsOf);
    for (const LineHost &host : settings.hosts.hosts) {
        auto remote = remoteOf(host, *own);
        if (!remote)
            return remote.error();
        auto opened = LinuxDatapath::open(
            {.folder = settings.folder, .program = settings.program, .remote = std::move(*remote)},
            clock, endsOf);
        if (!opened)
            return opened.error();
        all->m_hosts.push_back(std::move(*opened));
    }
    return all;
}

std::vector<std::string> LinuxHosts::retire(const Settings &settings)
{
    const auto own = lineKeys(settings.folder);
    if (!own)
        return {own.error().detail};
    std::vector<std::string> away;
    for (const LineHost &host : settings.hosts.hosts) {
        auto remote = remoteOf(host, *own);
        if (!remote) {
            away.push_back(remote.error().detail);
        } else if (!*remote) {
            LineHelper::retireIn(settings.folder);
        } else if (const auto gone = LineHelper(**remote).retire(); !gone) {
            away.push_back(gone.error().detail);
        }
    }
    return away;
}

LinuxDatapath *LinuxHosts::hostOf(const ConnectionId &connection) const
{
    const auto found = m_places.find(connection);
    return found == m_places.end() ? nullptr : found->second.host;
}

/// Where it shall be; what of it is elsewhere, since the host file was another, goes.
LinuxDatapath *LinuxHosts::placed(const Wanted &wanted)
{
    Place &place = m_places[wanted.connection];
    const auto ends = m_endsOf(wanted.connection);
    if (!ends && place.host != nullptr)
        return place.host;
    const LineHost *const a = ends ? m_names.of(ends->a.site) : nullptr;
    const LineHost *const z = ends ? m_names.of(ends->z.site) : nullptr;
    place = {};
    if (a != nullptr && a == z) {
        place.host = m_hosts[std::size_t(a - m_names.hosts.data())].get();
        leaveOthers(wanted.connection, place.host);
        return place.host;
    }
    const Instant now = m_clock.now();
    place.refused.emplace();
    place.refused->wanted = wanted;
    place.refused->failedAt = now;
    place.refused->inForceSince = now;
    leaveOthers(wanted.connection, nullptr);
    if (wanted.rate.isZero())
        place.refused->edgesSet = place.refused->cloudAccepted = place.refused->tested = now;
    else
        place.refused->failure =
            Error{ErrorCode::NotFound,
                  ends ? livesAt(ends->a.site, a) + ", and " + livesAt(ends->z.site, z)
                          + ": a line has both its ends on one host"
                       : "nobody knows where " + wanted.connection.text() + " begins and ends"};
    return nullptr;
}

void LinuxHosts::leaveOthers(const ConnectionId &connection, const LinuxDatapath *at)
{
    for (const auto &host : m_hosts)
        if (host.get() != at)
            host->forget(connection);
}

void LinuxHosts::apply(const Wanted &wanted)
{
    if (LinuxDatapath *const host = placed(wanted))
        host->apply(wanted);
}

void LinuxHosts::restore(const Wanted &wanted)
{
    if (LinuxDatapath *const host = placed(wanted))
        host->restore(wanted);
}

void LinuxHosts::cut(const ConnectionId &connection)
{
    if (LinuxDatapath *const host = hostOf(connection))
        host->cut(connection);
}

void LinuxHosts::forget(const ConnectionId &connection)
{
    leaveOthers(connection, nullptr);
    m_places.erase(connection);
}

void LinuxHosts::lease(const ConnectionId &connection, std::optional<Instant> until)
{
    if (LinuxDatapath *const host = hostOf(connection))
        host->lease(connection, until);
}

bool LinuxHosts::carriedOn(const ConnectionId &connection) const
{
    return std::ranges::any_of(m_hosts,
                               [&](const auto &host) { return host->carriedOn(connection); });
}

std::optional<Report> LinuxHosts::report(const ConnectionId &connection) const
{
    const auto found = m_places.find(connection);
    if (found == m_places.end())
        return std::nullopt;
    return found->second.host != nullptr ? found->second.host->report(connection)
                                         : found->second.refused;
}

std::vector<ConnectionId> LinuxHosts::connections() const
{
    std::set<ConnectionId> all;
    for (const auto &host : m_hosts)
        for (const ConnectionId &connection : host->connections())
            all.insert(connection);
    for (const auto &[connection, place] : m_places)
        all.insert(connection);
    return {all.begin(), all.end()};
}

std::optional<Instant> LinuxHosts::nextChange(Instant after) const
{
    std::optional<Instant> next;
    for (const auto &host : m_hosts)
        if (const auto one = host->nextChange(after); one && (!next || *one < *next))
            next = one;
    return next;
}

void LinuxHosts::onNews(std::function<void()> tell)
{
    for (const auto &host : m_hosts)
        host->onNews(tell);
}

/// A host that was away may come back with a line that is another's by now.
std::vector<ConnectionId> LinuxHosts::takeNews()
{
    std::set<ConnectionId> all;
    for (const auto &host : m_hosts)
        for (const ConnectionId &connection : host->takeNews()) {
            const auto place = m_places.find(connection);
            if (place != m_places.end() && place->second.host != host.get())
                host->forget(connection);
            else
                all.insert(connection);
        }
    return {all.begin(), all.end()};
}

Counters LinuxHosts::counters(const ConnectionId &connection) const
{
    const LinuxDatapath *const host = hostOf(connection);
    return host != nullptr ? host->counters(connection) : Counters();
}

Carried LinuxHosts::carried(const ConnectionId &connection, Interval time,
                            const Profile &inForce) const
{
    const LinuxDatapath *const host = hostOf(connection);
    return host != nullptr ? host->carried(connection, time, inForce) : Carried();
}

std::vector<std::int64_t> LinuxHosts::kilobitsBySecond(const ConnectionId &connection,
                                                       Interval time, const Profile &inForce) const
{
    const LinuxDatapath *const host = hostOf(connection);
    return host != nullptr ? host->kilobitsBySecond(connection, time, inForce)
                           : Datapath::kilobitsBySecond(connection, time, inForce);
}

std::optional<std::int64_t> LinuxHosts::dropped(const ConnectionId &connection, Interval time) const
{
    const LinuxDatapath *const host = hostOf(connection);
    return host != nullptr ? host->dropped(connection, time) : std::nullopt;
}

Health LinuxHosts::health() const
{
    const bool isWell = std::ranges::all_of(
        m_hosts, [](const auto &host) { return host->health() == Health::Well; });
    return isWell ? Health::Well : Health::Degraded;
}

StageTimes LinuxHosts::typical(Work work) const
{
    return m_hosts.front()->typical(work); // alike on all
}

} // namespace turbolane::backend
