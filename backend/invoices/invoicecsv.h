// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invoice.h"

#include <string>

namespace turbolane::backend {

/// An invoice's items, taxes and total as a table (RFC 4180), amounts exact with a point. Opened in
/// a spreadsheet, no name turns into a formula: a text that would begin one has an apostrophe put
/// before it.
std::string csvOf(const Invoice &invoice);

} // namespace turbolane::backend
