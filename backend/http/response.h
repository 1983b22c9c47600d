// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane::backend::http {

/// The number of an event in the log. Rises by one without gaps; 0 stands before the first.
using EventNumber = std::int64_t;

/// Turns the client's connection into an event stream. The body is what it missed.
struct EventStream {
    EventNumber after = 0; ///< number of the last event in the body; live frames follow it
    bool ends = false; ///< more is in the log than fits: close after the body, the client resumes
};

struct Response {
    int status = 200;
    std::string contentType = "application/json"; ///< left out when the body is empty
    Fields fields = {}; ///< ETag, Location, Allow, ...; framing and Date are the server's own
    QByteArray body = {};
    std::optional<EventStream> stream = {};
};

} // namespace turbolane::backend::http
