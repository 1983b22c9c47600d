// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"
#include "backend/catalogue/customer.h"
#include "backend/catalogue/datacentre.h"
#include "domain/place.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace turbolane::backend {

class DataFiles;

/// The data files, unread. Those without a name are not there: no on-ramps, data centres or ports;
/// clocks of UTC; a customer without a story.
struct CatalogueFiles {
    CsvText pops;
    CsvText timeZones;
    CsvText backbone;
    CsvText onRamps;
    CsvText dataCentres;
    CsvText customer;
    CsvText ports;
    Currency currency = Currency::of("EUR"); ///< of a customer that is not told
};

/// Every place there is, and the customer's start. Read once, checked row by row, then unchanging.
/// Lists keep the order of their files.
class Catalogue {
public:
    /// Malformed, with file, line and reason, at the first bad row: the carrier does not start on
    /// data it cannot trust.
    static Result<Catalogue> from(CatalogueFiles files);
    /// The files built into the program (":/turbolane/data").
    static Result<Catalogue> builtIn();
    /// Where no customer is told, the bill is in that currency.
    static Result<Catalogue> in(const DataFiles &data, Currency currency);

    const std::vector<Pop> &pops() const { return m_pops; }
    const std::vector<Link> &links() const { return m_links; }
    const std::vector<OnRamp> &onRamps() const { return m_onRamps; }
    const std::vector<DataCentre> &dataCentres() const { return m_dataCentres; }
    const Customer &customer() const { return *m_customer; }

    /// Null where there is no such thing. Valid as long as the catalogue.
    const Pop *find(const PopId &id) const;
    const Link *find(const LinkId &id) const;
    const OnRamp *find(const OnRampId &id) const;
    const DataCentre *find(const DataCentreId &id) const;
    const Port *find(const PortId &id) const;

    /// The IANA zone a PoP's clocks show. The PoP must be one of ours.
    const std::string &timeZoneOf(const PopId &id) const;

private:
    Catalogue() = default;
    friend class CatalogueReader;

    std::vector<Pop> m_pops;
    std::vector<Link> m_links;
    std::vector<OnRamp> m_onRamps;
    std::vector<DataCentre> m_dataCentres;
    std::optional<Customer> m_customer;
    std::unordered_map<PopId, std::size_t> m_popAt;
    std::unordered_map<LinkId, std::size_t> m_linkAt;
    std::unordered_map<OnRampId, std::size_t> m_onRampAt;
    std::unordered_map<DataCentreId, std::size_t> m_dataCentreAt;
    std::unordered_map<PopId, std::string> m_timeZones;
};

} // namespace turbolane::backend
