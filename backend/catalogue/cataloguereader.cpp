// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/cataloguereader.h"

#include "backend/catalogue/placerows.h"

#include <QTimeZone>

namespace turbolane::backend {

namespace {

/// Every row of a file through one reader, then into the catalogue.
template <typename From, typename Into>
Result<Done> eachRow(CsvText text, const Columns &columns, From from, Into into)
{
    const Result<CsvTable> table = CsvTable::parse(std::move(text), columns);
    if (!table)
        return table.error();
    for (const CsvRow &row : table->rows()) {
        auto value = from(row);
        if (!value)
            return value.error();
        const Result<Done> done = into(row, std::move(*value));
        if (!done)
            return done;
    }
    if (table->rows().empty())
        return Error{ErrorCode::Malformed, table->file() + ": no rows"};
    return Done();
}

Error unknownPop(const CsvRow &row, const char *column, const PopId &pop)
{
    return row.refused(std::string(column) + " is no PoP of pops.csv: " + pop.text());
}

/// Keeps the value at the end of its list and its place under its id.
template <typename Value, typename Key>
Result<Done> keep(const CsvRow &row, const char *column, Value value, std::vector<Value> &values,
                  std::unordered_map<Key, std::size_t> &places)
{
    if (!places.emplace(value.id, values.size()).second)
        return row.refused(std::string(column) + " was used before: " + value.id.text());
    values.push_back(std::move(value));
    return Done();
}

} // namespace

Result<Catalogue> CatalogueReader::read(CatalogueFiles files)
{
    m_catalogue.m_customer = Customer{.carrierName = "Reference carrier",
                                      .name = "Customer",
                                      .currency = files.currency,
                                      .timeZone = "UTC",
                                      .ports = {}};
    Result<Done> done = readPops(std::move(files.pops));
    if (done)
        done = readTimeZones(std::move(files.timeZones));
    if (done)
        done = readLinks(std::move(files.backbone));
    if (done)
        done = readOnRamps(std::move(files.onRamps));
    if (done)
        done = readDataCentres(std::move(files.dataCentres));
    if (done)
        done = readCustomer(std::move(files.customer));
    if (done)
        done = readPorts(std::move(files.ports));
    if (!done)
        return done.error();
    return std::move(m_catalogue);
}

Result<Done> CatalogueReader::readPops(CsvText text)
{
    return eachRow(std::move(text), popColumns(), popFrom, [this](const CsvRow &row, Pop pop) {
        return keep(row, "pop_id", std::move(pop), m_catalogue.m_pops, m_catalogue.m_popAt);
    });
}

Result<Done> CatalogueReader::readTimeZones(CsvText text)
{
    if (text.name.empty()) {
        for (const Pop &pop : m_catalogue.m_pops)
            m_catalogue.m_timeZones.emplace(pop.id, "UTC");
        return Done();
    }
    const std::string file = text.name;
    const auto into = [this](const CsvRow &row, PopTimeZone zone) -> Result<Done> {
        if (!knows(zone.pop))
            return unknownPop(row, "pop_id", zone.pop);
        if (!m_catalogue.m_timeZones.emplace(zone.pop, zone.zone).second)
            return row.refused("pop_id was used before: " + zone.pop.text());
        return Done();
    };
    const Result<Done> done = eachRow(std::move(text), timeZoneColumns(), timeZoneFrom, into);
    if (!done)
        return done;
    for (const Pop &pop : m_catalogue.m_pops)
        if (!m_catalogue.m_timeZones.contains(pop.id))
            return Error{ErrorCode::Malformed, file + ": no time zone for " + pop.id.text()};
    return Done();
}

Result<Done> CatalogueReader::readLinks(CsvText text)
{
    return eachRow(std::move(text), linkColumns(), linkFrom,
                   [this](const CsvRow &row, Link link) { return add(row, std::move(link)); });
}

Result<Done> CatalogueReader::readOnRamps(CsvText text)
{
    if (text.name.empty())
        return Done();
    return eachRow(
        std::move(text), onRampColumns(), onRampFrom,
        [this](const CsvRow &row, OnRamp onRamp) { return add(row, std::move(onRamp)); });
}

Result<Done> CatalogueReader::readDataCentres(CsvText text)
{
    if (text.name.empty())
        return Done();
    return eachRow(std::move(text), dataCentreColumns(), dataCentreFrom,
                   [this](const CsvRow &row, DataCentre dataCentre) {
                       return add(row, std::move(dataCentre));
                   });
}

Result<Done> CatalogueReader::readCustomer(CsvText text)
{
    if (text.name.empty())
        return Done();
    const Result<CsvTable> table = CsvTable::parse(std::move(text), {"fact", "value"});
    if (!table)
        return table.error();
    std::map<std::string, std::string> facts;
    for (const CsvRow &row : table->rows()) {
        if (row.cell(1).empty())
            return row.refused("value is empty");
        if (!facts.emplace(row.cell(0), row.cell(1)).second)
            return row.refused("fact was told before: " + row.cell(0));
    }
    for (const char *fact : {"carrier", "customer", "currency", "time_zone"})
        if (!facts.contains(fact))
            return Error{ErrorCode::Malformed, table->file() + ": no " + fact};
    if (facts.size() != 4)
        return Error{ErrorCode::Malformed, table->file() + ": a fact this program does not know"};
    return takeCustomer(*table, facts);
}

Result<Done> CatalogueReader::takeCustomer(const CsvTable &table,
                                           const std::map<std::string, std::string> &facts)
{
    const Result<Currency> currency = Currency::parse(facts.at("currency"));
    if (!currency)
        return Error{ErrorCode::Malformed, table.file() + ": " + currency.error().detail};
    const std::string &zone = facts.at("time_zone");
    if (!QTimeZone(QByteArray::fromStdString(zone)).isValid())
        return Error{ErrorCode::Malformed,
                     table.file()
                         + ": time_zone is not known on this machine (is tzdata "
                           "installed?): "
                         + zone};
    m_catalogue.m_customer = Customer{.carrierName = facts.at("carrier"),
                                      .name = facts.at("customer"),
                                      .currency = *currency,
                                      .timeZone = zone,
                                      .ports = {}};
    return Done();
}

Result<Done> CatalogueReader::readPorts(CsvText text)
{
    if (text.name.empty())
        return Done();
    return eachRow(std::move(text), portColumns(), portFrom,
                   [this](const CsvRow &row, Port port) { return add(row, std::move(port)); });
}

Result<Done> CatalogueReader::add(const CsvRow &row, Link link)
{
    if (!knows(link.a))
        return unknownPop(row, "a_pop", link.a);
    if (!knows(link.z))
        return unknownPop(row, "b_pop", link.z);
    return keep(row, "link_id", std::move(link), m_catalogue.m_links, m_catalogue.m_linkAt);
}

Result<Done> CatalogueReader::add(const CsvRow &row, OnRamp onRamp)
{
    if (!knows(onRamp.pop))
        return unknownPop(row, "pop_id", onRamp.pop);
    return keep(row, "onramp_id", std::move(onRamp), m_catalogue.m_onRamps, m_catalogue.m_onRampAt);
}

Result<Done> CatalogueReader::add(const CsvRow &row, DataCentre dataCentre)
{
    if (!knows(dataCentre.pop))
        return unknownPop(row, "pop_id", dataCentre.pop);
    for (const OnRampId &onRamp : dataCentre.onRamps)
        if (!m_catalogue.m_onRampAt.contains(onRamp))
            return row.refused("onramp_ids holds no on-ramp of onramps.csv: " + onRamp.text());
    return keep(row, "dc_id", std::move(dataCentre), m_catalogue.m_dataCentres,
                m_catalogue.m_dataCentreAt);
}

Result<Done> CatalogueReader::add(const CsvRow &row, Port port)
{
    const DataCentre *const home = m_catalogue.find(port.dataCentre);
    if (home == nullptr)
        return row.refused("dc_id is no data centre of datacentres.csv: " + port.dataCentre.text());
    for (const Port &other : m_catalogue.m_customer->ports)
        if (other.id == port.id || other.name == port.name)
            return row.refused(other.id == port.id ? "port_id was used before: " + port.id.text()
                                                   : "name was used before: " + port.name);
    port.site = home->name;
    port.city = home->city;
    port.country = home->country;
    port.pop = home->pop;
    m_catalogue.m_customer->ports.push_back(std::move(port));
    return Done();
}

} // namespace turbolane::backend
