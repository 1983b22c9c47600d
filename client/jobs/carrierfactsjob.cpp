// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/carrierfactsjob.h"

#include "client/wire/catalogue.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

CarrierFactsJob::CarrierFactsJob()
    : JobOf({.verb = Verb::Get, .path = {u"carrier"_s}}, wire::readCarrier)
{ }

} // namespace turbolane::client
