// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tone.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Tone toneOf(ProductState state, bool isBoosted)
{
    switch (state) {
    case ProductState::Active: return isBoosted ? Tone::Boosted : Tone::Ok;
    case ProductState::PendingActive:
    case ProductState::ActivePendingChange: return isBoosted ? Tone::Boosted : Tone::Busy;
    case ProductState::PendingTerminate:
    case ProductState::SuspendedPendingTerminate: return Tone::Warn;
    case ProductState::Suspended: return Tone::Bad;
    case ProductState::Terminated:
    case ProductState::Cancelled: break;
    }
    return Tone::Neutral;
}

Tone toneOf(OrderState state)
{
    switch (state) {
    case OrderState::Completed: return Tone::Ok;
    case OrderState::Acknowledged:
    case OrderState::InProgress:
    case OrderState::PendingAssessingModification: return Tone::Busy;
    case OrderState::HeldAssessingCharge:
    case OrderState::AssessingCancellation:
    case OrderState::PendingCancellation:
    case OrderState::Partial: return Tone::Warn;
    case OrderState::Failed:
    case OrderState::Rejected: return Tone::Bad;
    case OrderState::Cancelled: break;
    }
    return Tone::Neutral;
}

QString purposeWord(const Order &order)
{
    switch (order.purpose) {
    case OrderPurpose::BoostUp: return Words::tr("Boost");
    case OrderPurpose::BoostDown: return Words::tr("Back from boost");
    case OrderPurpose::Change: break;
    }
    switch (order.action) {
    case OrderAction::Add: return Words::tr("New connection");
    case OrderAction::Modify: return Words::tr("Change");
    case OrderAction::Delete: return Words::tr("End");
    }
    return {};
}

QString roundingWord(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Down: return Words::tr("down");
    case Rounding::HalfUp: return Words::tr("half up");
    case Rounding::Up: return Words::tr("up");
    }
    return {};
}

} // namespace turbolane::ui
