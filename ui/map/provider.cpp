// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/provider.h"

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

constexpr std::array<std::string_view, providerCount> names{"aws", "azure",   "gcp", "oracle",
                                                            "ibm", "alibaba", ""};

} // namespace

Provider providerFromWire(std::string_view name)
{
    const auto *found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Provider::Other : Provider(found - names.begin());
}

QString wireName(Provider provider)
{
    const std::string_view name = names.at(std::size_t(provider));
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace turbolane::ui
