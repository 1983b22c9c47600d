// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows Boost.Beast.

#include "backend/http/parser.h"

#include "domain/require.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace turbolane::backend::http {

namespace beast = boost::beast;

/// Beast's parser, writing into our own head and body as it goes.
class Parser::Engine final : public beast::http::basic_parser<true> {
public:
    Engine(Head &head, const Limits &limits)
        : m_head(head)
    {
        header_limit(std::uint32_t(limits.headerBytes));
        // Ours is set when the route is known; Beast's would be checked before that.
        body_limit(boost::none);
    }

    std::int64_t bodyLimit = 0;
    QByteArray body;

private:
    using Code = beast::error_code;
    using Text = beast::string_view;

    static std::string copied(Text text) { return {text.data(), text.size()}; }

    void on_request_impl(beast::http::verb, Text method, Text target, int version,
                         Code &code) override
    {
        m_head.method = copied(method);
        m_head.target = copied(target);
        m_head.isHttp11 = version == 11;
        code = {};
    }
    void on_response_impl(int, Text, int, Code &code) override { code = {}; }
    void on_field_impl(beast::http::field, Text name, Text value, Code &code) override
    {
        // A field after the header is a trailer: nobody here asks for one.
        if (is_header_done())
            code = beast::http::error::bad_field;
        else
            m_head.fields.push_back({copied(name), copied(value)});
    }
    void on_header_impl(Code &code) override { code = {}; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Code &code) override
    {
        code = {};
    }
    std::size_t on_body_impl(Text bytes, Code &code) override { return take(bytes, code); }
    void on_chunk_header_impl(std::uint64_t, Text extensions, Code &code) override
    {
        if (extensions.empty())
            code = {};
        else
            code = beast::http::error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Code &code) override
    {
        return take(bytes, code);
    }
    void on_finish_impl(Code &code) override { code = {}; }

    std::size_t take(Text bytes, Code &code)
    {
        if (std::int64_t(body.size()) + std::int64_t(bytes.size()) > bodyLimit) {
            code = beast::http::error::body_limit;
            return 0;
        }
        body.append(bytes.data(), qsizetype(bytes.size()));
        code = {};
        return bytes.size();
    }

    Head &m_head;
};

namespace {

/// "0", and two line ends. Beast stops the program (an assertion of its own) when it is shown the
/// last chunk's line and then one byte more; no chunked body ends in less than this anyway.
constexpr std::size_t shortestChunkedEnd = 5;

Refusal refusalFor(const beast::error_code &code)
{
    if (code == beast::http::error::body_limit)
        return {413, "the body is over the limit"};
    if (code == beast::http::error::header_limit)
        return {431, "the header is over the limit"};
    return {400, "not HTTP: " + code.message()};
}

} // namespace

Parser::Parser(const Limits &limits)
    : m_limits(limits)
{ }

Parser::~Parser() = default;

void Parser::append(std::string_view bytes)
{
    if (m_stage == Stage::Refused)
        return;
    m_buffer.append(bytes);
}

Parser::Progress Parser::next()
{
    switch (m_stage) {
    case Stage::Head: return nextHead();
    case Stage::Body: return nextBody();
    case Stage::Refused: return Progress::Refused;
    }
    return Progress::Refused;
}

void Parser::allowBody(std::int64_t bytes)
{
    require(m_stage == Stage::Body, "a body is allowed after its head");
    m_engine->bodyLimit = bytes;
    if (m_head.declaredLength > bytes)
        refuse({413, "the body is over the limit"});
}

bool Parser::awaitsBody() const
{
    return m_stage == Stage::Body && !m_engine->is_done() && rest().empty();
}

QByteArray Parser::takeBody()
{
    return std::move(m_engine->body);
}

void Parser::consume(std::size_t bytes)
{
    m_used += bytes;
    if (m_used == m_buffer.size() || m_used > std::size_t(m_limits.readBufferBytes)) {
        m_buffer.erase(0, m_used);
        m_used = 0;
    }
}

/// RFC 9112 2.2: an empty line before a request line is to be overlooked. One is.
void Parser::skipEmptyLine()
{
    if (!m_skippedEmptyLine && rest().starts_with("\r\n")) {
        consume(2);
        m_skippedEmptyLine = true;
        m_scan = {};
    }
}

Parser::Progress Parser::nextHead()
{
    m_head = {};
    skipEmptyLine();
    const std::string_view bytes = rest();
    const HeaderScan::Outcome outcome = m_scan.look(bytes);
    const std::size_t length =
        outcome == HeaderScan::Outcome::Complete ? m_scan.length() : bytes.size();
    if (std::int64_t(length) > m_limits.headerBytes)
        return refuse({431, "the header is over the limit"});
    switch (outcome) {
    case HeaderScan::Outcome::NeedMore: return Progress::NeedMore;
    case HeaderScan::Outcome::Refused:
        return refuse({400, "a line of the header does not end as it should"});
    case HeaderScan::Outcome::Complete: return parseHead(bytes.substr(0, length));
    }
    return Progress::Refused;
}

Parser::Progress Parser::parseHead(std::string_view block)
{
    m_engine = std::make_unique<Engine>(m_head, m_limits);
    beast::error_code code;
    const std::size_t used = m_engine->put({block.data(), block.size()}, code);
    if (code && code != beast::http::error::need_more)
        return refuse(refusalFor(code));
    // Both scanners have to agree where the header ends.
    if (used != block.size() || !m_engine->is_header_done())
        return refuse({400, "the header does not end where it should"});
    if (auto refusal = judge(m_head, m_limits))
        return refuse(std::move(*refusal));
    m_head.keepsAlive = m_engine->keep_alive();
    m_engine->eager(true);
    consume(block.size());
    m_scan = {};
    m_skippedEmptyLine = false;
    m_stage = Stage::Body;
    return Progress::Head;
}

Parser::Progress Parser::nextBody()
{
    while (!m_engine->is_done()) {
        const std::string_view bytes = rest();
        if (m_head.isChunked && bytes.size() < shortestChunkedEnd)
            return Progress::NeedMore;
        beast::error_code code;
        const std::size_t used = m_engine->put({bytes.data(), bytes.size()}, code);
        consume(used);
        if (code == beast::http::error::need_more || (!code && used == 0)) {
            // What is left is an unfinished chunk line or trailer.
            if (std::int64_t(rest().size()) > m_limits.headerBytes)
                return refuse({431, "a chunk line or trailer is over the limit"});
            return Progress::NeedMore;
        }
        if (code)
            return refuse(refusalFor(code));
    }
    m_stage = Stage::Head;
    return Progress::Complete;
}

Parser::Progress Parser::refuse(Refusal refusal)
{
    if (m_stage == Stage::Head)
        m_head = {};
    m_stage = Stage::Refused;
    m_refusal = std::move(refusal);
    m_buffer.clear();
    m_used = 0;
    return Progress::Refused;
}

} // namespace turbolane::backend::http
