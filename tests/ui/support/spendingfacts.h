// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakeworld.h"

namespace turbolane::test {

/// Where the money of the running month goes, from the world's own usage rows: its days, its
/// groups and its forecast; and a budget of so much for the account.
void tellSpending(FakeWorld &world, Money monthly);

} // namespace turbolane::test
