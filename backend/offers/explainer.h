// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/boosts/boostservice.h"
#include "backend/offers/offers.h"
#include "backend/offers/refusal.h"
#include "backend/orders/orderservice.h"

namespace turbolane::backend {

struct Demanded;
struct Part;
struct Raise;
struct Shortage;
class Taken;

/// Says why something was refused, and what would not be. Changes nothing; every offer was looked
/// at as an order would look at it.
class Explainer {
public:
    struct Parts {
        const Inventory &inventory;
        const Capacity &capacity;
        const Catalogue &catalogue;
        const Offers &offers;
        const Routing &routing;
        const Clock &clock;
    };
    explicit Explainer(const Parts &parts)
        : m_parts(parts)
    { }

    /// Nothing: the refusal is none of capacity, paths or policy.
    std::optional<Refusal> explain(const PathQuestion &question) const;
    std::optional<Refusal> explain(const AddConnection &order) const;
    std::optional<Refusal> explain(const StartBoost &boost) const;
    /// Of a change of bandwidth: it stays on its path. What does not fit there may be ordered anew.
    std::optional<Refusal> explain(const ModifyConnection &change) const;

    /// Of boosts that begin together: what binds first, beside what those before it take.
    std::optional<Refusal> explain(const std::vector<StartBoost> &boosts) const;
    /// Offers as much longer as there is room for.
    std::optional<Refusal> explain(const ExtendBoost &longer) const;

    static bool isExplained(ErrorCode code);

private:
    static constexpr std::size_t mostInstants = 48;

    /// A question that was refused, and what is free at its ends.
    struct Asked {
        PathQuestion question;
        Offers::Ends ends;
        RouteWish wish;
        bool isPair = false;
    };
    /// What an end has free, and what it is.
    struct EndRoom {
        std::string kind;
        std::string id;
        Bandwidth free;
        ResourceId resource;
        Bandwidth whole;
    };
    std::optional<Refusal> explain(const Asked &asked) const;
    std::optional<EndRoom> narrowestEnd(const Asked &asked, Interval time) const;
    bool endsHave(const Asked &asked, Interval time) const;
    Refusal ofEnds(const Asked &asked, const EndRoom &end) const;
    Refusal ofPath(const Asked &asked) const;
    std::optional<Refusal::Binding> bindingOf(const Asked &asked, const Reasons &reasons) const;
    Refusal ofChosen(const Asked &asked) const;
    std::optional<Refusal::Binding> linkBinding(const Asked &asked, const LinkId &link) const;
    std::optional<Shortage> lackOf(const Asked &asked, const Part &part) const;

    void addSmaller(Refusal &refusal, const Asked &asked, Bandwidth most) const;
    void addLater(Refusal &refusal, const Asked &asked) const;
    void addOther(Refusal &refusal, const Asked &asked) const;
    /// The path, or the pair, that such a wish comes to.
    Result<CandidatePath> candidateOf(const Asked &asked, const RouteWish &wish) const;
    std::optional<CounterOffer> other(const Asked &asked, const RouteWish &wish) const;
    Bandwidth mostAtEnds(const Asked &asked) const;
    std::vector<Instant> changesOf(const Refusal &refusal, const Asked &asked) const;
    void addLaterBoost(Refusal &refusal, const StartBoost &boost, Demanded demanded,
                       Bandwidth rate) const;
    /// A change, and what its ends allow at all.
    struct Change {
        Connection connection;
        Port port;
        OnRamp onRamp;
        Bandwidth base;
        Bandwidth turbo;
        Bandwidth most() const;
    };
    std::optional<Change> changeOf(const ModifyConnection &change) const;
    Bandwidth roomFor(Refusal &refusal, const Change &change) const;
    void addAnew(Refusal &refusal, const Change &change) const;
    std::optional<Raise> raiseOf(const StartBoost &boost) const;
    Refusal ofChain(const std::vector<BoostPart> &chain, const Raise &raise,
                    const Taken &taken) const;
    Instant roomUntil(Demanded demanded) const;
    void addPart(Refusal &refusal, const Shortage &shortage, Bandwidth rate) const;

    Parts m_parts;
};

} // namespace turbolane::backend
