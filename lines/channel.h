// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "lines/codec.h"
#include "lines/descriptor.h"

#include <string>
#include <vector>

namespace turbolane::lines {

/// In the carrier's data directory.
inline constexpr const char *socketName = "lines.sock";

/// A connection between a carrier and the keeper of its lines, on one machine: whole messages, and
/// descriptors with them. Whatever is at the other end is of the same user; it is looked at when
/// the channel is made.
class Channel {
public:
    struct Arrived {
        Bytes bytes;
        std::vector<Descriptor> descriptors = {};
    };

    /// NotFound: nobody keeps lines there. Forbidden: somebody else does.
    static Result<Channel> open(const std::string &folder);
    /// Forbidden: of another user.
    static Result<Channel> over(Descriptor socket);

    int descriptor() const { return m_socket.number(); }
    /// Never waits, but for an answer that has not been taken. Unavailable: the other end is gone.
    Result<Done> send(BytesView bytes, const std::vector<int> &descriptors = {}) const;
    /// Malformed: longer than any message. Unavailable: gone, or nothing came in that time.
    Result<Arrived> receive(Millis patience) const;

private:
    explicit Channel(Descriptor socket)
        : m_socket(std::move(socket))
    { }

    Descriptor m_socket;
};

/// Where carriers come. Its folder may be as deep as it likes: a socket's own address may not be
/// long.
class Doorway {
public:
    /// Locked: another keeper is there already. NotWritable.
    static Result<Doorway> open(const std::string &folder);

    int descriptor() const { return m_socket.number(); }
    Result<Channel> accept() const;
    /// Whether whoever looks for it still finds it.
    bool isThere() const;
    /// So that nobody finds it any more.
    void close();

private:
    Descriptor m_lock;
    Descriptor m_folder;
    Descriptor m_socket;
    std::uint64_t m_inode = 0;
};

} // namespace turbolane::lines
