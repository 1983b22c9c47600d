// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/placerows.h"

#include "backend/catalogue/cellreader.h"
#include "backend/catalogue/eligibility.h"

#include <QTimeZone>

namespace turbolane::backend {

namespace {

constexpr WholeRange anyNumber{-1'000'000'000'000, 1'000'000'000'000};
constexpr WholeRange kilometres{1, 40'000};
constexpr WholeRange gigabits{1, 1'000'000};

template <typename T>
Result<T> checked(const CellReader &cells, T value)
{
    if (cells.problem())
        return *cells.problem();
    return value;
}

/// "T1" to "T9".
bool isTariffZone(std::string_view text)
{
    return text.size() == 2 && text[0] == 'T' && text[1] >= '1' && text[1] <= '9';
}

GeoPoint place(CellReader &cells, Column latitude, Column longitude)
{
    const Result<GeoPoint> point = GeoPoint::microdegrees(cells.fixed(latitude, 6, anyNumber),
                                                          cells.fixed(longitude, 6, anyNumber));
    if (point)
        return *point;
    cells.refuse(latitude, point.error().detail);
    return {};
}

/// "40.6 -70.5"
std::optional<GeoPoint> waypoint(std::string_view text)
{
    const Result<std::vector<std::string>> parts = listOf(text, ' ');
    if (!parts || parts->size() != 2)
        return std::nullopt;
    const Result<std::int64_t> latitude = fixedPoint((*parts)[0], 6);
    const Result<std::int64_t> longitude = fixedPoint((*parts)[1], 6);
    if (!latitude || !longitude)
        return std::nullopt;
    const Result<GeoPoint> point = GeoPoint::microdegrees(*latitude, *longitude);
    return point ? std::optional(*point) : std::nullopt;
}

std::vector<GeoPoint> waypoints(CellReader &cells, Column column)
{
    std::vector<GeoPoint> points;
    for (const std::string &part : cells.listOrNone(column)) {
        const std::optional<GeoPoint> point = waypoint(part);
        cells.expect(point.has_value(), column, "holds no place: " + part);
        points.push_back(point.value_or(GeoPoint()));
    }
    return points;
}

LinkKind linkKind(CellReader &cells, Column column)
{
    const std::string kind = cells.text(column);
    cells.expect(kind == "terrestrial" || kind == "subsea", column,
                 "is neither terrestrial nor subsea: " + kind);
    return kind == "subsea" ? LinkKind::Subsea : LinkKind::Terrestrial;
}

std::vector<std::string> countries(CellReader &cells, Column column)
{
    std::vector<std::string> codes = cells.list(column);
    for (const std::string &code : codes)
        cells.expect(isCountry(code), column, "holds no country: " + code);
    return codes;
}

std::vector<Bandwidth> portSizes(CellReader &cells, Column column)
{
    std::vector<Bandwidth> sizes;
    for (const std::string &part : cells.listOrNone(column)) {
        const Result<std::int64_t> gbps = wholeNumber(part);
        const bool right = gbps && *gbps >= gigabits.least && *gbps <= gigabits.most;
        cells.expect(right, column, "holds no port size: " + part);
        sizes.push_back(right ? Bandwidth::gbps(*gbps) : Bandwidth());
    }
    return sizes;
}

/// An empty cell is no limit told.
Bandwidth largestHosted(CellReader &cells, Column column)
{
    if (cells.textOrNone(column).empty())
        return {};
    return Bandwidth::mbps(cells.whole(column, {1, 1'000'000'000}));
}

bool yes(CellReader &cells, Column column)
{
    const std::string answer = cells.textOrNone(column);
    cells.expect(answer.empty() || answer == "y" || answer == "n", column,
                 "is neither y nor n: " + answer);
    return answer == "y";
}

/// Nothing named: every one.
std::vector<Tagging> tagging(CellReader &cells, Column column)
{
    std::vector<Tagging> all;
    for (const std::string &name : cells.listOrNone(column)) {
        const auto known = taggingNamed(name);
        cells.expect(known.has_value(), column, "is not tagged, qinq or untagged: " + name);
        all.push_back(known.value_or(Tagging::Tagged));
    }
    return all.empty() ? everyTagging() : all;
}

std::string partition(CellReader &cells, Column column)
{
    const std::string name = cells.text(column);
    cells.expect(isPartition(name), column, "is not a partition: " + name);
    return name;
}

/// 1, 0, or nothing told.
void bit(CellReader &cells, Column column)
{
    if (!cells.textOrNone(column).empty())
        cells.whole(column, {0, 1});
}

std::vector<std::string> sharedRisks(CellReader &cells, Column column)
{
    std::vector<std::string> risks = cells.listOrNone(column);
    for (const std::string &risk : risks)
        cells.expect(isId(risk), column, "holds no name of a risk: " + risk);
    return risks;
}

/// An empty cell is none.
Encryption encryption(CellReader &cells, Column column)
{
    const std::string name = cells.textOrNone(column);
    const auto read = name.empty() ? Encryption::None : encryptionNamed(name);
    cells.expect(read.has_value(), column, "is not none, macsec or quantumSafe: " + name);
    return read.value_or(Encryption::None);
}

} // namespace

const Columns &popColumns()
{
    static const Columns columns{
        "pop_id",         "city",       "country", "country_name",   "lat",  "lon",
        "equinix_metro?", "role",       "region",  "residency_zone", "eea?", "eu?",
        "gdpr_status?",   "tariff_zone"};
    return columns;
}

Result<Pop> popFrom(const CsvRow &row)
{
    CellReader cells(row);
    Pop pop{.id = PopId(cells.id({0, "pop_id"})),
            .city = cells.text({1, "city"}),
            .country = cells.country({2, "country"}),
            .countryName = cells.text({3, "country_name"}),
            .at = place(cells, {4, "lat"}, {5, "lon"}),
            .role = cells.text({7, "role"}),
            .region = cells.text({8, "region"}),
            .residencyZone = cells.text({9, "residency_zone"}),
            .tariffZone = cells.text({13, "tariff_zone"})};
    bit(cells, {10, "eea"});
    bit(cells, {11, "eu"});
    cells.expect(isTariffZone(pop.tariffZone), {13, "tariff_zone"},
                 "is not T1 to T9: " + pop.tariffZone);
    return checked(cells, std::move(pop));
}

const Columns &linkColumns()
{
    static const Columns columns{"link_id",          "a_pop",      "b_pop",     "kind",
                                 "route_or_system?", "route_km",   "oneway_ms", "great_circle_km?",
                                 "capacity_gbps",    "srlg?",      "countries", "length_basis?",
                                 "waypoints?",       "encryption?"};
    return columns;
}

Result<Link> linkFrom(const CsvRow &row)
{
    CellReader cells(row);
    Link link{.id = LinkId(cells.id({0, "link_id"})),
              .a = PopId(cells.id({1, "a_pop"})),
              .z = PopId(cells.id({2, "b_pop"})),
              .kind = linkKind(cells, {3, "kind"}),
              .route = cells.textOrNone({4, "route_or_system"}),
              .routeKm = cells.whole({5, "route_km"}, kilometres),
              .oneWay = Micros(cells.fixed({6, "oneway_ms"}, 3, {1, 1'000'000})),
              .capacity = Bandwidth::gbps(cells.whole({8, "capacity_gbps"}, gigabits)),
              .sharedRisks = sharedRisks(cells, {9, "srlg"}),
              .countries = countries(cells, {10, "countries"}),
              .waypoints = waypoints(cells, {12, "waypoints"}),
              .encryption = encryption(cells, {13, "encryption"})};
    cells.expect(link.a != link.z, {2, "b_pop"}, "is where the link begins: " + link.z.text());
    if (!cells.textOrNone({7, "great_circle_km"}).empty())
        cells.expect(link.routeKm >= cells.whole({7, "great_circle_km"}, kilometres),
                     {5, "route_km"}, "is shorter than the great circle");
    return checked(cells, std::move(link));
}

const Columns &onRampColumns()
{
    static const Columns columns{"onramp_id",
                                 "provider",
                                 "service",
                                 "kind",
                                 "location_code",
                                 "name",
                                 "facility?",
                                 "operator?",
                                 "city",
                                 "country",
                                 "pop_id",
                                 "cloud_regions?",
                                 "dedicated_port_gbps?",
                                 "max_hosted_mbps?",
                                 "macsec?",
                                 "partition",
                                 "diversity?",
                                 "source?",
                                 "confidence?"};
    return columns;
}

Result<OnRamp> onRampFrom(const CsvRow &row)
{
    CellReader cells(row);
    OnRamp onRamp{.id = OnRampId(cells.id({0, "onramp_id"})),
                  .provider = cells.text({1, "provider"}),
                  .service = cells.text({2, "service"}),
                  .kind = cells.text({3, "kind"}),
                  .code = cells.text({4, "location_code"}),
                  .name = cells.text({5, "name"}),
                  .facility = cells.textOrNone({6, "facility"}),
                  .city = cells.text({8, "city"}),
                  .country = cells.country({9, "country"}),
                  .pop = PopId(cells.id({10, "pop_id"})),
                  .regions = cells.listOrNone({11, "cloud_regions"}),
                  .portSizes = portSizes(cells, {12, "dedicated_port_gbps"}),
                  .largestHosted = largestHosted(cells, {13, "max_hosted_mbps"}),
                  .macsec = yes(cells, {14, "macsec"}),
                  .partition = partition(cells, {15, "partition"})};
    return checked(cells, std::move(onRamp));
}

const Columns &dataCentreColumns()
{
    static const Columns columns{"dc_id",   "name",   "operator?",        "city",
                                 "country", "pop_id", "cloud_providers?", "onramp_ids?"};
    return columns;
}

Result<DataCentre> dataCentreFrom(const CsvRow &row)
{
    CellReader cells(row);
    DataCentre dataCentre{.id = DataCentreId(cells.id({0, "dc_id"})),
                          .name = cells.text({1, "name"}),
                          .operatedBy = cells.textOrNone({2, "operator"}),
                          .city = cells.text({3, "city"}),
                          .country = cells.country({4, "country"}),
                          .pop = PopId(cells.id({5, "pop_id"})),
                          .providers = cells.listOrNone({6, "cloud_providers"}),
                          .onRamps = {}};
    for (const std::string &id : cells.listOrNone({7, "onramp_ids"}))
        dataCentre.onRamps.emplace_back(id);
    return checked(cells, std::move(dataCentre));
}

const Columns &timeZoneColumns()
{
    static const Columns columns{"pop_id", "time_zone"};
    return columns;
}

Result<PopTimeZone> timeZoneFrom(const CsvRow &row)
{
    CellReader cells(row);
    PopTimeZone zone{.pop = PopId(cells.id({0, "pop_id"})), .zone = cells.text({1, "time_zone"})};
    cells.expect(QTimeZone(QByteArray::fromStdString(zone.zone)).isValid(), {1, "time_zone"},
                 "is not known on this machine (is tzdata installed?): " + zone.zone);
    return checked(cells, std::move(zone));
}

const Columns &portColumns()
{
    static const Columns columns{"port_id", "name", "dc_id", "speed_gbps", "partition", "tagging?"};
    return columns;
}

Result<Port> portFrom(const CsvRow &row)
{
    CellReader cells(row);
    Port port{.id = PortId(cells.id({0, "port_id"})),
              .name = cells.text({1, "name"}),
              .dataCentre = DataCentreId(cells.id({2, "dc_id"})),
              .site = {},
              .city = {},
              .country = {},
              .pop = {},
              .partition = partition(cells, {4, "partition"}),
              .speed = Bandwidth::gbps(cells.whole({3, "speed_gbps"}, gigabits)),
              .committed = {},
              .inUse = {},
              .tagging = tagging(cells, {5, "tagging"})};
    return checked(cells, std::move(port));
}

} // namespace turbolane::backend
