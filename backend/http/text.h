// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <string_view>

namespace turbolane::backend::http {

/// ASCII only, whatever the user's locale is.
constexpr char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
}

/// Field names, schemes and tokens compare without case.
constexpr bool sameWord(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lowered(a) == lowered(b); });
}

constexpr bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}
constexpr bool isPrintable(char letter)
{
    return letter > ' ' && letter < 0x7f;
}

constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace turbolane::backend::http
