// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace turbolane::ui {

/// Reads what a person types, in the manner of the language: "1,500", "€1,500.00"; "1.500,00 €".
/// Cents at the finest, never below zero; nothing where it reads as no amount.
std::optional<Money> moneyTyped(const QString &typed, Currency currency);

} // namespace turbolane::ui
