// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/channel.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

namespace turbolane::lines {

namespace {

constexpr int waitingAtTheDoor = 16;
constexpr std::size_t mostDescriptors = 2;
constexpr const char *lockName = "lines.lock";

Error failed(ErrorCode code, const std::string &what)
{
    return {code, what + ": " + std::strerror(errno)};
}

/// Through the folder's descriptor, so that a deep folder makes no long address.
sockaddr_un addressIn(const Descriptor &folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(folder.number()) + "/" + socketName;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    return address;
}

Descriptor folderAt(const std::string &folder)
{
    return Descriptor(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

Descriptor newSocket()
{
    return Descriptor(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
}

bool isOfThisUser(const Descriptor &socket)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    return ::getsockopt(socket.number(), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
        && peer.uid == ::getuid();
}

} // namespace

Result<Channel> Channel::over(Descriptor socket)
{
    if (!isOfThisUser(socket))
        return Error{ErrorCode::Forbidden, "the other end belongs to another user"};
    const int size = int(longestMessage) * 2;
    ::setsockopt(socket.number(), SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
    return Channel(std::move(socket));
}

Result<Channel> Channel::open(const std::string &folder)
{
    const Descriptor place = folderAt(folder);
    Descriptor socket = newSocket();
    if (!place.isOpen() || !socket.isOpen())
        return failed(ErrorCode::NotFound, "no keeper of lines in " + folder);
    const sockaddr_un address = addressIn(place);
    if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
        != 0)
        return failed(ErrorCode::NotFound, "no keeper of lines in " + folder);
    return over(std::move(socket));
}

Result<Done> Channel::send(BytesView bytes, const std::vector<int> &descriptors) const
{
    iovec part{const_cast<std::uint8_t *>(bytes.data()), bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * mostDescriptors)]{};
    if (!descriptors.empty()) {
        const std::size_t length = sizeof(int) * std::min(descriptors.size(), mostDescriptors);
        message.msg_control = control;
        message.msg_controllen = CMSG_SPACE(length);
        cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(length);
        std::memcpy(CMSG_DATA(head), descriptors.data(), length);
    }
    if (::sendmsg(m_socket.number(), &message, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
        return failed(ErrorCode::Unavailable, "the other end does not listen");
    return Done{};
}

Result<Channel::Arrived> Channel::receive(Millis patience) const
{
    pollfd waiting{m_socket.number(), POLLIN, 0};
    if (::poll(&waiting, 1, int(patience.count())) <= 0)
        return Error{ErrorCode::Unavailable, "nothing came in time"};
    Arrived arrived;
    arrived.bytes.resize(longestMessage);
    iovec part{arrived.bytes.data(), arrived.bytes.size()};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * mostDescriptors)]{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const auto length = ::recvmsg(m_socket.number(), &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    if (length <= 0)
        return Error{ErrorCode::Unavailable, "the other end is gone"};
    for (cmsghdr *head = CMSG_FIRSTHDR(&message); head != nullptr;
         head = CMSG_NXTHDR(&message, head)) {
        if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS)
            continue;
        for (std::size_t at = 0; at + sizeof(int) <= head->cmsg_len - CMSG_LEN(0);
             at += sizeof(int)) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(head) + at, sizeof number);
            arrived.descriptors.emplace_back(number);
        }
    }
    if ((message.msg_flags & MSG_TRUNC) != 0)
        return Error{ErrorCode::Malformed, "a message is too long"};
    arrived.bytes.resize(std::size_t(length));
    return arrived;
}

Result<Doorway> Doorway::open(const std::string &folder)
{
    Doorway door;
    door.m_folder = folderAt(folder);
    if (!door.m_folder.isOpen())
        return failed(ErrorCode::NotWritable, folder);
    door.m_lock = Descriptor(::openat(door.m_folder.number(), lockName,
                                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!door.m_lock.isOpen())
        return failed(ErrorCode::NotWritable, folder);
    if (::flock(door.m_lock.number(), LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::Locked, "another keeper of lines works in " + folder};
    door.m_socket = newSocket();
    ::unlinkat(door.m_folder.number(), socketName, 0); // of a keeper that was killed
    const sockaddr_un address = addressIn(door.m_folder);
    const mode_t before = ::umask(0177);
    const bool bound =
        ::bind(door.m_socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
        == 0;
    ::umask(before);
    if (!bound || ::listen(door.m_socket.number(), waitingAtTheDoor) != 0)
        return failed(ErrorCode::NotWritable, folder);
    struct stat what { };
    if (::fstatat(door.m_folder.number(), socketName, &what, AT_SYMLINK_NOFOLLOW) == 0)
        door.m_inode = what.st_ino;
    return door;
}

Result<Channel> Doorway::accept() const
{
    Descriptor socket(::accept4(m_socket.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen())
        return failed(ErrorCode::Unavailable, "nobody came");
    return Channel::over(std::move(socket));
}

bool Doorway::isThere() const
{
    struct stat what { };
    return ::fstatat(m_folder.number(), socketName, &what, AT_SYMLINK_NOFOLLOW) == 0
        && what.st_ino == m_inode;
}

void Doorway::close()
{
    if (isThere())
        ::unlinkat(m_folder.number(), socketName, 0);
    m_socket = {};
}

} // namespace turbolane::lines
