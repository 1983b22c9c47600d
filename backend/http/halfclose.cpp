// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/halfclose.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace turbolane::backend::http {

void halfClose(qintptr socketDescriptor)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(socketDescriptor), SD_SEND);
#else
    ::shutdown(int(socketDescriptor), SHUT_WR);
#endif
}

} // namespace turbolane::backend::http
