// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/policywords.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

struct Named {
    const char *field;
    const char *word;
};

constexpr std::array names{
    Named{"longestRoundTripMicros", QT_TRANSLATE_NOOP("Policy", "longest round trip")},
    Named{"viaCountries", QT_TRANSLATE_NOOP("Policy", "countries to pass")},
    Named{"viaZones", QT_TRANSLATE_NOOP("Policy", "regions to pass")},
    Named{"avoidLinkIds", QT_TRANSLATE_NOOP("Policy", "lines to avoid")},
    Named{"avoidRisks", QT_TRANSLATE_NOOP("Policy", "shared risks to avoid")},
    Named{"avoidPopIds", QT_TRANSLATE_NOOP("Policy", "places to avoid")},
    Named{"encryption", QT_TRANSLATE_NOOP("Policy", "encryption")},
    Named{"avoidCountries", QT_TRANSLATE_NOOP("Policy", "countries to avoid")},
    Named{"withinCountries", QT_TRANSLATE_NOOP("Policy", "countries to stay within")},
    Named{"avoidZones", QT_TRANSLATE_NOOP("Policy", "regions to avoid")},
    Named{"withinZones", QT_TRANSLATE_NOOP("Policy", "regions to stay within")},
};

} // namespace

QString policyWord(const std::string &field)
{
    const auto name =
        std::ranges::find_if(names, [&field](const Named &named) { return field == named.field; });
    return name == names.end() ? text::fromStd(field)
                               : QCoreApplication::translate("Policy", name->word);
}

QString policyWords(const std::vector<std::string> &fields)
{
    QStringList words;
    for (const std::string &field : fields)
        words.append(policyWord(field));
    return words.join(QStringLiteral(", "));
}

} // namespace turbolane::ui
