// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"
#include "domain/bandwidth.h"
#include "domain/charges.h"
#include "domain/encryption.h"
#include "domain/hourlyrate.h"
#include "domain/path.h"
#include "domain/port.h"
#include "domain/priceplan.h"

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

/// Which rows of which tariff a connection is priced by. Fixed when it is ordered, so that no later
/// list changes what it costs.
struct ChargeTerms {
    DistanceClass distance = DistanceClass::Metro;
    std::string tariffZone; ///< "T1": the dearer of the two ends
    std::string aEndTimeZone; ///< IANA; day and night of a boost are told by it
    std::optional<LegTerms> standby = {}; ///< held as well, and sold with it as a pair
    int list = 1; ///< number of the list in the TariffBook
    PlanId plan = {}; ///< empty: the usual one
    Bandwidth reserved = {}; ///< of a plan that reserves: charged whatever is configured
    int termMonths = 0; ///< it was ordered for; 0: none
    std::optional<Instant> termEnds = {}; ///< once it is in service; the discount ends with it
    Encryption encryption = Encryption::None; ///< promised on every path
    std::string cloud = {}; ///< the provider whose own charge is passed through
    friend bool operator==(const ChargeTerms &, const ChargeTerms &) = default;
};

/// The price list: data, checked when it is read. Rates are exact fractions; nothing is rounded
/// here.
class Tariff {
public:
    /// Malformed, with file, line and reason: an unknown item, a value that is not exact, a gap in
    /// the volume bands, a row twice, a row missing. Without plans there is the usual one alone.
    static Result<Tariff> from(CsvText prices, std::optional<CsvText> plans = {});
    /// The list built into the program.
    static Result<Tariff> builtIn();

    Currency currency() const { return m_currency; }
    /// The day from which on it is to hold, where the list names one.
    std::optional<std::chrono::year_month_day> validFrom() const { return m_validFrom; }
    const std::vector<PricePlan> &plans() const { return m_plans; }
    /// Null: none of that name. An empty name is the usual plan's.
    const PricePlan *findPlan(const PlanId &id) const;
    const PricePlan &plan(const ChargeTerms &terms) const; ///< that is in the list
    /// What so long a term takes off, in millionths; nothing: no such term is sold.
    std::optional<std::int64_t> termDiscount(int months) const;
    PriceChoices choices() const;
    /// What is charged of the rest of a term that is left before its end.
    const Factor &earlyTermination() const { return m_earlyTermination; }
    bool hasZone(std::string_view zone) const;

    /// An hour of so much bandwidth, graduated over the volume bands like a tax, as the plan, the
    /// term, the encryption and a second path have it.
    /// NotFound: no price for this distance and zone.
    Result<HourlyRate> base(const ChargeTerms &terms, Bandwidth bandwidth) const;
    /// What a boost adds an hour: the graduated rate of the Mbps above `from` (and above what is
    /// reserved), times the boost factor, times the night factor at night; on both paths of a pair.
    /// to >= from; Flat is not a band of a boost.
    Result<HourlyRate> boostExtra(const ChargeTerms &terms, Bandwidth from, Bandwidth to,
                                  RateBand band) const;

    /// An hour of the bandwidth between two, by the plan's percentile price.
    Result<HourlyRate> percentile(const ChargeTerms &terms, Bandwidth from, Bandwidth to) const;
    /// NotFound: nothing is metered there.
    Result<Money> perGigabyte(const ChargeTerms &terms) const;
    /// A month of a provider's own charge; nothing: none is passed through.
    std::optional<Money> cloudFee(const std::string &provider) const;

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
    /// Of one path, as the list has it.
    Result<HourlyRate> graduated(const LegTerms &leg, Bandwidth from, Bandwidth to) const;
    /// Of all its paths, with what its encryption costs.
    Result<HourlyRate> listed(const ChargeTerms &terms, Bandwidth from, Bandwidth to) const;

    Currency m_currency;
    std::map<std::pair<DistanceClass, std::string>, HourlyRate> m_perMbps;
    std::map<std::pair<std::string, Bandwidth>, Money> m_ports;
    std::map<std::string, Money> m_crossConnects;
    std::vector<VolumeBand> m_bands;
    Factor m_boost;
    Factor m_night;
    Factor m_diversity; ///< of two paths that are held together
    Factor m_earlyTermination;
    std::map<int, std::int64_t> m_termDiscounts; ///< months, millionths
    std::map<Encryption, Factor> m_encryption;
    std::map<std::string, Money> m_perGigabyte; ///< by zone
    std::map<std::string, Money> m_cloudFees; ///< by provider
    std::vector<PricePlan> m_plans;
    std::optional<std::chrono::year_month_day> m_validFrom;
    Seconds m_boostMinimum{0};
    std::chrono::minutes m_nightFrom{0};
    std::chrono::minutes m_nightTo{0};
};

} // namespace turbolane::backend
