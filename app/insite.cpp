// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/insite.h"

#include "app/daemon.h"
#include "lines/channel.h"

#include <QFile>

#include <sched.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

namespace turbolane::app {

namespace {

constexpr Millis patience{5'000};
constexpr int exitNotFound = 127; ///< as a shell says it

int complain(const std::string &sentence, int code)
{
    std::fprintf(stderr, "turbolaned: %s\n", sentence.c_str());
    return code;
}

/// The way in: the network, then the user namespace where there is one.
Result<std::vector<lines::Descriptor>> wayInto(const QString &dataDirectory, const QString &site)
{
    auto channel = lines::Channel::open(QFile::encodeName(dataDirectory).toStdString());
    if (!channel)
        return channel.error();
    const lines::Request ask = lines::Enter{site.toStdString()};
    if (const auto sent = channel->send(lines::encoded(lines::Message<lines::Request>{1, ask}));
        !sent)
        return sent.error();
    auto arrived = channel->receive(patience);
    if (!arrived)
        return arrived.error();
    const auto answer = lines::decodeAnswer(arrived->bytes);
    if (!answer)
        return answer.error();
    if (const auto *error = std::get_if<Error>(&answer->body))
        return *error;
    if (arrived->descriptors.empty())
        return Error{ErrorCode::Internal, "the keeper of lines did not open " + site.toStdString()};
    return std::move(arrived->descriptors);
}

} // namespace

int runInSite(const QString &dataDirectory, const QString &site, const QStringList &command)
{
    const auto way = wayInto(dataDirectory, site);
    if (!way)
        return complain(way.error().detail, exitFailed);
    // First the user namespace: only in there it may choose a network.
    if (way->size() > 1 && ::setns(way->back().number(), CLONE_NEWUSER) != 0)
        return complain(std::string("the site's user: ") + std::strerror(errno), exitFailed);
    if (::setns(way->front().number(), CLONE_NEWNET) != 0)
        return complain(std::string("the site's network: ") + std::strerror(errno), exitFailed);
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execvp(pointers.front(), pointers.data());
    return complain(command.constFirst().toStdString() + ": " + std::strerror(errno), exitNotFound);
}

} // namespace turbolane::app
