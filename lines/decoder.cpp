// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/codec.h"
#include "lines/kind.h"

#include <algorithm>

namespace turbolane::lines {

namespace {

bool isPrintable(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return letter >= ' ' && letter <= '~'; });
}

/// Reads on while all is well; once something was wrong, everything it returns is empty.
class Reader {
public:
    explicit Reader(BytesView bytes)
        : m_rest(bytes)
    { }

    template <typename Whole>
    Whole whole()
    {
        if (m_rest.size() < sizeof(Whole)) {
            fail(ErrorCode::Malformed, "a message is cut short");
            return 0;
        }
        std::uint64_t value = 0;
        for (std::size_t index = sizeof(Whole); index > 0; --index)
            value = value << 8 | m_rest[index - 1];
        m_rest = m_rest.subspan(sizeof(Whole));
        return Whole(value);
    }
    bool truth()
    {
        const auto value = whole<std::uint8_t>();
        check(value <= 1, "a yes or no is neither");
        return value == 1;
    }
    Bandwidth rate()
    {
        const auto kbps = whole<std::int64_t>();
        check(kbps >= 0 && kbps <= highestRate.inKbps(), "a rate is below zero or too high");
        return Bandwidth::kbps(kbps);
    }
    std::string text(std::size_t longest)
    {
        const std::size_t length = whole<std::uint16_t>();
        if (length > m_rest.size()) {
            fail(ErrorCode::Malformed, "a text is cut short");
            return {};
        }
        check(length <= longest, "a text is too long");
        if (m_wrong)
            return {};
        std::string text(m_rest.begin(), m_rest.begin() + std::ptrdiff_t(length));
        m_rest = m_rest.subspan(length);
        check(isPrintable(text), "a text holds what cannot be shown");
        return text;
    }
    std::string name()
    {
        std::string name = text(longestName);
        check(isName(name), "a name is empty or holds other than letters, digits, '-', '_', '.'");
        return name;
    }
    End end()
    {
        std::string site = name();
        return {std::move(site), whole<std::uint32_t>()};
    }
    Line line();
    Flow flow()
    {
        const auto bytes = whole<std::uint64_t>();
        const auto packets = whole<std::uint64_t>();
        return {bytes, packets, whole<std::uint64_t>()};
    }
    LineState state()
    {
        LineState state;
        state.line = line();
        state.inForce = rate();
        state.towardsZ = flow();
        state.towardsA = flow();
        state.repairs = whole<std::uint32_t>();
        state.trouble = text(longestSentence);
        return state;
    }
    Measurement measurement();
    Finding finding()
    {
        Finding finding;
        finding.number = whole<std::uint64_t>();
        finding.id = name();
        finding.ticket = whole<std::uint32_t>();
        finding.measured = measurement();
        finding.trouble = text(longestSentence);
        return finding;
    }
    Probe probe();
    void check(bool holds, const char *otherwise)
    {
        if (!holds)
            fail(ErrorCode::OutOfRange, otherwise);
    }
    void fail(ErrorCode code, const char *why)
    {
        if (!m_wrong)
            m_wrong = Error{code, why};
        m_rest = {};
    }
    /// What was wrong with it, once all of it should have been read.
    std::optional<Error> wrong()
    {
        if (!m_rest.empty())
            fail(ErrorCode::Malformed, "there is something behind a message");
        return m_wrong;
    }

private:
    BytesView m_rest;
    std::optional<Error> m_wrong;
};

Line Reader::line()
{
    Line line;
    line.id = name();
    line.number = whole<std::uint32_t>();
    check(line.number >= 1 && line.number <= highestNumber, "a line's number is out of range");
    line.a = end();
    line.z = end();
    check(line.a.site != line.z.site, "a line ends where it begins");
    line.prefixLength = whole<std::uint8_t>();
    const bool isSubnet = line.prefixLength >= 8 && line.prefixLength <= 31;
    check(isSubnet, "a subnet's length is out of range");
    const std::uint32_t mask = isSubnet ? ~0U << (32 - line.prefixLength) : 0;
    check((line.a.address & mask) == (line.z.address & mask) && line.a.address != line.z.address,
          "the two addresses are not two of one subnet");
    line.label = text(longestName);
    line.rate = rate();
    if (truth()) {
        const Bandwidth base = rate();
        const Millis left(whole<std::int64_t>());
        check(left >= Millis(0) && left <= longestLease, "a lease ends too late or has no end");
        check(!base.isZero() && base <= line.rate, "a lease falls back to nothing, or to more");
        line.lease = Lease{base, left};
    }
    check(!line.rate.isZero(), "a line of no rate");
    line.carries = truth();
    return line;
}

Measurement Reader::measurement()
{
    const auto count = [this] {
        const auto number = whole<std::int64_t>();
        check(number >= 0, "a count or a time is below zero");
        return number;
    };
    Measurement measured;
    if (truth())
        measured.rate = rate();
    measured.isMachineLimit = truth();
    measured.sent = count();
    measured.lost = count();
    check(measured.lost <= measured.sent, "more is lost than was sent");
    measured.longestGap = Micros(count());
    measured.latency = Micros(count());
    if (truth())
        measured.latencyAfter = Micros(count());
    return measured;
}

Probe Reader::probe()
{
    Probe probe;
    probe.id = name();
    probe.ticket = whole<std::uint32_t>();
    probe.pace = rate();
    check(!probe.pace.isZero(), "a probe of no pace");
    probe.lasting = Millis(whole<std::int64_t>());
    check(probe.lasting > Millis(0) && probe.lasting <= longestProbe,
          "a probe takes no time, or too much");
    probe.fills = truth();
    return probe;
}

