// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a path, as they are asked for: in a body as lists, in an address with commas.

#include "client/wire/requests.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QString name;
    QStringList values;
};

QStringList texts(const std::vector<std::string> &values)
{
    QStringList all;
    for (const std::string &value : values)
        all.append(text(value));
    return all;
}

template <typename Id>
QStringList texts(const std::vector<Id> &ids)
{
    QStringList all;
    for (const Id &id : ids)
        all.append(text(id));
    return all;
}

std::array<Rule, 9> lists(const PathPolicy &policy)
{
    return {Rule{u"avoidCountries"_s, texts(policy.avoidCountries)},
            Rule{u"withinCountries"_s, texts(policy.withinCountries)},
            Rule{u"viaCountries"_s, texts(policy.viaCountries)},
            Rule{u"avoidZones"_s, texts(policy.avoidZones)},
            Rule{u"withinZones"_s, texts(policy.withinZones)},
            Rule{u"viaZones"_s, texts(policy.viaZones)},
            Rule{u"avoidPopIds"_s, texts(policy.avoidPops)},
            Rule{u"avoidLinkIds"_s, texts(policy.avoidLinks)},
            Rule{u"avoidRisks"_s, texts(policy.avoidRisks)}};
}

} // namespace

QJsonObject body(const PathPolicy &policy)
{
    QJsonObject body;
    for (const Rule &rule : lists(policy))
        if (!rule.values.isEmpty())
            body.insert(rule.name, QJsonArray::fromStringList(rule.values));
    if (policy.encryption != Encryption::None)
        body.insert("encryption"_L1, text(std::string(wireName(policy.encryption))));
    if (policy.longestRoundTrip)
        body.insert("longestRoundTripMicros"_L1, qint64(policy.longestRoundTrip->count()));
    if (!policy.apartFrom.isEmpty())
        body.insert("apartFrom"_L1, text(policy.apartFrom));
    return body;
}

void add(QUrlQuery *query, const PathPolicy &policy)
{
    for (const Rule &rule : lists(policy))
        if (!rule.values.isEmpty())
            add(query, rule.name, rule.values.join(u','));
    if (policy.encryption != Encryption::None)
        add(query, u"encryption"_s, text(std::string(wireName(policy.encryption))));
    if (policy.longestRoundTrip)
        add(query, u"longestRoundTripMicros"_s, QString::number(policy.longestRoundTrip->count()));
    if (!policy.apartFrom.isEmpty())
        add(query, u"apartFrom"_s, text(policy.apartFrom));
}

} // namespace turbolane::client::wire
