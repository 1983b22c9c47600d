// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace turbolane::backend {

class Catalogue;
class Store;

/// WrongState where a port, a live connection or a promised bandwidth of the books is at a place
/// that the catalogue lacks: these books were kept on another network. Reads only.
Result<Done> booksFit(const Store &store, const Catalogue &catalogue);

} // namespace turbolane::backend
