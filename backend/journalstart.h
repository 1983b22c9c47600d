// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace turbolane::backend {

class Store;

/// Books that were begun before there was a journal of charges: what they tell by now is written
/// down as its first facts. Does nothing to a journal that has any.
void startJournal(Store &store);

} // namespace turbolane::backend
