// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/catalogue/cellreader.h"

#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace turbolane::backend {

/// Reads the price list row by row, and then asks whether it is whole.
class TariffReader {
public:
    Result<Tariff> read(CsvText text);

private:
    /// Puts one row where it belongs; what is wrong stays in `cells`.
    void take(CellReader &cells);
    /// Not everybody sells these. False: not one of them.
    bool takeMore(const std::string &item, CellReader &cells);
    void takeRate(CellReader &cells);
    void takeVolumeBand(CellReader &cells);
    void takeNight(CellReader &cells);
    void takePort(CellReader &cells);
    void takeCrossConnect(CellReader &cells);
    void takeMetered(CellReader &cells);
    void takeTerm(CellReader &cells);
    void takeEncryption(CellReader &cells);
    void takeCloudFee(CellReader &cells);
    void takeValidity(CellReader &cells);
    std::int64_t microsAMonth(CellReader &cells);
    /// What is missing, or empty.
    std::string missing() const;
    /// A zone in which a class costs less than one nearer by, or empty.
    std::string upsideDown() const;
    void takeCurrency(CellReader &cells);

    std::optional<Currency> m_currency;
    std::set<std::tuple<std::string, std::string, std::string>> m_seen;
    std::map<std::pair<DistanceClass, std::string>, std::int64_t> m_nanosPerMbps;
    std::map<std::pair<std::string, Bandwidth>, std::int64_t> m_portMicros; ///< a month
    std::map<std::string, std::int64_t> m_crossMicros;
    std::map<std::string, std::int64_t> m_gigabyteMicros;
    std::map<std::string, std::int64_t> m_cloudMicros;
    std::map<int, std::int64_t> m_termDiscounts;
    std::map<Encryption, Factor> m_encryption;
    std::optional<Factor> m_earlyTermination;
    std::optional<std::chrono::year_month_day> m_validFrom;
    std::vector<Tariff::VolumeBand> m_bands;
    bool m_bandsEnd = false;
    std::optional<Factor> m_boost;
    std::optional<Factor> m_night;
    Factor m_diversity;
    std::optional<Seconds> m_boostMinimum;
    std::chrono::minutes m_nightFrom{0};
    std::chrono::minutes m_nightTo{0};
};

} // namespace turbolane::backend
