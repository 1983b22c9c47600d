// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"

namespace turbolane::backend {

/// A file of ":/turbolane/data", such as "pops.csv". Malformed if the program was built without it.
Result<CsvText> builtInFile(const std::string &name);

} // namespace turbolane::backend
