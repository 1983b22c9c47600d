// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/handover.h"

#include "client/wire/fields.h"

#include <QHostAddress>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t largestMtu = 65'535;
constexpr std::int64_t largestAsn = 4'294'967'295;
constexpr std::int64_t longestPrefix = 32;

std::optional<Vlan> vlanIfAny(const Fields &fields, QLatin1String key)
{
    if (!fields.has(key))
        return {};
    const Result<Vlan> vlan = Vlan::of(fields.count(key));
    if (!vlan)
        fields.fail(key, vlan.error().code, vlan.error().detail);
    return vlan ? std::optional(*vlan) : std::nullopt;
}

/// It stands in what people paste into a router: nothing but an address may.
std::string address(const Fields &fields, QLatin1String key)
{
    std::string text = fields.text(key);
    const QHostAddress read(QString::fromStdString(text));
    if (read.protocol() != QAbstractSocket::IPv4Protocol || read.toString().toStdString() != text)
        fields.fail(key, ErrorCode::Malformed, "not an IPv4 address");
    return text;
}

Handover handover(const Fields &fields)
{
    return {.connection = fields.id<ConnectionId>("connectionId"_L1),
            .serviceKey = fields.text("serviceKey"_L1),
            .vlan = vlanIfAny(fields, "vlan"_L1),
            .innerVlan = vlanIfAny(fields, "innerVlan"_L1),
            .cloudVlan = vlanIfAny(fields, "cloudVlan"_L1),
            .mtu = int(fields.count("mtu"_L1, largestMtu)),
            .customerAsn = fields.count("customerAsn"_L1, largestAsn),
            .cloudAsn = fields.count("cloudAsn"_L1, largestAsn),
            .customerAddress = address(fields, "customerAddress"_L1),
            .cloudAddress = address(fields, "cloudAddress"_L1),
            .prefixLength = int(fields.count("prefixLength"_L1, longestPrefix))};
}

} // namespace

Result<Handover> readHandover(const Answer &answer)
{
    return readWhole(answer.body, handover);
}

} // namespace turbolane::client::wire
