// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "domain/disturbance.h"
#include "ui/kit/badge.h"

#include <QList>
#include <QString>

namespace turbolane::ui {

enum class HappeningKind : std::uint8_t {
    Boost,
    Order,
    Provisioning, ///< what became of an order
    Fault, ///< or maintenance
    Money, ///< invoices, budgets, tags
    Schedule,
};

/// Something that happened, as the carrier told it.
struct Happening {
    QString id = {}; ///< what it is of, and which moment of that
    Instant at{};
    Tone tone = Tone::Neutral;
    QString what = {}; ///< "Boosted"
    QString detail = {}; ///< "2 to 10 Gbps, 4 h"
    HappeningKind kind = HappeningKind::Order;
    /// Somebody wants to know of it who does not look: failures, ends, alerts, maintenance.
    bool isNotice = false;
    QString about = {}; ///< "seq-archive-iad": the connection, port or invoice; in lists of all
    // What it can be looked up by; empty: it is of none.
    ConnectionId connection = {};
    OrderId order = {};
    BoostId boost = {};
    InvoiceId invoice = {};
    FaultId fault = {};

    friend bool operator==(const Happening &, const Happening &) = default;
};

// Its moments, each at the end of the list. What is still to come is among them.
void addOrder(const Order &order, QList<Happening> &all);
void addBoost(const Boost &boost, QList<Happening> &all);
/// number: tells apart what one fault did to one connection.
void addDisturbance(const Disturbance &one, int number, QList<Happening> &all);

/// Without what is still to come, newest first.
void settle(QList<Happening> &all, Instant now);

/// Orders, boosts and disturbances of one connection, newest first. Nothing that is still to come.
QList<Happening> happeningsOf(const Connection &connection, const client::Picture &picture,
                              const std::vector<Disturbance> &disturbances, Instant now);

/// "Rerouted after a fault of the line": what was done about it, and why.
QString sentenceOf(const Disturbance &disturbance);
QString causeOf(const Disturbance &disturbance);
/// "Boosts", "Faults and maintenance": what a filter is called.
QString wordOf(HappeningKind kind);

} // namespace turbolane::ui
