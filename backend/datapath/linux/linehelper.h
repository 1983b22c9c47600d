// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/securechannel.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace turbolane::backend {

/// The keeper of this carrier's lines (`turbolane-lines`), found by its socket in the data
/// directory or started there; or one on another machine, found at its address. Its questions
/// block, for some milliseconds or until `patience`: not for the carrier's thread.
class LineHelper {
public:
    /// An empty program is the one beside this program.
    explicit LineHelper(QString folder, QString program = {});
    /// One that another machine keeps: its lines stay when it is not reached.
    struct Remote {
        std::string name; ///< in every sentence about it
        std::string address; ///< ADDRESS:PORT
        std::shared_ptr<const lines::TlsParty> party; // shared: settings are copied, keys are not
    };
    explicit LineHelper(Remote remote);

    bool isRemote() const { return m_remote.has_value(); }
    const std::string &name() const { return m_name; } ///< of another machine; empty: this one
    /// Which keeper it is, as far as is known; another one has none of the lines.
    std::int32_t process() const { return m_process; }
    bool isReached() const { return m_channel.has_value(); }
    /// Unavailable with one sentence: this machine's kernel cannot, or the program is not there.
    Result<Done> reach(Millis startPatience = patience);
    /// Unavailable: it is gone, and has to be reached again; or what it answers itself.
    Result<lines::Answer> ask(const lines::Request &request);
    /// Every line it keeps, looked at anew.
    Result<std::vector<lines::LineState>> askAll();
    /// One page of that; nothing: the look at all of them goes on.
    Result<std::optional<lines::StatePage>> askPage(const lines::AskState &ask);
    /// The number of a look that begins now.
    Result<std::uint64_t> askLook();

    /// Ends the keeper of a data directory, with all its lines. False: there was none.
    static bool retireIn(const QString &folder);
    /// The same of another machine. Unavailable, Forbidden: it is not reached.
    Result<Done> retire();

    static constexpr Millis patience{5'000};
    /// As long as the kernel may take to clear away what a keeper that was killed has left.
    static constexpr Millis longestStart{40'000};
    static constexpr Millis pageEvery{3}; ///< asked again while a look goes on
    static constexpr Millis remotePatience{3'000}; ///< to reach another machine

private:
    Result<Done> start(Millis startPatience) const;
    using AnyChannel = std::variant<lines::Channel, lines::SecureChannel>;
    Result<Done> connect();
    Result<AnyChannel> openChannel() const;
    Result<Done> send(lines::BytesView bytes);
    Result<lines::Channel::Arrived> receive();
    Result<Done> meet(const lines::Facts *facts);

    QString m_folder;
    QString m_program;
    std::optional<Remote> m_remote;
    std::string m_name;
    std::int32_t m_process = 0;
    std::optional<AnyChannel> m_channel;
    std::uint32_t m_number = 0;
};

} // namespace turbolane::backend