struct Head {
    Kind kind{};
    std::uint32_t number = 0;
    std::uint16_t version = 0;
};

std::optional<Head> readHead(Reader &reader)
{
    Head head;
    const bool isOurs = reader.whole<std::uint8_t>() == 'T' && reader.whole<std::uint8_t>() == 'L';
    head.version = reader.whole<std::uint16_t>();
    head.kind = Kind(reader.whole<std::uint8_t>());
    head.number = reader.whole<std::uint32_t>();
    return isOurs ? std::optional(head) : std::nullopt;
}

constexpr std::size_t headLength = 9;

/// What every message is looked at for before its body.
Result<Head> openedHead(BytesView bytes, Reader &reader)
{
    if (bytes.size() < headLength || bytes.size() > longestMessage)
        return Error{ErrorCode::Malformed, "a message is too short or too long"};
    const auto head = readHead(reader);
    if (!head)
        return Error{ErrorCode::Malformed, "not a message of a carrier or a keeper"};
    const bool inEveryVersion = head->kind == Kind::AskFacts || head->kind == Kind::Retire
        || head->kind == Kind::Facts || head->kind == Kind::Done;
    if (head->version != protocolVersion && !inEveryVersion)
        return Error{ErrorCode::Newer, "a message of another version"};
    return *head;
}

StatePage readPage(Reader &reader)
{
    StatePage page;
    const std::size_t count = reader.whole<std::uint16_t>();
    reader.check(count <= linesInPage, "a page holds too many lines");
    for (std::size_t index = 0; index < count && index < linesInPage; ++index)
        page.lines.push_back(reader.state());
    page.more = reader.truth();
    page.age = Millis(reader.whole<std::int64_t>());
    reader.check(page.age >= Millis(0) && page.age <= longestLease, "an age that nothing has");
    return page;
}

FindingPage readFindings(Reader &reader)
{
    FindingPage page;
    const std::size_t count = reader.whole<std::uint16_t>();
    reader.check(count <= findingsInPage, "a page holds too many findings");
    for (std::size_t index = 0; index < count && index < findingsInPage; ++index)
        page.findings.push_back(reader.finding());
    return page;
}

Facts readFacts(Reader &reader)
{
    Facts facts;
    facts.version = reader.whole<std::uint16_t>();
    facts.process = reader.whole<std::int32_t>();
    facts.ownUser = reader.truth();
    facts.vlan = reader.truth();
    facts.vxlan = reader.truth();
    facts.netem = reader.truth();
    return facts;
}

Error readError(Reader &reader)
{
    const auto code = reader.whole<std::uint8_t>();
    reader.check(code >= 1 && code <= std::uint8_t(lastErrorCode), "an error nobody knows");
    return {ErrorCode(code), reader.text(longestSentence)};
}

/// The body is there whether or not all was well; it goes no further if it was not.
template <typename Body>
Result<Message<Body>> whole(Reader &reader, Message<Body> message)
{
    auto wrong = reader.wrong();
    if (wrong)
        return std::move(*wrong);
    return message;
}

} // namespace

bool isName(std::string_view text)
{
    const auto isAllowed = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
    };
    return !text.empty() && text.size() <= longestName && std::ranges::all_of(text, isAllowed);
}

Result<Message<Request>> decodeRequest(BytesView bytes)
{
    Reader reader(bytes);
    const auto head = openedHead(bytes, reader);
    if (!head)
        return head.error();
    const auto as = [&](auto body) {
        Message<Request> message;
        message.number = head->number;
        message.body = std::move(body);
        return whole(reader, std::move(message));
    };
    switch (head->kind) {
    case Kind::AskFacts: return as(AskFacts{});
    case Kind::Retire: return as(Retire{});
    case Kind::Put: return as(Put{reader.line()});
    case Kind::Remove: return as(Remove{reader.name()});
    case Kind::AskState: {
        std::string after = reader.text(longestName);
        reader.check(after.empty() || isName(after), "not a line's name");
        const auto look = reader.whole<std::uint64_t>();
        return as(AskState{std::move(after), look});
    }
    case Kind::Enter: return as(Enter{reader.name()});
    case Kind::Probe: return as(reader.probe());
    case Kind::AskProbed: return as(AskProbed{reader.whole<std::uint64_t>()});
    case Kind::AskLook: return as(AskLook{});
    case Kind::Facts:
    case Kind::Done:
    case Kind::StatePage:
    case Kind::Entry:
    case Kind::FindingPage:
    case Kind::Looking:
    case Kind::Error: break;
    }
    return Error{ErrorCode::Malformed, "not a request"};
}

Result<Message<Answer>> decodeAnswer(BytesView bytes)
{
    Reader reader(bytes);
    const auto head = openedHead(bytes, reader);
    if (!head)
        return head.error();
    const auto as = [&](auto body) {
        Message<Answer> message;
        message.number = head->number;
        message.body = std::move(body);
        return whole(reader, std::move(message));
    };
    switch (head->kind) {
    case Kind::Facts: return as(readFacts(reader));
    case Kind::Done: return as(Done{});
    case Kind::StatePage: return as(readPage(reader));
    case Kind::Entry: return as(Entry{});
    case Kind::Error: return as(readError(reader));
    case Kind::FindingPage: return as(readFindings(reader));
    case Kind::Looking: return as(Looking{reader.whole<std::uint64_t>()});
    case Kind::AskFacts:
    case Kind::Retire:
    case Kind::Put:
    case Kind::Remove:
    case Kind::AskState:
    case Kind::Enter:
    case Kind::Probe:
    case Kind::AskProbed:
    case Kind::AskLook: break;
    }
    return Error{ErrorCode::Malformed, "not an answer"};
}

} // namespace turbolane::lines
