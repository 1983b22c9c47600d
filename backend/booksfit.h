// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"

namespace turbolane::backend {

class Catalogue;
class Store;

/// WrongState where a port, a live connection or a promised bandwidth of the books is at a place
/// that the catalogue lacks, or more is promised of something from now on than it has there: these
/// books were kept on another network. Reads only.
Result<Done> booksFit(const Store &store, const Catalogue &catalogue, Instant now);

} // namespace turbolane::backend
