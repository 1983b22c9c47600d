// SPDX-License-Identifier: GPL-3.0-or-later

// HttpCarrierClient: scenes, schedules and ports.

#include "client/httpcarrierclient.h"
#include "client/jobs/nightratejob.h"
#include "client/jobs/portorderjobs.h"
#include "client/jobs/scenejobs.h"
#include "client/jobs/schedulejobs.h"

namespace turbolane::client {

ScenesJob *HttpCarrierClient::scenes()
{
    return begin<ScenesJob>();
}

AddSceneJob *HttpCarrierClient::addScene(const NewScene &wanted)
{
    return begin<AddSceneJob>(wanted, m_keys());
}

RemoveSceneJob *HttpCarrierClient::removeScene(const SceneId &scene)
{
    return begin<RemoveSceneJob>(scene, m_keys());
}

EstimateSceneJob *HttpCarrierClient::estimateScene(const SceneQuestion &question)
{
    return begin<EstimateSceneJob>(question);
}

BoostSceneJob *HttpCarrierClient::boostScene(const SceneQuestion &question,
                                             const std::optional<Money> &most)
{
    return begin<BoostSceneJob>(question, most, m_keys());
}

EndSceneJob *HttpCarrierClient::endScene(const SceneId &scene)
{
    return begin<EndSceneJob>(scene, m_keys());
}

SchedulesJob *HttpCarrierClient::schedules()
{
    return begin<SchedulesJob>();
}

EstimateScheduleJob *HttpCarrierClient::estimateSchedule(const NewSchedule &wanted)
{
    return begin<EstimateScheduleJob>(wanted);
}

AddScheduleJob *HttpCarrierClient::addSchedule(const NewSchedule &wanted)
{
    return begin<AddScheduleJob>(wanted, m_keys());
}

EstimateSeriesChangeJob *HttpCarrierClient::estimateSeriesChange(const SeriesChange &change)
{
    return begin<EstimateSeriesChangeJob>(change);
}

ChangeSeriesJob *HttpCarrierClient::changeSeries(const SeriesChange &change)
{
    return begin<ChangeSeriesJob>(change, m_keys());
}

EndScheduleJob *HttpCarrierClient::endSchedule(const ScheduleId &schedule)
{
    return begin<EndScheduleJob>(schedule, m_keys());
}

SkipOccurrenceJob *HttpCarrierClient::skipOccurrence(const ScheduleId &schedule, Instant startsAt)
{
    return begin<SkipOccurrenceJob>(schedule, startsAt, m_keys());
}

EstimateTimeMoveJob *HttpCarrierClient::estimateTimeMove(const TimeMove &move)
{
    return begin<EstimateTimeMoveJob>(move);
}

MoveTimeJob *HttpCarrierClient::moveTime(const TimeMove &move, const std::optional<Money> &most)
{
    return begin<MoveTimeJob>(move, most, m_keys());
}

NightRateJob *HttpCarrierClient::nightRate()
{
    return begin<NightRateJob>();
}

DataCentresJob *HttpCarrierClient::dataCentres()
{
    return begin<DataCentresJob>();
}

PortCostJob *HttpCarrierClient::portCost(const NewPort &wanted)
{
    return begin<PortCostJob>(wanted);
}

PlacePortJob *HttpCarrierClient::addPort(const NewPort &wanted)
{
    return begin<PlacePortJob>(wanted, m_keys());
}

PlacePortJob *HttpCarrierClient::removePort(const PortId &port)
{
    return begin<PlacePortJob>(port, m_keys());
}

} // namespace turbolane::client
