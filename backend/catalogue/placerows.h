// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"
#include "backend/catalogue/datacentre.h"
#include "domain/place.h"
#include "domain/port.h"

#include <string>
#include <vector>

namespace turbolane::backend {

// One row of each file of places, checked by itself. What a row says of other rows (a PoP that must
// exist, an id used twice) is the catalogue's to check.

struct PopTimeZone {
    PopId pop;
    std::string zone;
};

using Columns = std::vector<std::string_view>;
const Columns &popColumns();
const Columns &linkColumns();
const Columns &onRampColumns();
const Columns &dataCentreColumns();
const Columns &timeZoneColumns();
const Columns &portColumns();

Result<Pop> popFrom(const CsvRow &row);
Result<Link> linkFrom(const CsvRow &row);
Result<OnRamp> onRampFrom(const CsvRow &row);
Result<DataCentre> dataCentreFrom(const CsvRow &row);
/// The zone is one this machine knows.
Result<PopTimeZone> timeZoneFrom(const CsvRow &row);
/// Place and site are left to the data centre.
Result<Port> portFrom(const CsvRow &row);

} // namespace turbolane::backend
