// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/catalogue.h"

#include <map>
#include <string>

namespace turbolane::backend {

/// Puts a catalogue together, file by file, each resting on the ones before it.
class CatalogueReader {
public:
    Result<Catalogue> read(CatalogueFiles files);

private:
    Result<Done> readPops(CsvText text);
    Result<Done> readTimeZones(CsvText text);
    Result<Done> readLinks(CsvText text);
    Result<Done> readOnRamps(CsvText text);
    Result<Done> readDataCentres(CsvText text);
    Result<Done> readCustomer(CsvText text);
    Result<Done> readPorts(CsvText text);

    Result<Done> add(const CsvRow &row, Link link);
    Result<Done> add(const CsvRow &row, OnRamp onRamp);
    Result<Done> add(const CsvRow &row, DataCentre dataCentre);
    Result<Done> add(const CsvRow &row, Port port);
    Result<Done> takeCustomer(const CsvTable &table,
                              const std::map<std::string, std::string> &facts);
    bool knows(const PopId &pop) const { return m_catalogue.m_popAt.contains(pop); }

    Catalogue m_catalogue;
};

} // namespace turbolane::backend
