// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/addbody.h"

#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/policyfields.h"
#include "domain/cloudaccount.h"

namespace turbolane::backend::http {

std::vector<FieldSpec> addFields(const WordRule &actions)
{
    return {
        {"action", actions},
        {"name", TextRule{Letters::Name, 64}},
        {"portId", TextRule{}},
        {"onRampId", TextRule{}},
        {"bandwidthKbps", bandwidthRule},
        {"turboKbps", bandwidthRule},
        {"tagging", WordRule{{"tagged", "qinq", "untagged"}}, false},
        {"vlan", vlanRule, false},
        {"innerVlan", vlanRule, false},
        {"cloudVlan", vlanRule, false},
        {"mostHourly", MoneyRule{}, false},
        {"externalId", TextRule{Letters::Plain, 64}, false},
        {"policy", ObjectRule{policySpec()}, false},
        {"cloudAccount", TextRule{Letters::Plain, int(longestCloudAccount)}, false},
        {"seek", seekRule, false},
        {"linkIds", ListRule{TextRule{}, 64, 1}, false},
        {"protection", WordRule{{"unprotected", "onePlusOne"}}, false},
        {"restorationOrder", NumberRule{firstRestoration, lastRestoration}, false},
        {"planId", TextRule{}, false},
        {"termMonths", NumberRule{1, longestTerm}, false},
    };
}

namespace {

std::optional<Vlan> vlanOf(const Given &given, std::string_view name)
{
    if (!given.has(name))
        return std::nullopt;
    return *Vlan::of(given.number(name));
}

} // namespace

AddConnection addFrom(const Given &given)
{
    AddConnection ask{
        .name = given.text("name"),
        .port = optionalId<PortId>(given, "portId").value_or(PortId()),
        .onRamp = OnRampId(given.text("onRampId")),
        .base = bandwidthOf(given, "bandwidthKbps"),
        .turbo = bandwidthOf(given, "turboKbps"),
        .vlan = vlanOf(given, "vlan"),
        .mostHourly = given.optional<Money>("mostHourly"),
        .externalId = given.optional<std::string>("externalId").value_or(""),
        .seek = seekOf(given),
        .links = idsOf<LinkId>(given, "linkIds"),
    };
    if (given.has("protection"))
        ask.protection = *protectionNamed(given.text("protection"));
    if (given.has("restorationOrder"))
        ask.restorationOrder = int(given.number("restorationOrder"));
    ask.plan = optionalId<PlanId>(given, "planId").value_or(PlanId());
    ask.cloudAccount = given.optional<std::string>("cloudAccount").value_or("");
    if (given.has("termMonths"))
        ask.termMonths = int(given.number("termMonths"));
    if (given.has("policy"))
        ask.policy = policyOf(given.object("policy"));
    if (given.has("tagging"))
        ask.tagging = taggingNamed(given.text("tagging"));
    ask.innerVlan = vlanOf(given, "innerVlan");
    ask.cloudVlan = vlanOf(given, "cloudVlan");
    return ask;
}

std::vector<FieldSpec> addPortFields(const WordRule &actions)
{
    return {
        {"action", actions},
        {"product", WordRule{{"port"}}},
        {"name", TextRule{Letters::Name, 64}},
        {"dataCentreId", TextRule{}},
        {"speedKbps", bandwidthRule},
        {"externalId", TextRule{Letters::Plain, 64}, false},
    };
}

AddPort addPortFrom(const Given &given)
{
    return {.name = given.text("name"),
            .dataCentre = DataCentreId(given.text("dataCentreId")),
            .speed = bandwidthOf(given, "speedKbps"),
            .externalId = given.optional<std::string>("externalId").value_or("")};
}

Result<AddConnection> addFromText(const std::string &request)
{
    const auto body = parseBody(QByteArray::fromStdString(request));
    if (!body)
        return body.error();
    const auto given = Spec(addFields()).read(*body);
    if (!given)
        return given.error();
    return addFrom(*given);
}

} // namespace turbolane::backend::http
