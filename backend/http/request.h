// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turbolane::backend::http {

/// One header line. Names are compared without case.
struct Field {
    std::string name;
    std::string value;
    friend bool operator==(const Field &, const Field &) = default;
};
using Fields = std::vector<Field>;

/// The value of the first field of that name, or nothing.
std::optional<std::string_view> fieldNamed(const Fields &fields, std::string_view name);

/// Which request a reply is for. Holds no pointer: the client may be gone when the reply comes.
struct RequestToken {
    std::uint64_t peer = 0;
    std::uint64_t sequence = 0;
    friend bool operator==(RequestToken, RequestToken) = default;
};

using NamedTexts = std::map<std::string, std::string, std::less<>>;

/// A whole, framed, authorised request that matched a route.
struct Request {
    std::string method = {};
    std::string target = {}; ///< as it was sent
    std::size_t route = 0; ///< index in the Router that found it
    NamedTexts pathParameters = {}; ///< decoded; "id" of "/boosts/{id}"
    NamedTexts query = {}; ///< decoded
    Fields fields = {};
    QByteArray body = {};
    bool isOperators = false; ///< it came with the operators' token

    std::string pathParameter(std::string_view name) const;
    std::optional<std::string_view> field(std::string_view name) const
    {
        return fieldNamed(fields, name);
    }
};

/// Called on the http thread with a whole request. Hand it to the carrier thread and return.
using Dispatch = std::function<void(RequestToken, Request)>;

} // namespace turbolane::backend::http
