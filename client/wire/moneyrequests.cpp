// SPDX-License-Identifier: GPL-3.0-or-later

// What budgets, disputes, tags and suppositions are asked by.

#include "client/wire/requests.h"

#include <QJsonArray>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

QString word(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QJsonObject json(const Money &money)
{
    return {{u"currency"_s, text(money.currency().text())},
            {u"micros"_s, qint64(money.inMicros())}};
}

QJsonObject json(const CostTag &tag)
{
    return {{u"key"_s, text(tag.key)}, {u"value"_s, text(tag.value)}};
}

QString json(std::chrono::year_month month)
{
    return u"%1-%2"_s.arg(int(month.year()), 4, 10, QLatin1Char('0'))
        .arg(unsigned(month.month()), 2, 10, QLatin1Char('0'));
}

} // namespace

QJsonObject body(const Budget &wanted)
{
    QJsonArray alerts;
    for (const int percent : wanted.alertPercents)
        alerts.append(QJsonObject{{u"percent"_s, percent}});
    QJsonObject body{{u"name"_s, text(wanted.name)},
                     {u"scope"_s, word(wireName(wanted.scope))},
                     {u"monthly"_s, json(wanted.monthly)},
                     {u"alerts"_s, alerts},
                     {u"hardStop"_s, word(wireName(wanted.hardStop))}};
    if (wanted.scope == BudgetScope::Connection)
        body.insert("connectionId"_L1, text(wanted.connection));
    if (wanted.scope == BudgetScope::Tag)
        body.insert("tag"_L1, json(wanted.tag));
    if (wanted.approvalAbove)
        body.insert("approvalAbove"_L1, json(*wanted.approvalAbove));
    return body;
}

QJsonObject body(const NewDispute &wanted)
{
    QJsonObject body{{u"item"_s, wanted.item}, {u"text"_s, text(wanted.text)}};
    if (wanted.amount)
        body.insert("amount"_L1, json(*wanted.amount));
    return body;
}

QJsonObject body(const DisputeAnswer &answer)
{
    QJsonObject body{{u"text"_s, text(answer.text)}};
    if (answer.credit)
        body.insert("credit"_L1, json(*answer.credit));
    return body;
}

QJsonObject body(const WhatIfQuestion &question)
{
    QJsonObject body;
    if (question.month)
        body.insert("month"_L1, json(*question.month));
    if (!question.connection.isEmpty())
        body.insert("connectionId"_L1, text(question.connection));
    if (!question.plan.isEmpty())
        body.insert("planId"_L1, text(question.plan));
    if (question.termMonths)
        body.insert("termMonths"_L1, *question.termMonths);
    if (question.base)
        body.insert("bandwidthKbps"_L1, qint64(question.base->inKbps()));
    if (question.withoutBoosts)
        body.insert("withoutBoosts"_L1, true);
    return body;
}

QJsonObject body(const std::vector<CostTag> &tags)
{
    QJsonArray all;
    for (const CostTag &tag : tags)
        all.append(json(tag));
    return {{u"tags"_s, all}};
}

QUrlQuery query(const MonthAsked &month)
{
    QUrlQuery query;
    if (month)
        add(&query, u"month"_s, json(*month));
    return query;
}

QUrlQuery query(GroupBy by, const MonthAsked &month)
{
    QUrlQuery query = wire::query(month);
    add(&query, u"by"_s, word(wireName(by)));
    return query;
}

} // namespace turbolane::client::wire
