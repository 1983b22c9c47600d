// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/channel.h"

#include <QString>

#include <optional>

namespace turbolane::backend {

/// The keeper of this carrier's lines (`turbolane-lines`), found by its socket in the data
/// directory or started there. Its questions block, for some milliseconds or until `patience`: not
/// for the carrier's thread.
class LineHelper {
public:
    /// An empty program is the one beside this program.
    explicit LineHelper(QString folder, QString program = {});

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

    static constexpr Millis patience{5'000};
    /// As long as the kernel may take to clear away what a keeper that was killed has left.
    static constexpr Millis longestStart{40'000};
    static constexpr Millis pageEvery{3}; ///< asked again while a look goes on

private:
    Result<Done> start(Millis startPatience) const;
    Result<Done> connect();

    QString m_folder;
    QString m_program;
    std::optional<lines::Channel> m_channel;
    std::uint32_t m_number = 0;
};

} // namespace turbolane::backend
