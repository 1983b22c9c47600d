// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace turbolane {

/// A name that only compares with names of the same kind.
template <typename Tag>
class Id {
public:
    Id() = default; ///< no name yet; text() is empty
    explicit Id(std::string text)
        : m_text(std::move(text))
    { }
    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    friend auto operator<=>(const Id &, const Id &) = default;

private:
    std::string m_text;
};

using BoostId = Id<struct BoostTag>;
using BundleId = Id<struct BundleTag>;
using ConnectionId = Id<struct ConnectionTag>;
using DataCentreId = Id<struct DataCentreTag>;
using FaultId = Id<struct FaultTag>;
using HoldId = Id<struct HoldTag>;
using IdempotencyKey = Id<struct IdempotencyTag>;
using InvoiceId = Id<struct InvoiceTag>;
using LinkId = Id<struct LinkTag>;
using MaintenanceId = Id<struct MaintenanceTag>;
using OnRampId = Id<struct OnRampTag>;
using OrderId = Id<struct OrderTag>;
using PlanId = Id<struct PlanTag>;
using PopId = Id<struct PopTag>;
using PortId = Id<struct PortTag>;
using QuoteId = Id<struct QuoteTag>;
using SceneId = Id<struct SceneTag>;
using ScheduleId = Id<struct ScheduleTag>;
using UsageId = Id<struct UsageTag>;

} // namespace turbolane

template <typename Tag>
struct std::hash<turbolane::Id<Tag>> {
    std::size_t operator()(const turbolane::Id<Tag> &id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};
