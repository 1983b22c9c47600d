// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/refusal.h"
#include "ui/trouble.h"

#include <QString>

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

/// What is full, where, from when, and how much is missing: "Amsterdam to London has 1 Gbps free;
/// 500 Mbps is missing." Empty where the carrier gave no reason that can be said.
QString whyRefused(const client::Refusal &refusal, const client::Picture &picture);

/// The same with what the carrier explained; where it makes offers, those are the next step.
Trouble explained(const client::Failure &failure, Trouble trouble, const client::Picture &picture);

/// What an offer comes to: "Order 8 Gbps", "Via Brussels, +1.4 ms, +€0.80 per hour", "From 16:00".
QString wordsOf(const client::WayOut &offer, const client::Picture &picture, Instant now);

} // namespace turbolane::ui
