// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/gate.h"

#include "backend/http/text.h"

#include <algorithm>
#include <charconv>

namespace turbolane::backend::http {

namespace {

constexpr std::size_t longestMethod = 32;

bool isRefusedByte(char byte)
{
    return (byte >= 0 && byte < ' ' && byte != '\t' && byte != '\r' && byte != '\n')
        || byte == 0x7f;
}

} // namespace

HeaderScan::Outcome HeaderScan::look(std::string_view bytes)
{
    for (; m_at < bytes.size(); ++m_at) {
        const char byte = bytes[m_at];
        if (isRefusedByte(byte) || byte == '\n')
            return Outcome::Refused;
        if (m_at == m_lineStart && (byte == ' ' || byte == '\t'))
            return Outcome::Refused;
        if (byte != '\r')
            continue;
        if (m_at + 1 == bytes.size())
            return Outcome::NeedMore;
        if (bytes[m_at + 1] != '\n')
            return Outcome::Refused;
        const bool isEmptyLine = m_at == m_lineStart;
        ++m_at;
        m_lineStart = m_at + 1;
        if (isEmptyLine) {
            ++m_at;
            return Outcome::Complete;
        }
    }
    return Outcome::NeedMore;
}

namespace {

using Verdict = std::optional<Refusal>;

std::vector<std::string_view> valuesOf(const Fields &fields, std::string_view name)
{
    std::vector<std::string_view> values;
    for (const Field &field : fields)
        if (sameWord(field.name, name))
            values.push_back(trimmed(field.value));
    return values;
}

Verdict judgeRequestLine(const Head &head, const Limits &limits)
{
    if (head.method.size() > longestMethod)
        return Refusal{400, "the method is too long"};
    if (std::int64_t(head.target.size()) > limits.targetBytes)
        return Refusal{414, "the request target is too long"};
    if (head.target.empty() || head.target.front() != '/')
        return Refusal{400, "the request target is not a path"};
    if (!std::all_of(head.target.begin(), head.target.end(), isPrintable)
        || head.target.find('#') != std::string::npos)
        return Refusal{400, "the request target has a character it may not have"};
    return std::nullopt;
}

Verdict judgeHost(const Head &head)
{
    const auto hosts = valuesOf(head.fields, "Host");
    if (hosts.size() != 1)
        return Refusal{400, "a request names one host"};
    constexpr std::string_view marks = "-._~%!$&'()*+,;=:[]";
    for (const char letter : hosts.front()) {
        const char low = lowered(letter);
        const bool isPlain = isDigit(low) || (low >= 'a' && low <= 'z');
        if (!isPlain && marks.find(low) == std::string_view::npos)
            return Refusal{400, "the host has a character it may not have"};
    }
    return std::nullopt;
}

Verdict judgeLength(Head &head)
{
    const auto lengths = valuesOf(head.fields, "Content-Length");
    if (lengths.empty())
        return std::nullopt;
    const std::string_view text = lengths.front();
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), head.declaredLength);
    const bool isNumber = !text.empty() && std::all_of(text.begin(), text.end(), isDigit)
        && problem == std::errc{} && end == text.data() + text.size();
    if (lengths.size() > 1 || !isNumber)
        return Refusal{400, "Content-Length is one number"};
    return std::nullopt;
}

/// Unknown codings first: they are answered as such even where a length stands beside them.
Verdict judgeFraming(Head &head)
{
    const auto codings = valuesOf(head.fields, "Transfer-Encoding");
    for (const std::string_view coding : codings)
        if (!sameWord(coding, "chunked"))
            return Refusal{501, "the only transfer coding here is chunked"};
    if (codings.empty())
        return judgeLength(head);
    if (codings.size() > 1)
        return Refusal{400, "Transfer-Encoding is given once"};
    if (!head.isHttp11)
        return Refusal{400, "HTTP/1.0 has no Transfer-Encoding"};
    if (!valuesOf(head.fields, "Content-Length").empty())
        return Refusal{400, "Content-Length and Transfer-Encoding exclude each other"};
    head.isChunked = true;
    return std::nullopt;
}

Verdict judgeExpectation(Head &head)
{
    for (const std::string_view expected : valuesOf(head.fields, "Expect")) {
        if (!sameWord(expected, "100-continue"))
            return Refusal{417, "the only expectation met here is 100-continue"};
        head.expectsContinue = head.isHttp11;
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> judge(Head &head, const Limits &limits)
{
    if (std::int64_t(head.fields.size()) > limits.fields)
        return Refusal{431, "too many header fields"};
    if (auto refusal = judgeRequestLine(head, limits))
        return refusal;
    if (auto refusal = judgeHost(head))
        return refusal;
    if (auto refusal = judgeFraming(head))
        return refusal;
    return judgeExpectation(head);
}

} // namespace turbolane::backend::http
