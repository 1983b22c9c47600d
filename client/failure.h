// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/refusal.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane::client {

/// Why a job has no answer, in the terms of who has to react.
enum class FailureKind : std::uint8_t {
    Unreachable = 1, ///< no answer after every try, or the carrier said "not now" each time
    Refused, ///< the carrier understood and said no; `code` says why
    Malformed, ///< an answer that cannot be read, or only in part: nothing of it is used
    Unauthorised, ///< the carrier does not know this token
    Untrusted, ///< whoever answered is not the carrier this profile trusts; nothing was sent
};

/// What went wrong, for programs and logs. Sentences for people are made in ui/text from `kind`
/// and `code`; `title` and `detail` are the carrier's own English.
struct Failure {
    FailureKind kind = FailureKind::Unreachable;
    std::optional<ErrorCode> code = {}; ///< what the carrier said, where it is a word we know
    std::string codeText = {}; ///< the same as it was sent, known or not; may be empty
    std::string title = {};
    std::string detail = {};
    std::string pointer = {}; ///< which field of the request: a JSON pointer, or empty
    int status = 0; ///< HTTP, for the log; 0 without an answer
    std::optional<Refusal> refusal = {}; ///< the carrier's own explanation, where it gave one

    friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace turbolane::client
