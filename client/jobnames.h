// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every question's job by name, for those who hand them on; each has a header in client/jobs.
namespace turbolane::client {

class AddSceneJob;
class AddScheduleJob;
class AllMaintenanceJob;
class AnswerDisputeJob;
class AskQuoteJob;
class AvailabilityJob;
class BillProofJob;
class BoostJob;
class BoostSceneJob;
class BoostsJob;
class BreakPartJob;
class BudgetsJob;
class BundlesJob;
class CancelMaintenanceJob;
class CarrierFactsJob;
class ChangeCostJob;
class ChargesJob;
class CloseDisputeJob;
class ConnectionJob;
class ConnectionsJob;
class DailyChargesJob;
class DataCentresJob;
class DeclineQuoteJob;
class DisputesJob;
class DisturbancesJob;
class EndSceneJob;
class EndScheduleJob;
class EstimateBoostJob;
class EstimateExtensionJob;
class EstimateMoveJob;
class EstimateSceneJob;
class EstimateScheduleJob;
class EstimateTimeMoveJob;
class ExtendBoostJob;
class FaultsJob;
class ForecastJob;
class GroupedChargesJob;
class HandoverJob;
class HistoryJob;
class HoldJob;
class InvoiceCsvJob;
class InvoiceJob;
class InvoiceRowsJob;
class InvoicesJob;
class MaintenanceJob;
class MendJob;
class MoveBoostJob;
class MoveTimeJob;
class NightRateJob;
class OnRampsJob;
class OrderJob;
class OrdersJob;
class PathsJob;
class PlaceBundleJob;
class PlaceOrderJob;
class PlacePortJob;
class PlanMaintenanceJob;
class PortCostJob;
class PortsJob;
class PriceChoicesJob;
class ProofJob;
class PutBudgetJob;
class PutTagsJob;
class RaiseDisputeJob;
class ReachJob;
class RemoveBudgetJob;
class RemoveSceneJob;
class ScenesJob;
class SchedulesJob;
class SkipOccurrenceJob;
class StartBoostJob;
class StopBoostJob;
class TagsJob;
class TelemetryJob;
class TerminationJob;
class TopologyJob;
class UsageRowsJob;
class WhatIfJob;

} // namespace turbolane::client
