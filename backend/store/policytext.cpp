// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/policytext.h"

#include "domain/require.h"

#include <charconv>

namespace turbolane::backend {

namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ";") + text;
    return all;
}

Texts split(std::string_view all)
{
    Texts texts;
    while (!all.empty()) {
        const std::size_t end = all.find(';');
        texts.emplace_back(all.substr(0, end));
        all = end == std::string_view::npos ? std::string_view() : all.substr(end + 1);
    }
    return texts;
}

template <typename AnyId>
Texts textsOf(const std::vector<AnyId> &ids)
{
    Texts texts;
    for (const AnyId &id : ids)
        texts.push_back(id.text());
    return texts;
}

template <typename AnyId>
std::vector<AnyId> idsOf(const Texts &texts)
{
    return {texts.begin(), texts.end()};
}

/// The lists of texts, by the word they are kept under.
template <typename Policy, typename Visit>
void eachList(Policy &policy, const Visit &visit)
{
    visit("avoidCountries", policy.avoidCountries);
    visit("withinCountries", policy.withinCountries);
    visit("viaCountries", policy.viaCountries);
    visit("avoidZones", policy.avoidZones);
    visit("withinZones", policy.withinZones);
    visit("viaZones", policy.viaZones);
    visit("avoidRisks", policy.avoidRisks);
}

std::int64_t numberFrom(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    require(problem == std::errc{} && end == text.data() + text.size(),
            "a policy's numbers are kept as they were written");
    return number;
}

void read(PathPolicy &policy, std::string_view word, std::string_view value)
{
    bool known = false;
    eachList(policy, [&](std::string_view name, Texts &texts) {
        if (name != word)
            return;
        texts = split(value);
        known = true;
    });
    if (known)
        return;
    if (word == "avoidPops")
        policy.avoidPops = idsOf<PopId>(split(value));
    else if (word == "avoidLinks")
        policy.avoidLinks = idsOf<LinkId>(split(value));
    else if (word == "encryption")
        policy.encryption = Encryption(numberFrom(value));
    else if (word == "longestRoundTrip")
        policy.longestRoundTrip = Micros(numberFrom(value));
    else if (word == "apartFrom")
        policy.apartFrom = ConnectionId(std::string(value));
    else
        require(false, "a policy is kept in words that are known");
}

} // namespace

std::string policyText(const PathPolicy &policy)
{
    std::string text;
    const auto line = [&text](std::string_view word, const std::string &value) {
        if (!value.empty())
            text += std::string(word) + " " + value + "\n";
    };
    eachList(policy,
             [&line](std::string_view word, const Texts &texts) { line(word, joined(texts)); });
    line("avoidPops", joined(textsOf(policy.avoidPops)));
    line("avoidLinks", joined(textsOf(policy.avoidLinks)));
    if (policy.encryption != Encryption::None)
        line("encryption", std::to_string(int(policy.encryption)));
    if (policy.longestRoundTrip)
        line("longestRoundTrip", std::to_string(policy.longestRoundTrip->count()));
    line("apartFrom", policy.apartFrom.text());
    return text;
}

PathPolicy policyFrom(std::string_view text)
{
    PathPolicy policy;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const std::size_t space = line.find(' ');
        require(end != std::string_view::npos && space != std::string_view::npos,
                "a policy's lines are whole");
        read(policy, line.substr(0, space), line.substr(space + 1));
        text = text.substr(end + 1);
    }
    return policy;
}

} // namespace turbolane::backend
