// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/newbundle.h"

#include <vector>

namespace turbolane::client {

/// GET bundles: newest first.
class BundlesJob final : public JobOf<std::vector<Bundle>> {
    Q_OBJECT

public:
    BundlesJob();
};

/// POST bundles: all of it or none.
class PlaceBundleJob final : public JobOf<Bundle> {
    Q_OBJECT

public:
    PlaceBundleJob(const NewBundle &wanted, const IdempotencyKey &key);
};

} // namespace turbolane::client
