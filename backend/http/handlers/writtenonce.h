// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/handlers/answering.h"

#include <functional>
#include <optional>
#include <string>

namespace turbolane::backend::http {

/// What never changes while the carrier runs: written out when first asked for, then only sent,
/// with an ETag.
class WrittenOnce {
public:
    explicit WrittenOnce(std::function<QJsonObject()> write)
        : m_write(std::move(write))
    { }

    Response operator()(const Request &request);

private:
    std::function<QJsonObject()> m_write;
    std::optional<Response> m_response;
    std::string m_tag;
};

} // namespace turbolane::backend::http
