// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/assurance.h"
#include "client/history.h"
#include "client/newbundle.h"
#include "client/plans.h"
#include "client/serieschange.h"
#include "client/spending.h"
#include "client/timemove.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace turbolane::client::wire {

QString text(const std::string &utf8);

template <typename Tag>
QString text(const Id<Tag> &id)
{
    return text(id.text());
}

// The rules of a path: only what is set.
QJsonObject body(const PathPolicy &policy);
void add(QUrlQuery *query, const PathPolicy &policy);
void add(QUrlQuery *query, const QString &name, const QString &value);

// The bodies of the requests that have one.
QJsonObject body(const NewConnection &wanted);
QJsonObject body(const ConnectionChange &change);
QJsonObject body(const Removal &removal);
QJsonObject body(const BoostQuestion &question, const std::optional<Money> &most);
QJsonObject body(const QuoteQuestion &question);
QJsonObject body(const NewScene &wanted);
QJsonObject body(const NewFault &wanted);
QJsonObject body(const NewMaintenance &wanted);
QJsonObject body(const NewPort &wanted);
QJsonObject body(const BundledConnection &wanted);
QJsonObject body(const NewBundle &wanted);
/// For the scene's own place: without its id.
QJsonObject body(const SceneQuestion &question, const std::optional<Money> &most);
QJsonObject body(const NewSchedule &wanted);
QJsonObject body(const SeriesChange &change);
/// For the boost's own place: without its id.
QJsonObject body(const ExtensionQuestion &question, const std::optional<Money> &most);
/// For the estimate: with the boost's id.
QJsonObject estimateBody(const ExtensionQuestion &question);
/// The same of a boost that is moved.
QJsonObject body(const BoostMove &move, const std::optional<Money> &most);
/// For the place of the schedule's time: without either.
QJsonObject body(const TimeMove &move, const std::optional<Money> &most);
/// An order that gives a port back.
QJsonObject body(const PortId &port);

/// For the budget's own place: without its id.
QJsonObject body(const Budget &wanted);
/// For the invoice's own place: without its id.
QJsonObject body(const NewDispute &wanted);
/// For the dispute's own place: without its id.
QJsonObject body(const DisputeAnswer &answer);
QJsonObject body(const WhatIfQuestion &question);
QJsonObject body(const std::vector<CostTag> &tags);

QUrlQuery query(const PathQuestion &question);
QUrlQuery query(const TelemetryQuestion &question);
QUrlQuery query(Interval time);
QUrlQuery query(const UsageFilter &filter);
QUrlQuery query(const ConnectionId &connection);
QUrlQuery query(const HistoryQuestion &question);
QUrlQuery query(const DisturbancesQuestion &question);
QUrlQuery query(const MonthAsked &month);
QUrlQuery query(GroupBy by, const MonthAsked &month);

/// "vN", quotes included, or nothing.
QByteArray ifMatch(const std::optional<std::int64_t> &version);

} // namespace turbolane::client::wire
