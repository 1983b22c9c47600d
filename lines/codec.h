// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/words.h"

#include <span>
#include <string>

namespace turbolane::lines {

using Bytes = std::basic_string<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;
inline constexpr std::size_t longestMessage = 65'536;

/// A message is a head of 9 bytes - "TL", version, kind, number - and a body: whole numbers, little
/// end first, and texts with their length before them. The number of a request comes back in its
/// answer.
template <typename Body>
struct Message {
    std::uint32_t number = 0;
    Body body;
    friend bool operator==(const Message &, const Message &) = default;
};

Bytes encoded(const Message<Request> &message);
Bytes encoded(const Message<Answer> &message);

/// Malformed: not a message of ours, whole and with nothing behind it. OutOfRange: a value that
/// none of ours has. Newer: of another version. Nothing of a refused message is looked at.
Result<Message<Request>> decodeRequest(BytesView bytes);
Result<Message<Answer>> decodeAnswer(BytesView bytes);

/// Letters, digits, '-', '_' and '.', and not too many.
bool isName(std::string_view text);

} // namespace turbolane::lines
