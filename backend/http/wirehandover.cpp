// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wirehandover.h"

#include "backend/http/jsonobject.h"

namespace turbolane::backend::http {

namespace {

std::optional<std::int64_t> numberOf(const std::optional<Vlan> &vlan)
{
    return vlan ? std::optional<std::int64_t>(vlan->number()) : std::nullopt;
}

std::optional<QJsonObject> lineOf(const std::optional<KernelLine> &line)
{
    if (!line)
        return std::nullopt;
    return JsonObject()
        .add("customerSite", line->customerSite)
        .add("cloudSite", line->cloudSite)
        .add("dataDirectory", line->dataDirectory)
        .take();
}

} // namespace

QJsonObject toJson(const Handover &handover)
{
    return JsonObject()
        .add("connectionId", handover.connection)
        .add("serviceKey", handover.serviceKey)
        .addIf("vlan", numberOf(handover.vlan))
        .addIf("innerVlan", numberOf(handover.innerVlan))
        .addIf("cloudVlan", numberOf(handover.cloudVlan))
        .add("mtu", std::int64_t(handover.mtu))
        .add("customerAsn", handover.customerAsn)
        .add("cloudAsn", handover.cloudAsn)
        .add("customerAddress", handover.customerAddress)
        .add("cloudAddress", handover.cloudAddress)
        .add("prefixLength", std::int64_t(handover.prefixLength))
        .addIf("line", lineOf(handover.line))
        .take();
}

} // namespace turbolane::backend::http
