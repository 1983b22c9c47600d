// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/linux/linehosts.h"
#include "backend/datapath/linux/linuxdatapath.h"

namespace turbolane::backend {

/// The kernels of several machines as one datapath: each host has a LinuxDatapath, with a thread of
/// its own, so one that is away holds up no other. A line is where both its sites live.
class LinuxHosts final : public Datapath {
public:
    struct Settings {
        QString folder; ///< the data directory: of the local keeper's socket, and of our keys
        QString program = {}; ///< empty: turbolane-lines beside this program
        LineHosts hosts;
    };
    /// Unavailable where this machine is one of them and cannot; Malformed, Forbidden where a
    /// certificate or a key is of no use. A host that is away is no fault: it is looked for again
    /// and again, and its lines are compared when it is back.
    static Result<std::unique_ptr<LinuxHosts>> open(const Settings &settings, const Clock &clock,
                                                    const LinuxDatapath::EndsOf &endsOf);
    LinuxHosts(LineHosts hosts, const Clock &clock, LinuxDatapath::EndsOf endsOf); ///< by open()

    void apply(const Wanted &wanted) override;
    void restore(const Wanted &wanted) override;
    void cut(const ConnectionId &connection) override;
    void forget(const ConnectionId &connection) override;
    void lease(const ConnectionId &connection, std::optional<Instant> until) override;
    bool carriedOn(const ConnectionId &connection) const override;
    std::optional<Report> report(const ConnectionId &connection) const override;
    std::vector<ConnectionId> connections() const override;
    std::optional<Instant> nextChange(Instant after) const override;
    void onNews(std::function<void()> tell) override;
    std::vector<ConnectionId> takeNews() override;
    Counters counters(const ConnectionId &connection) const override;
    Carried carried(const ConnectionId &connection, Interval time,
                    const Profile &inForce) const override;
    std::vector<std::int64_t> kilobitsBySecond(const ConnectionId &connection, Interval time,
                                               const Profile &inForce) const override;
    std::optional<std::int64_t> dropped(const ConnectionId &connection,
                                        Interval time) const override;
    Health health() const override;
    StageTimes typical(Work work) const override;
    std::string kind() const override { return "linux"; }

    /// Ends the lines on every host; the sentences of those that could not be reached.
    static std::vector<std::string> retire(const Settings &settings);

private:
    /// A connection is of one host, or of none: then why.
    struct Place {
        LinuxDatapath *host = nullptr;
        std::optional<Report> refused = {};
    };
    static Result<std::optional<LineHelper::Remote>> remoteOf(const LineHost &host,
                                                              const lines::Credentials &own);
    LinuxDatapath *placed(const Wanted &wanted);
    LinuxDatapath *hostOf(const ConnectionId &connection) const;
    void leaveOthers(const ConnectionId &connection, const LinuxDatapath *at);

    const LineHosts m_names;
    const Clock &m_clock;
    const LinuxDatapath::EndsOf m_endsOf;
    std::map<ConnectionId, Place> m_places;
    std::vector<std::unique_ptr<LinuxDatapath>> m_hosts; ///< as in m_names
};

} // namespace turbolane::backend
