// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/offers/explainer.h"
#include "backend/orders/orderservice.h"
#include "backend/ports/portservice.h"
#include "domain/bundle.h"

#include <variant>

namespace turbolane::backend {

class Routing;

/// A connection, perhaps on a port of the same bundle.
struct BundledConnection {
    AddConnection order;
    std::optional<std::size_t> portItem; ///< the place of that port; then `order` names none
};

struct PlaceBundle {
    using Item = std::variant<AddPort, BundledConnection>;
    std::string name;
    std::optional<KeptApart> apart; ///< of its two connections
    std::vector<Item> items; ///< 1 to 10
};

/// What came of it. A refusal names the part, "/items/1/name", and says why where it can.
struct BundleAnswer {
    Result<Bundle> bundle;
    std::optional<std::size_t> refused = {}; ///< the place of the part that could not be had
    std::optional<Refusal> why = {};
};

/// Takes orders that are placed together or not at all.
class BundleService {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        OrderService &orders;
        PortService &ports;
        const Explainer &explainer;
        const Routing &routing;
        const Catalogue &catalogue;
        const Clock &clock;
    };
    explicit BundleService(const Parts &parts)
        : m_parts(parts)
    { }

    /// A refusal leaves nothing behind. The first and only deed of its command.
    BundleAnswer place(const PlaceBundle &ask);
    /// What place() would say, and nothing is changed.
    bool wouldTake(const PlaceBundle &ask);

    std::vector<Bundle> all() const; ///< newest first
    Result<Bundle> one(const BundleId &id) const;

private:
    struct Placing {
        const PlaceBundle &ask;
        Bundle bundle;
        std::vector<AddConnection> orders; ///< by item; of a port: without meaning
        std::vector<Connection> placed;
    };
    static Result<Done> isSound(const PlaceBundle &ask);
    BundleAnswer placeAll(const PlaceBundle &ask);
    BundleAnswer placeItems(Placing &placing);
    Result<BundleItem> placeItem(Placing &placing, std::size_t index);
    Result<BundleItem> placeConnection(Placing &placing, std::size_t index);
    std::vector<std::pair<std::vector<LinkId>, std::vector<LinkId>>>
    pairsFor(const PlaceBundle &ask) const;
    void nameEachOther(Placing &placing);
    std::optional<Refusal> why(const Error &error, AddConnection order, bool isPair) const;
    std::optional<PopId> startOf(const PlaceBundle &ask, const BundledConnection &item) const;
    void forget();

    Parts m_parts;
};

} // namespace turbolane::backend
