// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/spec.h"
#include "backend/orders/orderservice.h"
#include "backend/ports/portservice.h"

namespace turbolane::backend::http {

/// The body of an order that adds a connection; a quote is asked for with the same.
std::vector<FieldSpec> addFields(const WordRule &actions = {{"add"}});
AddConnection addFrom(const Given &given);

/// The body of an order that adds a port.
std::vector<FieldSpec> addPortFields(const WordRule &actions = {{"add"}});
AddPort addPortFrom(const Given &given);

/// The order that a quote was asked about, out of what is kept of its request.
Result<AddConnection> addFromText(const std::string &request);

} // namespace turbolane::backend::http
