// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"

#include "backend/catalogue/cataloguereader.h"
#include "backend/catalogue/datafile.h"

#include <array>

namespace turbolane::backend {

namespace {

template <typename Key, typename Value>
const Value *valueAt(const std::unordered_map<Key, std::size_t> &places, const Key &key,
                     const std::vector<Value> &values)
{
    const auto place = places.find(key);
    return place == places.end() ? nullptr : &values[place->second];
}

} // namespace

Result<Catalogue> Catalogue::from(CatalogueFiles files)
{
    return CatalogueReader().read(std::move(files));
}

Result<Catalogue> Catalogue::in(const DataFiles &data, Currency currency)
{
    struct Part {
        const char *name;
        CsvText CatalogueFiles::*text;
    };
    constexpr std::array parts{
        Part{"pops.csv", &CatalogueFiles::pops},
        Part{"pop_timezones.csv", &CatalogueFiles::timeZones},
        Part{"backbone.csv", &CatalogueFiles::backbone},
        Part{"onramps.csv", &CatalogueFiles::onRamps},
        Part{"datacentres.csv", &CatalogueFiles::dataCentres},
        Part{"customer.csv", &CatalogueFiles::customer},
        Part{"ports.csv", &CatalogueFiles::ports},
    };
    if (const auto whole = data.check(); !whole)
        return whole.error();
    CatalogueFiles files;
    files.currency = currency;
    for (const Part &part : parts) {
        Result<CsvText> text = data.file(part.name);
        if (!text)
            return text.error();
        files.*part.text = std::move(*text);
    }
    return from(std::move(files));
}

Result<Catalogue> Catalogue::builtIn()
{
    return in(DataFiles(), Currency::of("EUR"));
}

const Pop *Catalogue::find(const PopId &id) const
{
    return valueAt(m_popAt, id, m_pops);
}

const Link *Catalogue::find(const LinkId &id) const
{
    return valueAt(m_linkAt, id, m_links);
}

const OnRamp *Catalogue::find(const OnRampId &id) const
{
    return valueAt(m_onRampAt, id, m_onRamps);
}

const DataCentre *Catalogue::find(const DataCentreId &id) const
{
    return valueAt(m_dataCentreAt, id, m_dataCentres);
}

const Port *Catalogue::find(const PortId &id) const
{
    for (const Port &port : m_customer->ports)
        if (port.id == id)
            return &port;
    return nullptr;
}

const std::string &Catalogue::timeZoneOf(const PopId &id) const
{
    const auto zone = m_timeZones.find(id);
    require(zone != m_timeZones.end(), "a time zone is asked of a PoP of this catalogue");
    return zone->second;
}

} // namespace turbolane::backend
