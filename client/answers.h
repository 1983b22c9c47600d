// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/path.h"
#include "domain/place.h"
#include "domain/port.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane::client {

/// What a carrier says about itself.
struct CarrierFacts {
    std::string name;
    Currency currency = Currency::of("EUR");
    std::string timeZone; ///< IANA; charges are cut at its clock hours
    Instant now{}; ///< the carrier's clock
    std::string version;
    std::string datapath; ///< "simulated"; open list
    std::string stepTimes; ///< none, demo, real; open list
    std::int64_t lastEvent = 0; ///< resume after this number, once the lists are read
    friend bool operator==(const CarrierFacts &, const CarrierFacts &) = default;
};

struct OnRampList {
    bool unchanged = false; ///< what was known under the tag still holds; onRamps is empty
    QByteArray tag;
    std::vector<OnRamp> onRamps;
};

struct Topology {
    bool unchanged = false; ///< as above
    QByteArray tag;
    std::vector<Pop> pops;
    std::vector<Link> links;
};

/// The ways from a port to an on-ramp that could be ordered now.
struct PathOffer {
    std::vector<CandidatePath> candidates; ///< at least one
    std::optional<Vlan> freeVlan; ///< the lowest free one; none when the port has none left
    Bandwidth portCommitted;
    Bandwidth portSpeed;
};

struct Telemetry {
    Seconds step{1};
    std::vector<TelemetrySample> samples; ///< oldest first
};

/// What the carrier made of an order: accepted, nothing more.
struct PlacedOrder {
    Order order;
    Connection connection;
};

struct PlacedPort {
    Order order;
    Port port;
};

/// Where ports are sold.
struct DataCentre {
    DataCentreId id;
    std::string name;
    std::string operatedBy; ///< may be empty
    std::string city;
    std::string country; ///< ISO 3166-1 alpha-2
    PopId pop;
    std::vector<std::string> providers; ///< clouds that can be met there
    std::vector<Bandwidth> portSpeeds; ///< smallest first
    friend bool operator==(const DataCentre &, const DataCentre &) = default;
};

} // namespace turbolane::client
