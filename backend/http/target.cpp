// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/target.h"

#include "backend/http/text.h"

#include <optional>

namespace turbolane::backend::http {

namespace {

int hexDigit(char letter)
{
    if (isDigit(letter))
        return letter - '0';
    const char low = lowered(letter);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char letter = text[at];
        if (letter == '%') {
            const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
            const int low = high < 0 ? -1 : hexDigit(text[at + 2]);
            if (low < 0)
                return std::nullopt;
            letter = char(high * 16 + low);
            at += 2;
        }
        if ((letter >= 0 && letter < ' ') || letter == 0x7f)
            return std::nullopt;
        plain += letter;
    }
    return plain;
}

/// The text up to the separator, which is taken off with it.
std::string_view cut(std::string_view &text, char separator)
{
    const std::size_t at = text.find(separator);
    const std::string_view first = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return first;
}

bool addSegments(Target &target, std::string_view path)
{
    path.remove_prefix(1);
    while (!path.empty()) {
        const auto segment = decoded(cut(path, '/'));
        if (!segment || segment->find('/') != std::string::npos)
            return false;
        target.segments.push_back(*segment);
    }
    return true;
}

bool addQuery(Target &target, std::string_view query)
{
    while (!query.empty()) {
        std::string_view pair = cut(query, '&');
        const auto name = decoded(cut(pair, '='));
        const auto value = decoded(pair);
        if (!name || !value || name->empty())
            return false;
        if (!target.query.emplace(*name, *value).second)
            return false;
    }
    return true;
}

} // namespace

Result<Target> parseTarget(std::string_view text)
{
    const Error malformed{ErrorCode::Malformed, "the request target cannot be read"};
    Target target;
    std::string_view rest = text;
    const std::string_view path = cut(rest, '?');
    if (path.empty() || path.front() != '/')
        return malformed;
    if (!addSegments(target, path) || !addQuery(target, rest))
        return malformed;
    return target;
}

} // namespace turbolane::backend::http
