// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/pricechoicesjob.h"

#include "client/wire/pricechoices.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

PriceChoicesJob::PriceChoicesJob()
    : JobOf({.verb = Verb::Get, .path = {u"plans"_s}}, wire::readPriceChoices)
{ }

} // namespace turbolane::client
