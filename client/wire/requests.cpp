// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/requests.h"

#include <QJsonArray>
#include <QStringList>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonValue kbps(Bandwidth bandwidth)
{
    return QJsonValue(qint64(bandwidth.inKbps()));
}

QJsonValue seconds(Seconds duration)
{
    return QJsonValue(qint64(duration.count()));
}

void addMost(QJsonObject *body, const std::optional<Money> &most)
{
    if (most)
        body->insert("mostMicros"_L1, QJsonValue(qint64(most->inMicros())));
}

QJsonArray texts(const std::vector<LinkId> &links)
{
    QJsonArray all;
    for (const LinkId &link : links)
        all.append(text(link));
    return all;
}

QString joined(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all.append(text(word));
    return all.join(u',');
}

void addPath(QJsonObject *body, const NewConnection &wanted)
{
    if (!wanted.links.empty())
        body->insert("linkIds"_L1, texts(wanted.links));
    if (!wanted.policy.isEmpty())
        body->insert("policy"_L1, wire::body(wanted.policy));
    if (wanted.protection != Protection::Unprotected)
        body->insert("protection"_L1, text(std::string(wireName(wanted.protection))));
    if (!wanted.plan.isEmpty())
        body->insert("planId"_L1, text(wanted.plan));
    if (wanted.termMonths != 0)
        body->insert("termMonths"_L1, wanted.termMonths);
    if (!wanted.cloudAccount.empty())
        body->insert("cloudAccount"_L1, text(wanted.cloudAccount));
}

} // namespace

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// QUrlQuery leaves "+" and "%" alone; a name may hold either.
void add(QUrlQuery *query, const QString &name, const QString &value)
{
    query->addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QJsonObject body(const NewConnection &wanted)
{
    QJsonObject body{{u"action"_s, u"add"_s},
                     {u"name"_s, text(wanted.name)},
                     {u"portId"_s, text(wanted.port)},
                     {u"onRampId"_s, text(wanted.onRamp)},
                     {u"bandwidthKbps"_s, kbps(wanted.base)},
                     {u"turboKbps"_s, kbps(wanted.turbo)}};
    if (wanted.vlan)
        body.insert("vlan"_L1, wanted.vlan->number());
    if (wanted.mostHourly)
        body.insert("mostHourly"_L1,
                    QJsonObject{{u"currency"_s, text(wanted.mostHourly->currency().text())},
                                {u"micros"_s, qint64(wanted.mostHourly->inMicros())}});
    if (!wanted.externalId.empty())
        body.insert("externalId"_L1, text(wanted.externalId));
    addPath(&body, wanted);
    return body;
}

QJsonObject body(const ConnectionChange &change)
{
    QJsonObject body{{u"action"_s, u"modify"_s}, {u"connectionId"_s, text(change.connection)}};
    if (change.name)
        body.insert("name"_L1, text(*change.name));
    if (change.base)
        body.insert("bandwidthKbps"_L1, kbps(*change.base));
    if (change.turbo)
        body.insert("turboKbps"_L1, kbps(*change.turbo));
    if (change.plan)
        body.insert("planId"_L1, text(*change.plan));
    if (change.termMonths)
        body.insert("termMonths"_L1, *change.termMonths);
    return body;
}

QJsonObject body(const Removal &removal)
{
    return {{u"action"_s, u"delete"_s}, {u"connectionId"_s, text(removal.connection)}};
}

QJsonObject body(const BoostQuestion &question, const std::optional<Money> &most)
{
    QJsonObject body{{u"connectionId"_s, text(question.connection)},
                     {u"bandwidthKbps"_s, kbps(question.to)},
                     {u"durationSeconds"_s, seconds(question.lasting)}};
    if (question.startsAt)
        body.insert(u"startsAt"_s, QString::fromStdString(turbolane::text(*question.startsAt)));
    if (question.endsBy && most)
        body.insert(u"endsBy"_s, text(turbolane::text(*question.endsBy)));
    addMost(&body, most);
    return body;
}

QJsonObject body(const ExtensionQuestion &question, const std::optional<Money> &most)
{
    QJsonObject body{{u"additionalSeconds"_s, seconds(question.additional)}};
    addMost(&body, most);
    return body;
}

QJsonObject estimateBody(const ExtensionQuestion &question)
{
    QJsonObject whole = body(question, {});
    whole.insert("boostId"_L1, text(question.boost));
    return whole;
}

QJsonObject body(const BoostMove &move, const std::optional<Money> &most)
{
    QJsonObject body{{u"startsAt"_s, text(turbolane::text(move.startsAt))},
                     {u"durationSeconds"_s, seconds(move.lasting)}};
    addMost(&body, most);
    return body;
}

QJsonObject body(const TimeMove &move, const std::optional<Money> &most)
{
    return body(BoostMove{.boost = {}, .startsAt = move.startsAt, .lasting = move.lasting}, most);
}

QUrlQuery query(const PathQuestion &question)
{
    QUrlQuery query;
    add(&query, u"portId"_s, text(question.port));
    add(&query, u"onRampId"_s, text(question.onRamp));
    add(&query, u"bandwidthKbps"_s, QString::number(question.base.inKbps()));
    if (question.turbo)
        add(&query, u"turboKbps"_s, QString::number(question.turbo->inKbps()));
    if (!question.connection.isEmpty())
        add(&query, u"connectionId"_s, text(question.connection));
    if (!question.kinds.empty())
        add(&query, u"kinds"_s, joined(question.kinds));
    add(&query, question.policy);
    if (!question.plan.isEmpty())
        add(&query, u"planId"_s, text(question.plan));
    if (question.termMonths != 0)
        add(&query, u"termMonths"_s, QString::number(question.termMonths));
    return query;
}

QUrlQuery query(Interval time)
{
    QUrlQuery query;
    add(&query, u"from"_s, text(turbolane::text(time.from())));
    add(&query, u"to"_s, text(turbolane::text(time.to())));
    return query;
}

QUrlQuery query(const TelemetryQuestion &question)
{
    QUrlQuery query = wire::query(question.time);
    add(&query, u"stepSeconds"_s, QString::number(question.step.count()));
    return query;
}

QUrlQuery query(const HistoryQuestion &question)
{
    QUrlQuery query;
    if (question.before)
        add(&query, u"before"_s, QString::number(*question.before));
    if (!question.types.empty())
        add(&query, u"types"_s, joined(question.types));
    add(&query, u"limit"_s, QString::number(question.most));
    return query;
}

QUrlQuery query(const DisturbancesQuestion &question)
{
    QUrlQuery query;
    if (question.before)
        add(&query, u"before"_s, text(turbolane::text(*question.before)));
    add(&query, u"limit"_s, QString::number(question.most));
    return query;
}

QUrlQuery query(const UsageFilter &filter)
{
    QUrlQuery query = wire::query(filter.connection);
    if (filter.kind)
        add(&query, u"kind"_s, text(std::string(wireName(*filter.kind))));
    if (!filter.boost.isEmpty())
        add(&query, u"boostId"_s, text(filter.boost));
    if (!filter.port.isEmpty())
        add(&query, u"portId"_s, text(filter.port));
    return query;
}

QUrlQuery query(const ConnectionId &connection)
{
    QUrlQuery query;
    if (!connection.isEmpty())
        add(&query, u"connectionId"_s, text(connection));
    return query;
}

QByteArray ifMatch(const std::optional<std::int64_t> &version)
{
    return version ? "\"v" + QByteArray::number(qint64(*version)) + '"' : QByteArray();
}

} // namespace turbolane::client::wire
