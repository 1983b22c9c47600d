// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/assurance.h"
#include "backend/assurance/proof.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/wireproof.h"

#include <QJsonDocument>

namespace turbolane::backend::http {

namespace {

Result<QJsonObject> answerTo(const Services &services, const Asked &asked)
{
    const Instant from = asked.given.instant("from");
    const Instant to = asked.given.instant("to");
    if (from >= to)
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", pointerTo("to")};
    const auto statement =
        services.assurance.statement(asked.id<ConnectionId>(), Interval::between(from, to));
    if (!statement)
        return statement.error();
    const QJsonObject json = toJson(*statement, services.facts().name);
    // RFC 8785: Qt keeps keys in order, and writes neither spaces nor anything but whole numbers.
    const QByteArray canonical = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const std::string signature =
        services.seal.sign ? services.seal.sign(canonical.toStdString()) : std::string();
    if (signature.empty())
        return Error{ErrorCode::Internal, "the proof could not be signed"};
    return proofOf(json, signature, services.seal.publicKey);
}

} // namespace

void addProofRoutes(Router &router, Services &services)
{
    const Spec window{{"from", InstantRule{}}, {"to", InstantRule{}}};
    router.add(
        "GET", "/naas/v1/connections/{id}/proof",
        asking(window, [&services](const Asked &asked) { return answerTo(services, asked); }),
        {.summary = "Which paths carried a connection, signed by the carrier", .answers = "proof"});
    router.add("GET", "/naas/v1/proof-key",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return JsonObject()
                              .add("algorithm", proofAlgorithm)
                              .add("publicKey", services.seal.publicKey)
                              .take();
                      }),
               {.summary = "The public key that proofs are verified with", .answers = "proofKey"});
}

} // namespace turbolane::backend::http
