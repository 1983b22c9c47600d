// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace turbolane::ui {

/// What a field of a path's policy is called: "countries to avoid". One that is not known is shown
/// as it is.
QString policyWord(const std::string &field);
/// "countries to avoid, encryption".
QString policyWords(const std::vector<std::string> &fields);

} // namespace turbolane::ui
