// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/vlans.h"

#include "backend/capacity/resource.h"
#include "backend/store/tagtable.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

const char *fieldOf(Tagging tagging)
{
    switch (tagging) {
    case Tagging::Tagged: return "/vlan";
    case Tagging::Qinq: return "/innerVlan";
    case Tagging::Untagged: return "/tagging";
    }
    return "";
}

/// What is said agrees with the VLANs that are named.
Result<Done> isSound(const VlansAsked &asked)
{
    const bool namesAny = asked.port.outer || asked.port.inner;
    if (asked.tagging == Tagging::Untagged && namesAny)
        return Error{ErrorCode::OutOfRange, "an untagged connection has no VLAN on its port",
                     asked.port.outer ? "/vlan" : "/innerVlan"};
    if (asked.tagging == Tagging::Tagged && asked.port.inner)
        return Error{ErrorCode::OutOfRange, "a connection with an inner VLAN is one of QinQ",
                     "/innerVlan"};
    if (asked.tagging == Tagging::Qinq && !asked.port.inner)
        return Error{ErrorCode::MissingField, "QinQ has an inner VLAN", "/innerVlan"};
    return Done{};
}

Result<Done> takes(const Port &port, Tagging tagging)
{
    if (std::find(port.tagging.begin(), port.tagging.end(), tagging) != port.tagging.end())
        return Done{};
    return Error{ErrorCode::OutOfRange,
                 "port " + port.name + " takes no connections that are "
                     + std::string(wireName(tagging)),
                 fieldOf(tagging)};
}

std::string nameOf(const Tags &tags)
{
    if (!tags.outer)
        return "the untagged connection";
    const std::string outer = "VLAN " + std::to_string(tags.outer->number());
    return tags.inner ? outer + ", inner " + std::to_string(tags.inner->number()) : outer;
}

Result<Tags> portTags(const TagTable &table, const Port &port, const VlansAsked &asked)
{
    const std::string place = resourceOf(port.id).text();
    Tags tags = asked.port;
    if (!tags.outer && asked.tagging != Tagging::Untagged) {
        tags.outer = table.lowestFree(place);
        if (!tags.outer)
            return Error{ErrorCode::VlanTaken, "every VLAN of this port is in use", "/vlan"};
    }
    if (const auto may = takes(port, taggingOf(tags)); !may)
        return may.error();
    if (!table.areFree(place, tags))
        return Error{ErrorCode::VlanTaken, nameOf(tags) + " is in use on this port",
                     fieldOf(taggingOf(tags))};
    return tags;
}

Result<Vlan> cloudVlan(const TagTable &table, const OnRampId &onRamp,
                       const std::optional<Vlan> &asked)
{
    const std::string place = resourceOf(onRamp).text();
    const auto vlan = asked ? asked : table.lowestFree(place);
    if (!vlan)
        return Error{ErrorCode::VlanTaken, "every VLAN of this on-ramp is in use", "/cloudVlan"};
    if (!table.areFree(place, {.outer = vlan, .inner = {}}))
        return Error{ErrorCode::VlanTaken,
                     "VLAN " + std::to_string(vlan->number()) + " is in use at this on-ramp",
                     "/cloudVlan"};
    return *vlan;
}

} // namespace

Result<Vlans> vlansFor(const TagTable &table, const Port &port, const OnRampId &onRamp,
                       const VlansAsked &asked)
{
    if (const auto sound = isSound(asked); !sound)
        return sound.error();
    const Result<Tags> tags = portTags(table, port, asked);
    if (!tags)
        return tags.error();
    const Result<Vlan> cloud = cloudVlan(table, onRamp, asked.cloud);
    if (!cloud)
        return cloud.error();
    return Vlans{.port = *tags, .cloud = *cloud};
}

} // namespace turbolane::backend
