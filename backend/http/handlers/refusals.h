// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/holds/holds.h"
#include "backend/http/handlers/answering.h"
#include "backend/offers/explainer.h"
#include "backend/scenes/sceneservice.h"
#include "backend/schedules/scheduleservice.h"
#include "backend/services.h"

#include <string>

namespace turbolane::backend::http {

/// The bodies that were refused, or would have been: each offer is one of them, changed.
struct RefusedBodies {
    QJsonObject order = {}; ///< of POST /orders; empty: these ends cannot be ordered
    QJsonObject hold = {}; ///< of POST /holds
    QJsonObject boost = {}; ///< of POST /boosts
    QJsonObject change = {}; ///< of POST /orders that modify
    std::string boostId = {}; ///< `boost` is of its extension
    std::string sceneId = {}; ///< `boost` is of this scene
    bool isMove = false; ///< `boost` is of the move of `boostId`
    std::string timePath = {}; ///< `boost` is of the move of a schedule's time: of that door
};

/// As it came; it has been read already.
QJsonObject bodyOf(const Asked &asked);
QJsonObject toJson(const Refusal &refusal, const RefusedBodies &bodies);

/// A refused body of an order, and why.
Answered refusedOrder(const Services &services, const Error &error, const AddConnection &ask,
                      const QJsonObject &body);
Answered refusedChange(const Services &services, const Error &error, const ModifyConnection &ask,
                       const QJsonObject &body);
Answered refusedBoost(const Services &services, const Error &error, const StartBoost &ask,
                      const QJsonObject &body);
Answered refusedExtension(const Services &services, const Error &error, const ExtendBoost &ask,
                          const QJsonObject &body);
Answered refusedMove(const Services &services, const Error &error, const MoveBoost &ask,
                     const QJsonObject &body);
Answered refusedTime(const Services &services, const Error &error, const MoveTime &ask,
                     const QJsonObject &body);
Answered refusedScene(const Services &services, const Error &error, const BoostScene &ask,
                      const QJsonObject &body);
Answered refusedHold(const Services &services, const Error &error, const AskHold &ask,
                     const QJsonObject &body);
Answered refusedPaths(const Services &services, const Error &error, const PathQuestion &question);

} // namespace turbolane::backend::http
