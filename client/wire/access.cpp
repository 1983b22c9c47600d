// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/access.h"

#include "client/wire/fields.h"

#include <algorithm>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

Access access(const Fields &fields)
{
    const std::vector<std::string> may = fields.texts("may"_L1);
    const auto opens = [&may](const char *word) { return std::ranges::count(may, word) > 0; };
    return {.customer = fields.text("customer"_L1),
            .see = opens("see"),
            .order = opens("order"),
            .boost = opens("boost"),
            .operate = opens("operate")};
}

} // namespace

Result<Access> readAccess(const Answer &answer)
{
    return readWhole(answer.body, access);
}

} // namespace turbolane::client::wire
