// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/termscolumn.h"

#include "backend/catalogue/csv.h"

namespace turbolane::backend {

namespace {

constexpr std::string_view listKey = "list";
constexpr std::string_view planKey = "plan";
constexpr std::string_view reservedKey = "reserved";
constexpr std::string_view termKey = "term";
constexpr std::string_view endsKey = "ends";
constexpr std::string_view encryptionKey = "encryption";
constexpr std::string_view cloudKey = "cloud";

std::string fact(std::string_view key, const std::string &value)
{
    return ';' + std::string(key) + '=' + value;
}

std::int64_t seconds(Instant instant)
{
    return std::chrono::duration_cast<Seconds>(instant.time_since_epoch()).count();
}

std::int64_t number(const std::string &text)
{
    const Result<std::int64_t> read = wholeNumber(text);
    require(bool(read), "numbers of terms are written by this program");
    return *read;
}

void take(std::string_view key, const std::string &value, ChargeTerms &terms)
{
    if (key == listKey)
        terms.list = int(number(value));
    else if (key == planKey)
        terms.plan = PlanId(value);
    else if (key == reservedKey)
        terms.reserved = Bandwidth::kbps(number(value));
    else if (key == termKey)
        terms.termMonths = int(number(value));
    else if (key == endsKey)
        terms.termEnds = Instant(Seconds(number(value)));
    else if (key == encryptionKey)
        terms.encryption = Encryption(number(value));
    else if (key == cloudKey)
        terms.cloud = value;
}

} // namespace

std::string zoneText(const ChargeTerms &terms)
{
    std::string text = terms.tariffZone;
    if (terms.standby)
        text +=
            ';' + std::to_string(int(terms.standby->distance)) + ';' + terms.standby->tariffZone;
    if (terms.list != 1)
        text += fact(listKey, std::to_string(terms.list));
    if (!terms.plan.isEmpty())
        text += fact(planKey, terms.plan.text());
    if (terms.reserved > Bandwidth())
        text += fact(reservedKey, std::to_string(terms.reserved.inKbps()));
    if (terms.termMonths != 0)
        text += fact(termKey, std::to_string(terms.termMonths));
    if (terms.termEnds)
        text += fact(endsKey, std::to_string(seconds(*terms.termEnds)));
    if (terms.encryption != Encryption::None)
        text += fact(encryptionKey, std::to_string(int(terms.encryption)));
    if (!terms.cloud.empty())
        text += fact(cloudKey, terms.cloud);
    return text;
}

ChargeTerms termsFrom(DistanceClass distance, const std::string &zones)
{
    ChargeTerms terms{.distance = distance, .tariffZone = {}, .aEndTimeZone = {}};
    const Result<std::vector<std::string>> parts = listOf(zones);
    require(bool(parts), "terms are written by this program");
    if (parts->empty())
        return terms;
    terms.tariffZone = parts->front();
    std::optional<DistanceClass> standby;
    for (std::size_t at = 1; at < parts->size(); ++at) {
        const std::string &part = (*parts)[at];
        const std::size_t equals = part.find('=');
        if (equals != std::string::npos)
            take(std::string_view(part).substr(0, equals), part.substr(equals + 1), terms);
        else if (!standby)
            standby = DistanceClass(number(part));
        else
            terms.standby = LegTerms{*standby, part};
    }
    return terms;
}

ChargeTerms readTerms(Row &row)
{
    const auto distance = DistanceClass(row.number());
    ChargeTerms terms = termsFrom(distance, row.text());
    terms.aEndTimeZone = row.text();
    return terms;
}

} // namespace turbolane::backend
