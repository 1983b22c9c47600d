// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"
#include "domain/bandwidth.h"
#include "domain/charges.h"
#include "domain/hourlyrate.h"
#include "domain/path.h"
#include "domain/port.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace turbolane::backend {

class DataFiles;

/// An exact factor.
struct Factor {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    friend bool operator==(const Factor &, const Factor &) = default;
};

/// Where the second path of a protected connection leads.
struct LegTerms {
    DistanceClass distance = DistanceClass::Metro;
    std::string tariffZone;
    friend bool operator==(const LegTerms &, const LegTerms &) = default;
};

/// Which rows of the tariff a connection is priced by. Fixed when it is ordered.
struct ChargeTerms {
    DistanceClass distance = DistanceClass::Metro;
    std::string tariffZone; ///< "T1": the dearer of the two ends
    std::string aEndTimeZone; ///< IANA; day and night of a boost are told by it
    std::optional<LegTerms> standby = {}; ///< held as well, and sold with it as a pair
    friend bool operator==(const ChargeTerms &, const ChargeTerms &) = default;
};

/// The price list: data, checked when it is read. Rates are exact fractions; nothing is rounded
/// here.
class Tariff {
public:
    /// Malformed, with file, line and reason: an unknown item, a value that is not exact, a gap in
    /// the volume bands, a row twice, a row missing.
    static Result<Tariff> from(CsvText text);
    /// The list built into the program.
    static Result<Tariff> builtIn();
    /// The folder's own list, else the built-in one.
    static Result<Tariff> in(const DataFiles &data);

    Currency currency() const { return m_currency; }
    bool hasZone(std::string_view zone) const;

    /// An hour of so much bandwidth, graduated over the volume bands like a tax.
    /// NotFound: no price for this distance and zone.
    Result<HourlyRate> base(const ChargeTerms &terms, Bandwidth bandwidth) const;
    /// What a boost adds an hour: the graduated rate of the Mbps above `from`, times the boost
    /// factor, times the night factor at night. to >= from; Flat is not a band of a boost.
    Result<HourlyRate> boostExtra(const ChargeTerms &terms, Bandwidth from, Bandwidth to,
                                  RateBand band) const;

    /// An hour of two paths that are sold as one, each for itself costing this.
    Result<HourlyRate> pair(const HourlyRate &one, const HourlyRate &other) const;

    /// A month of a port of that size there. NotFound: none of that size is sold there.
    Result<PortFees> port(const std::string &zone, Bandwidth speed) const;
    std::vector<Bandwidth> portSpeeds(std::string_view zone) const; ///< that are sold there

    Seconds boostMinimum() const { return m_boostMinimum; }
    std::chrono::minutes nightFrom() const { return m_nightFrom; } ///< after midnight, local
    std::chrono::minutes nightTo() const { return m_nightTo; }

private:
    friend class TariffReader;
    struct VolumeBand {
        Bandwidth upTo; ///< of the last band: as far as there are numbers
        Factor factor;
    };
    explicit Tariff(Currency currency)
        : m_currency(currency)
    { }
    Result<HourlyRate> graduated(const ChargeTerms &terms, Bandwidth from, Bandwidth to) const;

    Currency m_currency;
    std::map<std::pair<DistanceClass, std::string>, HourlyRate> m_perMbps;
    std::map<std::pair<std::string, Bandwidth>, Money> m_ports;
    std::map<std::string, Money> m_crossConnects;
    std::vector<VolumeBand> m_bands;
    Factor m_boost;
    Factor m_night;
    Factor m_diversity; ///< of two paths that are held together
    Seconds m_boostMinimum{0};
    std::chrono::minutes m_nightFrom{0};
    std::chrono::minutes m_nightTo{0};
};

} // namespace turbolane::backend
