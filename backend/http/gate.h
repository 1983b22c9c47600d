// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/limits.h"
#include "backend/http/request.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace turbolane::backend::http {

/// Why a request was not taken, before it is anybody's question.
struct Refusal {
    int status = 400;
    std::string why;
};

/// A request without its body.
struct Head {
    std::string method;
    std::string target;
    bool isHttp11 = true;
    bool keepsAlive = true;
    bool isChunked = false;
    bool expectsContinue = false;
    std::int64_t declaredLength = 0;
    Fields fields;
};

/// Finds the end of a header block and refuses what parsers have disagreed about in the past: bare
/// CR, bare LF, NUL and other control bytes, and a line that continues the one above (obs-fold).
/// Bytes are looked at once, however small the pieces they arrive in.
class HeaderScan {
public:
    enum class Outcome : std::uint8_t { NeedMore, Complete, Refused };

    /// The bytes so far, from the start of the request.
    Outcome look(std::string_view bytes);
    /// Of the whole block with its empty line, once complete.
    std::size_t length() const { return m_at; }

private:
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
};

/// The strict framing rules, whatever the parser would have let through: exactly one Host; one
/// Content-Length of digits, or Transfer-Encoding of the single word "chunked" on HTTP/1.1, never
/// both; origin-form target in printable ASCII; limits on its length and on the fields.
/// Sets what it reads from the fields: isChunked, declaredLength, expectsContinue.
std::optional<Refusal> judge(Head &head, const Limits &limits);

} // namespace turbolane::backend::http
