// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/tariffreader.h"

#include <array>
#include <limits>

namespace turbolane::backend {

namespace {

constexpr Column itemColumn{0, "item"};
constexpr Column dimensionColumn{1, "dimension"};
constexpr Column zoneColumn{2, "zone"};
constexpr Column unitColumn{3, "unit"};
constexpr Column currencyColumn{4, "currency"};
constexpr Column valueColumn{5, "value"};

constexpr int moneyPlaces = 9; // billionths of the unit: exact for the finest price of the list
constexpr int feePlaces = 6; // a fee is money
constexpr int factorPlaces = 6;
constexpr std::int64_t factorOne = 1'000'000;
constexpr WholeRange price{1, 1'000'000'000'000'000};
constexpr WholeRange factor{1, 10 * factorOne};

std::optional<DistanceClass> distanceNamed(std::string_view name)
{
    for (const DistanceClass distance :
         {DistanceClass::Metro, DistanceClass::National, DistanceClass::Continental,
          DistanceClass::Intercontinental})
        if (wireName(distance) == name)
            return distance;
    return std::nullopt;
}

/// "100 Mbps", "10 Gbps"
std::optional<Bandwidth> bandwidthOf(std::string_view text)
{
    const bool giga = text.ends_with(" Gbps");
    if (!giga && !text.ends_with(" Mbps"))
        return std::nullopt;
    const Result<std::int64_t> number = wholeNumber(text.substr(0, text.size() - 5));
    if (!number || *number < 1 || *number > 1'000'000)
        return std::nullopt;
    return giga ? Bandwidth::gbps(*number) : Bandwidth::mbps(*number);
}

/// "22:00", as minutes after midnight; below zero when it is no time.
std::chrono::minutes timeOfDay(std::string_view text)
{
    constexpr std::chrono::minutes none(-1);
    if (text.size() != 5 || text[2] != ':')
        return none;
    const Result<std::int64_t> hour = wholeNumber(text.substr(0, 2));
    const Result<std::int64_t> minute = wholeNumber(text.substr(3));
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
        return none;
    return std::chrono::minutes(*hour * 60 + *minute);
}

Factor factorIn(CellReader &cells)
{
    cells.expect(cells.textOrNone(unitColumn) == "factor", unitColumn, "is not factor");
    return {cells.fixed(valueColumn, factorPlaces, factor), factorOne};
}

std::map<std::string, Money> fees(const std::map<std::string, std::int64_t> &micros,
                                  Currency currency)
{
    std::map<std::string, Money> fees;
    for (const auto &[name, amount] : micros)
        fees.emplace(name, Money::micros(amount, currency));
    return fees;
}

} // namespace

Result<Tariff> TariffReader::read(CsvText text)
{
    const std::string file = text.name;
    const Result<CsvTable> table = CsvTable::parse(
        std::move(text), {"item", "dimension", "zone", "unit", "currency", "value", "note"});
    if (!table)
        return table.error();
    for (const CsvRow &row : table->rows()) {
        CellReader cells(row);
        take(cells);
        if (cells.problem())
            return *cells.problem();
    }
    if (const std::string part = missing(); !part.empty())
        return Error{ErrorCode::Malformed, file + ": no " + part};
    if (const std::string zone = upsideDown(); !zone.empty())
        return Error{ErrorCode::Malformed,
                     file + ": in " + zone + " a class further away costs less than a nearer one"};
    Tariff tariff(*m_currency);
    for (const auto &[key, nanos] : m_nanosPerMbps)
        tariff.m_perMbps.emplace(key, HourlyRate::of(nanos, 1'000, *m_currency));
    for (const auto &[key, micros] : m_portMicros)
        tariff.m_ports.emplace(key, Money::micros(micros, *m_currency));
    tariff.m_crossConnects = fees(m_crossMicros, *m_currency);
    tariff.m_perGigabyte = fees(m_gigabyteMicros, *m_currency);
    tariff.m_cloudFees = fees(m_cloudMicros, *m_currency);
    tariff.m_termDiscounts = std::move(m_termDiscounts);
    tariff.m_encryption = std::move(m_encryption);
    tariff.m_earlyTermination = m_earlyTermination.value_or(Factor{0, 1});
    tariff.m_validFrom = m_validFrom;
    tariff.m_bands = std::move(m_bands);
    tariff.m_boost = *m_boost;
    tariff.m_night = *m_night;
    tariff.m_diversity = m_diversity;
    tariff.m_boostMinimum = *m_boostMinimum;
    tariff.m_nightFrom = m_nightFrom;
    tariff.m_nightTo = m_nightTo;
    return tariff;
}

void TariffReader::take(CellReader &cells)
{
    const std::string item = cells.text(itemColumn);
    const std::string dimension = cells.text(dimensionColumn);
    const std::string zone = cells.text(zoneColumn);
    cells.expect(m_seen.emplace(item, dimension, zone).second, dimensionColumn,
                 "is priced twice: " + dimension);
    takeCurrency(cells);
    if (item == "vc") {
        takeRate(cells);
    } else if (item == "vc_volume") {
        takeVolumeBand(cells);
    } else if (item == "boost") {
        cells.expect(!m_boost, itemColumn, "is told twice: boost");
        m_boost = factorIn(cells);
    } else if (item == "boost_minimum") {
        cells.expect(!m_boostMinimum, itemColumn, "is told twice: boost_minimum");
        cells.expect(cells.textOrNone(unitColumn) == "second", unitColumn, "is not second");
        m_boostMinimum = Seconds(cells.whole(valueColumn, {0, 3'600}));
    } else if (item == "diversity") {
        m_diversity = factorIn(cells);
    } else if (item == "time_of_use") {
        takeNight(cells);
    } else if (item == "port") {
        takePort(cells);
    } else if (item == "cross_connect") {
        takeCrossConnect(cells);
    } else if (item == "early_termination") {
        cells.expect(!m_earlyTermination, itemColumn, "is told twice: early_termination");
        m_earlyTermination = factorIn(cells);
    } else if (!takeMore(item, cells)) {
        cells.refuse(itemColumn, "is not one this program knows: " + item);
    }
}

bool TariffReader::takeMore(const std::string &item, CellReader &cells)
{
    using Take = void (TariffReader::*)(CellReader &);
    static const std::map<std::string, Take> takes{
        {"usage", &TariffReader::takeMetered},         {"term", &TariffReader::takeTerm},
        {"encryption", &TariffReader::takeEncryption}, {"cloud", &TariffReader::takeCloudFee},
        {"valid_from", &TariffReader::takeValidity},
    };
    const auto found = takes.find(item);
    if (found == takes.end())
        return false;
    (this->*found->second)(cells);
    return true;
}

void TariffReader::takeCurrency(CellReader &cells)
{
    const std::string text = cells.textOrNone(currencyColumn);
    if (text.empty())
        return;
    const Result<Currency> currency = Currency::parse(text);
    if (!currency) {
        cells.refuse(currencyColumn, currency.error().detail);
        return;
    }
    cells.expect(!m_currency || *m_currency == *currency, currencyColumn,
                 "is another one: a second currency is a second list");
    m_currency = *currency;
}

void TariffReader::takeRate(CellReader &cells)
{
    const std::string zone = cells.textOrNone(zoneColumn);
    const bool isZone = zone.size() == 2 && zone[0] == 'T' && zone[1] >= '1' && zone[1] <= '9';
    const std::optional<DistanceClass> distance = distanceNamed(cells.textOrNone(dimensionColumn));
    cells.expect(distance.has_value(), dimensionColumn,
                 "is not a distance class: " + cells.textOrNone(dimensionColumn));
    cells.expect(isZone, zoneColumn, "is not T1 to T9: " + zone);
    cells.expect(cells.textOrNone(unitColumn) == "Mbps-hour", unitColumn, "is not Mbps-hour");
    cells.text(currencyColumn);
    const std::int64_t nanos = cells.fixed(valueColumn, moneyPlaces, price);
    if (distance)
        m_nanosPerMbps[{*distance, zone}] = nanos;
}

void TariffReader::takeVolumeBand(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    const bool last = dimension.starts_with("above ");
    const std::optional<Bandwidth> limit = last ? bandwidthOf(dimension.substr(6))
        : dimension.starts_with("up to ")       ? bandwidthOf(dimension.substr(6))
                                                : std::nullopt;
    const Bandwidth before = m_bands.empty() ? Bandwidth() : m_bands.back().upTo;
    if (!limit) {
        cells.refuse(dimensionColumn, "is not \"up to\" or \"above\" a bandwidth: " + dimension);
        return;
    }
    cells.expect(!m_bandsEnd, dimensionColumn, "comes after the last band");
    cells.expect(last ? *limit == before : *limit > before, dimensionColumn,
                 "does not go on where the band before it ends");
    const Bandwidth noEnd = Bandwidth::kbps(std::numeric_limits<std::int64_t>::max());
    m_bands.push_back({last ? noEnd : *limit, factorIn(cells)});
    m_bandsEnd = m_bandsEnd || last;
}

void TariffReader::takeNight(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    const std::string_view worded = dimension; // "night 22:00-06:00 at the A end"
    const bool shaped = worded.size() == 30 && worded.starts_with("night ") && worded[11] == '-'
        && worded.ends_with(" at the A end");
    m_nightFrom = timeOfDay(shaped ? worded.substr(6, 5) : std::string_view());
    m_nightTo = timeOfDay(shaped ? worded.substr(12, 5) : std::string_view());
    const std::chrono::minutes midnight(0);
    cells.expect(m_nightFrom >= midnight && m_nightTo >= midnight && m_nightFrom != m_nightTo,
                 dimensionColumn, "is not \"night hh:mm-hh:mm at the A end\": " + dimension);
    cells.expect(!m_night, itemColumn, "is told twice: time_of_use");
    m_night = factorIn(cells);
}

std::int64_t TariffReader::microsAMonth(CellReader &cells)
{
    cells.expect(cells.textOrNone(unitColumn) == "month", unitColumn, "is not month");
    cells.text(currencyColumn);
    return cells.fixed(valueColumn, feePlaces, price);
}

/// "10G"
void TariffReader::takePort(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    const Result<std::int64_t> gbps = wholeNumber(dimension.substr(0, dimension.find('G')));
    const bool isSize = dimension.ends_with("G") && gbps && *gbps >= 1 && *gbps <= 1'000;
    cells.expect(isSize, dimensionColumn, "is not a size like 10G: " + dimension);
    const std::int64_t micros = microsAMonth(cells);
    if (isSize)
        m_portMicros[{cells.textOrNone(zoneColumn), Bandwidth::gbps(*gbps)}] = micros;
}

void TariffReader::takeCrossConnect(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    cells.expect(dimension == "single-mode pair", dimensionColumn,
                 "is not a single-mode pair: " + dimension);
    m_crossMicros[cells.textOrNone(zoneColumn)] = microsAMonth(cells);
}

void TariffReader::takeMetered(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    cells.expect(dimension == "metered data", dimensionColumn, "is not metered data: " + dimension);
    cells.expect(cells.textOrNone(unitColumn) == "GB", unitColumn, "is not GB");
    cells.text(currencyColumn);
    m_gigabyteMicros[cells.textOrNone(zoneColumn)] = cells.fixed(valueColumn, feePlaces, price);
}

/// "12 months"
void TariffReader::takeTerm(CellReader &cells)
{
    constexpr std::int64_t longest = 120;
    const std::string dimension = cells.textOrNone(dimensionColumn);
    const Result<std::int64_t> months = wholeNumber(dimension.substr(0, dimension.find(' ')));
    const bool isTerm =
        dimension.ends_with(" months") && months && *months >= 1 && *months <= longest;
    cells.expect(isTerm, dimensionColumn, "is not like 12 months: " + dimension);
    cells.expect(cells.textOrNone(unitColumn) == "discount", unitColumn, "is not discount");
    const std::int64_t discount = cells.fixed(valueColumn, factorPlaces, {0, factorOne - 1});
    if (isTerm)
        m_termDiscounts[int(*months)] = discount;
}

void TariffReader::takeEncryption(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    const auto encryption = encryptionNamed(dimension);
    const Factor factor = factorIn(cells);
    cells.expect(encryption && *encryption != Encryption::None, dimensionColumn,
                 "is not an encryption: " + dimension);
    if (encryption)
        m_encryption[*encryption] = factor;
}

void TariffReader::takeCloudFee(CellReader &cells)
{
    const std::string provider = cells.id(dimensionColumn);
    m_cloudMicros[provider] = microsAMonth(cells);
}

/// "2027-01-01"
void TariffReader::takeValidity(CellReader &cells)
{
    const std::string dimension = cells.textOrNone(dimensionColumn);
    const auto part = [&](std::size_t at, std::size_t length) {
        const bool there = dimension.size() == 10 && dimension[4] == '-' && dimension[7] == '-';
        const auto number = there ? wholeNumber(std::string_view(dimension).substr(at, length))
                                  : Result<std::int64_t>(Error{ErrorCode::Malformed, {}});
        return number ? int(*number) : 0;
    };
    const std::chrono::year_month_day day{std::chrono::year(part(0, 4)),
                                          std::chrono::month(unsigned(part(5, 2))),
                                          std::chrono::day(unsigned(part(8, 2)))};
    cells.expect(!m_validFrom, itemColumn, "is told twice: valid_from");
    cells.expect(day.ok() && day.year() > std::chrono::year(2000), dimensionColumn,
                 "is not a day like 2027-01-01: " + dimension);
    m_validFrom = day;
}

/// The cheapest path is looked for class by class, so these come in the order of their prices.
std::string TariffReader::upsideDown() const
{
    for (const auto &[key, nanos] : m_nanosPerMbps) {
        const auto &[distance, zone] = key;
        if (distance == DistanceClass::Metro || distance == DistanceClass::National)
            continue;
        const auto nearer = DistanceClass(int(distance) - 1);
        if (m_nanosPerMbps.at({nearer, zone}) > nanos)
            return zone;
    }
    return {};
}

std::string TariffReader::missing() const
{
    if (m_nanosPerMbps.empty())
        return "price of a connection";
    for (const auto &[key, nanos] : m_nanosPerMbps)
        for (const DistanceClass distance :
             {DistanceClass::Metro, DistanceClass::National, DistanceClass::Continental,
              DistanceClass::Intercontinental})
            if (!m_nanosPerMbps.contains({distance, key.second}))
                return std::string(wireName(distance)) + " price in " + key.second;
    if (!m_bandsEnd)
        return "last volume band";
    if (!m_boost)
        return "boost factor";
    if (!m_boostMinimum)
        return "boost minimum";
    return m_night ? "" : "night factor";
}

} // namespace turbolane::backend
