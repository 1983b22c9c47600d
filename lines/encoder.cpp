// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/codec.h"
#include "lines/kind.h"

#include <algorithm>
#include <type_traits>

namespace turbolane::lines {

namespace {

std::string shortened(const std::string &sentence)
{
    std::string text = sentence.substr(0, longestSentence);
    std::ranges::replace_if(
        text, [](char letter) { return letter < ' ' || letter > '~'; }, '?');
    return text;
}

class Writer {
public:
    Writer(Kind kind, std::uint32_t number)
    {
        m_bytes = {'T', 'L'};
        put(protocolVersion);
        put(std::uint8_t(kind));
        put(number);
    }

    template <typename Whole>
    void put(Whole value)
    {
        auto rest = std::make_unsigned_t<Whole>(value);
        for (std::size_t index = 0; index < sizeof(Whole); ++index) {
            m_bytes.push_back(std::uint8_t(rest & 0xff));
            rest = std::make_unsigned_t<Whole>(std::uint64_t(rest) >> 8);
        }
    }
    void put(bool value) { put(std::uint8_t(value ? 1 : 0)); }
    void put(Bandwidth rate) { put(rate.inKbps()); }
    void put(Millis time) { put(std::int64_t(time.count())); }
    void put(const std::string &text)
    {
        put(std::uint16_t(text.size()));
        m_bytes.append(text.begin(), text.end());
    }
    void put(const End &end)
    {
        put(end.site);
        put(end.address);
    }
    void put(const Line &line)
    {
        put(line.id);
        put(line.number);
        put(line.a);
        put(line.z);
        put(line.prefixLength);
        put(line.label);
        put(line.rate);
        put(line.lease.has_value());
        if (line.lease) {
            put(line.lease->base);
            put(line.lease->left);
        }
        put(line.carries);
    }
    void put(const Flow &flow)
    {
        put(flow.bytes);
        put(flow.packets);
        put(flow.drops);
    }
    void put(const LineState &state)
    {
        put(state.line);
        put(state.inForce);
        put(state.towardsZ);
        put(state.towardsA);
        put(state.repairs);
        put(shortened(state.trouble));
    }
    void put(Micros time) { put(std::int64_t(time.count())); }
    void put(const Measurement &measured)
    {
        put(measured.rate.has_value());
        if (measured.rate)
            put(*measured.rate);
        put(measured.isMachineLimit);
        put(measured.sent);
        put(measured.lost);
        put(measured.longestGap);
        put(measured.latency);
        put(measured.latencyAfter.has_value());
        if (measured.latencyAfter)
            put(*measured.latencyAfter);
    }
    void put(const Finding &finding)
    {
        put(finding.number);
        put(finding.id);
        put(finding.ticket);
        put(finding.measured);
        put(shortened(finding.trouble));
    }
    void put(const Probe &probe)
    {
        put(probe.id);
        put(probe.ticket);
        put(probe.pace);
        put(probe.lasting);
        put(probe.fills);
    }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace

Bytes encoded(const Message<Request> &message)
{
    const auto begin = [&](Kind kind) { return Writer(kind, message.number); };
    if (std::holds_alternative<AskFacts>(message.body))
        return begin(Kind::AskFacts).take();
    if (std::holds_alternative<Retire>(message.body))
        return begin(Kind::Retire).take();
    if (const auto *put = std::get_if<Put>(&message.body)) {
        Writer writer = begin(Kind::Put);
        writer.put(put->line);
        return writer.take();
    }
    const auto named = [&](Kind kind, const std::string &name) {
        Writer writer = begin(kind);
        writer.put(name);
        return writer.take();
    };
    if (const auto *remove = std::get_if<Remove>(&message.body))
        return named(Kind::Remove, remove->id);
    if (std::holds_alternative<AskLook>(message.body))
        return begin(Kind::AskLook).take();
    if (const auto *state = std::get_if<AskState>(&message.body)) {
        Writer writer = begin(Kind::AskState);
        writer.put(state->after);
        writer.put(state->look);
        return writer.take();
    }
    if (const auto *probe = std::get_if<Probe>(&message.body)) {
        Writer writer = begin(Kind::Probe);
        writer.put(*probe);
        return writer.take();
    }
    if (const auto *ask = std::get_if<AskProbed>(&message.body)) {
        Writer writer = begin(Kind::AskProbed);
        writer.put(ask->after);
        return writer.take();
    }
    return named(Kind::Enter, std::get<Enter>(message.body).site);
}

Bytes encoded(const Message<Answer> &message)
{
    const auto begin = [&](Kind kind) { return Writer(kind, message.number); };
    if (std::holds_alternative<Done>(message.body))
        return begin(Kind::Done).take();
    if (std::holds_alternative<Entry>(message.body))
        return begin(Kind::Entry).take();
    if (const auto *facts = std::get_if<Facts>(&message.body)) {
        Writer writer = begin(Kind::Facts);
        writer.put(facts->version);
        writer.put(facts->process);
        writer.put(facts->ownUser);
        writer.put(facts->vlan);
        writer.put(facts->vxlan);
        writer.put(facts->netem);
        return writer.take();
    }
    if (const auto *page = std::get_if<StatePage>(&message.body)) {
        Writer writer = begin(Kind::StatePage);
        writer.put(std::uint16_t(page->lines.size()));
        for (const LineState &state : page->lines)
            writer.put(state);
        writer.put(page->more);
        writer.put(page->age);
        return writer.take();
    }
    if (const auto *looking = std::get_if<Looking>(&message.body)) {
        Writer writer = begin(Kind::Looking);
        writer.put(looking->look);
        return writer.take();
    }
    if (const auto *page = std::get_if<FindingPage>(&message.body)) {
        Writer writer = begin(Kind::FindingPage);
        writer.put(std::uint16_t(page->findings.size()));
        for (const Finding &finding : page->findings)
            writer.put(finding);
        return writer.take();
    }
    const Error &error = std::get<Error>(message.body);
    Writer writer = begin(Kind::Error);
    writer.put(std::uint8_t(error.code));
    writer.put(shortened(error.detail));
    return writer.take();
}

} // namespace turbolane::lines
