// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/ledger.h"
#include "domain/billproof.h"
#include "domain/boost.h"
#include "domain/bundle.h"
#include "domain/charges.h"
#include "domain/connection.h"
#include "domain/disturbance.h"
#include "domain/hold.h"
#include "domain/invoice.h"
#include "domain/maintenance.h"
#include "domain/order.h"
#include "domain/orderestimate.h"
#include "domain/path.h"
#include "domain/place.h"
#include "domain/port.h"
#include "domain/priceplan.h"
#include "domain/quote.h"
#include "domain/scene.h"
#include "domain/schedule.h"
#include "domain/whatif.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace turbolane::backend::http {

// The domain as tests/contract/naas-v1.md writes it. A fact that is not there is absent.

QString toText(std::string_view text);

/// Their names on the wire.
template <typename Word>
std::vector<std::string> wireNames(const std::vector<Word> &words)
{
    std::vector<std::string> names;
    for (const Word word : words)
        names.emplace_back(wireName(word));
    return names;
}

QJsonObject toJson(const Money &money);
QJsonObject toJson(const HourlyRate &rate);

QJsonObject toJson(const OnRamp &onRamp);
QJsonObject toJson(const Pop &pop);
QJsonObject toJson(const Link &link);
QJsonObject toJson(const Port &port);
std::optional<QJsonObject> jsonIf(const std::optional<PortFees> &fees);

QJsonObject toJson(const Path &path);
std::optional<QJsonObject> jsonIf(const std::optional<Path> &path);
/// Only the rules that are set.
QJsonObject toJson(const PathPolicy &policy);
QJsonObject toJson(const SearchBound &bound);
QJsonObject toJson(const CandidatePath &candidate);
QJsonObject toJson(const Reach &reach);

QJsonObject toJson(const Connection &connection);
QJsonObject toJson(const Measurement &measured);
QJsonObject toJson(const FlightStep &step);
QJsonObject toJson(const Order &order);
QJsonObject toJson(const Boost &boost);
QJsonObject toJson(const BoostPart &part);
QJsonObject toJson(const Occurrence &occurrence);
QJsonObject toJson(const Schedule &schedule);
QJsonObject toJson(const ScheduleEstimate &estimate);
QJsonObject toJson(const SceneMember &member);
QJsonObject toJson(const Scene &scene);
QJsonObject toJson(const SceneEstimate &estimate);
QJsonObject toJson(const OrderEstimate &estimate);
QJsonObject toJson(const BundleItem &item);
QJsonObject toJson(const Bundle &bundle);
QJsonObject toJson(const Fault &fault);
QJsonObject toJson(const Disturbance &disturbance);
QJsonObject toJson(const Availability &availability);

QJsonObject toJson(const Hold &hold);
QJsonObject toJson(const Maintenance &maintenance);
QJsonObject toJson(const Quote &quote);

QJsonObject toJson(const BillItem &item);
QJsonObject toJson(const TaxLine &line);
QJsonObject toJson(const Invoice &invoice);
/// An invoice without its items.
QJsonObject toSummary(const Invoice &invoice);
QJsonObject toJson(const Posting &posting);
QJsonObject toJson(const LedgerEntry &entry);

QJsonObject toJson(const UsageRow &row);
QJsonObject toJson(const PriceChoices &choices);
QJsonObject toJson(const BillProof &proof);
QJsonObject toJson(const WhatIf &whatIf);
QJsonObject toJson(const BillLine &line);
QJsonObject toJson(const Charges &charges);
QJsonObject toJson(const Estimate &estimate);
QJsonObject toJson(const TerminationCost &cost);
QJsonObject toJson(const TelemetrySample &sample);

template <typename Thing>
QJsonArray toJsonArray(const std::vector<Thing> &things)
{
    QJsonArray array;
    for (const Thing &thing : things)
        array.append(toJson(thing));
    return array;
}

/// {"items":[...]}
template <typename Thing>
QJsonObject toList(const std::vector<Thing> &things)
{
    return {{QStringLiteral("items"), toJsonArray(things)}};
}

} // namespace turbolane::backend::http
