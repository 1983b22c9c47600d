// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/handover.h"

#include "client/wire/fields.h"

#include <QHostAddress>

#include <algorithm>

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

/// It stands in what people paste into a shell.
std::string site(const Fields &fields, QLatin1String key)
{
    std::string text = fields.text(key);
    const bool isName = !text.empty() && std::ranges::all_of(text, [](char letter) {
        return QChar::isLetterOrNumber(uchar(letter)) ? uchar(letter) < 0x80
                                                      : letter == '-' || letter == '.';
    });
    if (!isName || text.front() == '-')
        fields.fail(key, ErrorCode::Malformed, "not a site's name");
    return text;
}

std::string directory(const Fields &fields, QLatin1String key)
{
    std::string text = fields.text(key);
    const bool isPath = text.starts_with('/')
        && std::ranges::none_of(text, [](char letter) { return uchar(letter) < 0x20; });
    if (!isPath)
        fields.fail(key, ErrorCode::Malformed, "not a folder");
    return text;
}

std::optional<KernelLine> kernelLine(const Fields &fields)
{
    if (!fields.has("line"_L1))
        return {};
    const Fields line = fields.object("line"_L1);
    return KernelLine{.customerSite = site(line, "customerSite"_L1),
                      .cloudSite = site(line, "cloudSite"_L1),
                      .dataDirectory = directory(line, "dataDirectory"_L1)};
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
            .prefixLength = int(fields.count("prefixLength"_L1, longestPrefix)),
            .line = kernelLine(fields)};
}

} // namespace

Result<Handover> readHandover(const Answer &answer)
{
    return readWhole(answer.body, handover);
}

} // namespace turbolane::client::wire
