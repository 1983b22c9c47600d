// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps connections carried, what keeps them from it, and the proof of where they were.

#include "client/wire/assurance.h"

#include "client/wire/catalogue.h"

#include <QJsonDocument>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t million = 1'000'000;

/// A cause that is none of ours is the network's: nobody here did it.
FaultCause causeOf(const Fields &fields)
{
    return faultCauseNamed(fields.text("cause"_L1)).value_or(FaultCause::Network);
}

Disturbance disturbance(const Fields &fields)
{
    return {.connection = fields.idIfAny<ConnectionId>("connectionId"_L1),
            .fault = fields.id<FaultId>("faultId"_L1),
            .cause = causeOf(fields),
            .from = fields.instant("from"_L1),
            .until = fields.instantIfAny("until"_L1),
            .action = fields.word("action"_L1, rescueNamed),
            .before = path(fields.object("before"_L1)),
            .after = pathIfAny(fields, "after"_L1)};
}

Availability availability(const Fields &fields)
{
    return {.time = fields.interval("from"_L1, "to"_L1),
            .down = fields.seconds("downSeconds"_L1),
            .availabilityPpm = fields.count("availabilityPpm"_L1, million),
            .targetPpm = fields.count("targetPpm"_L1, million),
            .slaMinutesLost = fields.count("slaMinutesLost"_L1),
            .disturbances = fields.each("disturbances"_L1, disturbance)};
}

ProvedRide provedRide(const Fields &fields)
{
    return {.time = fields.interval("from"_L1, "to"_L1),
            .riding = fields.word("riding"_L1, ridingNamed),
            .pops = fields.ids<PopId>("popIds"_L1),
            .links = fields.ids<LinkId>("linkIds"_L1),
            .countries = fields.texts("countries"_L1),
            .zones = fields.texts("zones"_L1),
            .isKept = fields.flag("policyKept"_L1)};
}

Proof proof(const Fields &fields)
{
    const Fields statement = fields.object("statement"_L1);
    const QJsonDocument said(fields.raw("statement"_L1).toObject());
    return {.carrier = statement.text("carrier"_L1),
            .connection = statement.id<ConnectionId>("connectionId"_L1),
            .name = statement.text("connectionName"_L1),
            .time = statement.interval("from"_L1, "to"_L1),
            .issuedAt = statement.instant("issuedAt"_L1),
            .policy = policy(statement.object("policy"_L1)),
            .isKept = statement.flag("policyKept"_L1),
            .rides = statement.each("rides"_L1, provedRide),
            // Qt writes an object as RFC 8785 wants it: keys in order, no spaces.
            .statement = said.toJson(QJsonDocument::Compact),
            .algorithm = fields.text("algorithm"_L1),
            .signature =
                QByteArray::fromBase64(QByteArray::fromStdString(fields.text("signature"_L1))),
            .publicKey = fields.lines("publicKey"_L1)};
}

std::vector<Fault> faults(const Fields &fields)
{
    return fields.each("items"_L1, fault);
}

/// Without its connection nobody could say whose it is.
Disturbance anyDisturbance(const Fields &fields)
{
    Disturbance read = disturbance(fields);
    read.connection = fields.id<ConnectionId>("connectionId"_L1);
    return read;
}

std::vector<Disturbance> disturbances(const Fields &fields)
{
    return fields.each("items"_L1, anyDisturbance);
}

std::vector<Maintenance> maintenances(const Fields &fields)
{
    return fields.each("items"_L1, maintenance);
}

} // namespace

Maintenance maintenance(const Fields &fields)
{
    return {.id = fields.id<MaintenanceId>("id"_L1),
            .kind = fields.word("kind"_L1, resourceKindNamed),
            .resource = fields.text("resourceId"_L1),
            .time = fields.interval("from"_L1, "to"_L1),
            .why = fields.text("why"_L1),
            .state = fields.word("state"_L1, maintenanceStateNamed)};
}

Fault fault(const Fields &fields)
{
    return {.id = fields.id<FaultId>("id"_L1),
            .kind = fields.word("kind"_L1, faultKindNamed),
            .part = fields.text("resourceId"_L1),
            .cause = causeOf(fields),
            .from = fields.instant("from"_L1),
            .until = fields.instantIfAny("until"_L1),
            .endedAt = fields.instantIfAny("endedAt"_L1)};
}

Result<Maintenance> readMaintenance(const Answer &answer)
{
    return readWhole(answer.body, maintenance);
}

Result<std::vector<Maintenance>> readMaintenances(const Answer &answer)
{
    return readWhole(answer.body, maintenances);
}

Result<Fault> readFault(const Answer &answer)
{
    return readWhole(answer.body, fault);
}

Result<std::vector<Fault>> readFaults(const Answer &answer)
{
    return readWhole(answer.body, faults);
}

Result<Availability> readAvailability(const Answer &answer)
{
    return readWhole(answer.body, availability);
}

Result<std::vector<Disturbance>> readDisturbances(const Answer &answer)
{
    return readWhole(answer.body, disturbances);
}

Result<Proof> readProof(const Answer &answer)
{
    return readWhole(answer.body, proof);
}

} // namespace turbolane::client::wire
