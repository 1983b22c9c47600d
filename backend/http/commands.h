// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/router.h"
#include "backend/http/server.h"
#include "backend/services.h"

namespace turbolane::backend::http {

/// A request as the carrier's thread takes it: run() asks the router, answered() replies. Router
/// and server outlive the command.
Command commandFor(const Router &router, Server &server, RequestToken token, Request request);

} // namespace turbolane::backend::http
