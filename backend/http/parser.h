// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/gate.h"
#include "backend/http/limits.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>

namespace turbolane::backend::http {

/// Turns bytes into requests, one after the other, by Boost.Beast's parser between our own gates.
/// No socket and no clock, so that it can be fuzzed.
class Parser {
public:
    enum class Progress : std::uint8_t {
        NeedMore,
        Head, ///< head() can be read; allowBody() says how much may follow
        Complete, ///< takeBody(); the next call begins the next request
        Refused, ///< refusal(); for good: where the next request begins is not known
    };

    explicit Parser(const Limits &limits);
    ~Parser();

    void append(std::string_view bytes);
    Progress next();

    const Head &head() const { return m_head; }
    /// Nothing may follow unless this is called after the head. Refuses at once (413) when more
    /// was declared.
    void allowBody(std::int64_t bytes);
    /// A body is allowed, and nothing of it has arrived.
    bool awaitsBody() const;
    QByteArray takeBody();
    const Refusal &refusal() const { return m_refusal; }

    /// Something of a request has arrived that is not complete.
    bool hasBegun() const { return m_stage != Stage::Head || !rest().empty(); }

private:
    class Engine;
    enum class Stage : std::uint8_t { Head, Body, Refused };

    std::string_view rest() const { return std::string_view(m_buffer).substr(m_used); }
    void consume(std::size_t bytes);
    void skipEmptyLine();
    Progress nextHead();
    Progress parseHead(std::string_view block);
    Progress nextBody();
    Progress refuse(Refusal refusal);

    const Limits &m_limits;
    std::unique_ptr<Engine> m_engine;
    HeaderScan m_scan;
    Stage m_stage = Stage::Head;
    bool m_skippedEmptyLine = false;
    std::string m_buffer;
    std::size_t m_used = 0;
    Head m_head;
    Refusal m_refusal;
};

} // namespace turbolane::backend::http
