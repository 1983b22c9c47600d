// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/bundlejobs.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

BundlesJob::BundlesJob()
    : JobOf({.verb = Verb::Get, .path = {u"bundles"_s}}, wire::readBundles)
{ }

PlaceBundleJob::PlaceBundleJob(const NewBundle &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"bundles"_s}, .body = wire::body(wanted), .key = key},
            wire::readBundle)
{ }

} // namespace turbolane::client
