// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words.h"

#include <QCoreApplication>

namespace turbolane::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString oursOr(const std::string &foreign, const QString &ours)
{
    return foreign.empty() ? ours : QString::fromStdString(foreign);
}

} // namespace

QString of(ProductState state)
{
    switch (state) {
    case ProductState::PendingActive: return Words::tr("Being built");
    case ProductState::Active: return Words::tr("Up");
    case ProductState::Cancelled: return Words::tr("Never built");
    case ProductState::ActivePendingChange: return Words::tr("Up, changing");
    case ProductState::Suspended: return Words::tr("Suspended");
    case ProductState::PendingTerminate: return Words::tr("Ending");
    case ProductState::SuspendedPendingTerminate: return Words::tr("Suspended, ending");
    case ProductState::Terminated: return Words::tr("Ended");
    }
    return {};
}

QString of(BoostState state)
{
    switch (state) {
    case BoostState::Scheduled: return Words::tr("Planned");
    case BoostState::Activating: return Words::tr("Starting");
    case BoostState::Active: return Words::tr("Boosted");
    case BoostState::Reverting: return Words::tr("Going back");
    case BoostState::Ended: return Words::tr("Ended");
    case BoostState::Cancelled: return Words::tr("Cancelled, no charge");
    case BoostState::Failed: return Words::tr("Not boosted, no charge");
    }
    return {};
}

QString of(OrderState state)
{
    switch (state) {
    case OrderState::Acknowledged: return Words::tr("Received");
    case OrderState::InProgress: return Words::tr("Under way");
    case OrderState::Rejected: return Words::tr("Refused");
    case OrderState::Completed: return Words::tr("Done");
    case OrderState::Failed: return Words::tr("Failed");
    case OrderState::Partial: return Words::tr("Partly done");
    case OrderState::HeldAssessingCharge: return Words::tr("Held, charge being assessed");
    case OrderState::PendingAssessingModification: return Words::tr("Change being assessed");
    case OrderState::AssessingCancellation: return Words::tr("Cancellation being assessed");
    case OrderState::PendingCancellation: return Words::tr("Being cancelled");
    case OrderState::Cancelled: return Words::tr("Cancelled");
    }
    return {};
}

QString of(StepKind kind)
{
    switch (kind) {
    case StepKind::PriceLocked: return Words::tr("Price locked");
    case StepKind::CapacityReserved: return Words::tr("Capacity reserved");
    case StepKind::EdgesSet: return Words::tr("Setting both edges");
    case StepKind::CloudAccepted: return Words::tr("Cloud side accepts");
    case StepKind::TestedAtLineRate: return Words::tr("Test at line rate");
    case StepKind::CapacityFreed: return Words::tr("Capacity freed");
    case StepKind::LoaIssued: return Words::tr("Letter of authority issued");
    case StepKind::CrossConnected: return Words::tr("Cross connect made");
    case StepKind::PortLit: return Words::tr("Port lit");
    case StepKind::PortDark: return Words::tr("Port switched off");
    case StepKind::CrossConnectRemoved: return Words::tr("Cross connect removed");
    }
    return {};
}

QString of(StepHolder holder)
{
    switch (holder) {
    case StepHolder::Carrier: return Words::tr("carrier", "who has to act");
    case StepHolder::Cloud: return Words::tr("cloud", "who has to act");
    case StepHolder::Customer: return Words::tr("you", "who has to act");
    case StepHolder::DataCentre: return Words::tr("data centre", "who has to act");
    }
    return {};
}

QString of(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Base: return Words::tr("Base");
    case ChargeKind::Boost: return Words::tr("Boost");
    case ChargeKind::Port: return Words::tr("Port");
    case ChargeKind::CrossConnect: return Words::tr("Cross connect");
    case ChargeKind::Data: return Words::tr("Data");
    case ChargeKind::Percentile: return Words::tr("95th percentile");
    case ChargeKind::Pool: return Words::tr("Data pool");
    case ChargeKind::CloudFee: return Words::tr("Cloud fee");
    case ChargeKind::EarlyTermination: return Words::tr("Early termination");
    }
    return {};
}

QString of(RateBand band)
{
    switch (band) {
    case RateBand::Flat: return Words::tr("All day");
    case RateBand::Day: return Words::tr("Day");
    case RateBand::Night: return Words::tr("Night");
    }
    return {};
}

QString of(DistanceClass distance)
{
    switch (distance) {
    case DistanceClass::Metro: return Words::tr("Within the city");
    case DistanceClass::National: return Words::tr("Within the country");
    case DistanceClass::Continental: return Words::tr("Within the continent");
    case DistanceClass::Intercontinental: return Words::tr("Between continents");
    }
    return {};
}

QString of(CloudAccountKind kind)
{
    switch (kind) {
    case CloudAccountKind::AwsAccount: return Words::tr("AWS account");
    case CloudAccountKind::AzureServiceKey: return Words::tr("ExpressRoute key");
    case CloudAccountKind::GooglePairingKey: return Words::tr("Pairing key");
    case CloudAccountKind::OracleCircuit: return Words::tr("Virtual circuit");
    case CloudAccountKind::IbmAccount: return Words::tr("IBM account");
    case CloudAccountKind::AlibabaAccount: return Words::tr("Alibaba account");
    case CloudAccountKind::Unknown: break;
    }
    return Words::tr("Cloud account");
}

QString stateOf(const Connection &connection)
{
    return oursOr(connection.foreignState, of(connection.state));
}

QString stateOf(const Boost &boost)
{
    return oursOr(boost.foreignState, of(boost.state));
}

QString stateOf(const Order &order)
{
    return oursOr(order.foreignState, of(order.state));
}

QString stepOf(const FlightStep &step)
{
    return oursOr(step.foreignKind, of(step.kind));
}

} // namespace turbolane::ui::words
