// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unixsignals.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace turbolane::app {

namespace {

int writeEnd = -1;

/// Only a write: nothing else is allowed in a signal handler.
void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_pipe[0], &byte, 1) > 0) { }
        emit endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    writeEnd = -1;
    delete m_notifier;
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

} // namespace turbolane::app
