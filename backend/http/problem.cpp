// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace turbolane::backend::http {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
    case ErrorCode::MissingField:
    case ErrorCode::UnexpectedField:
    case ErrorCode::KeyMissing: return 400;
    case ErrorCode::Unauthorised: return 401;
    case ErrorCode::Forbidden:
    case ErrorCode::ApprovalNeeded: return 403;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::MethodNotAllowed: return 405;
    case ErrorCode::WrongState:
    case ErrorCode::AlreadyBoosted:
    case ErrorCode::NotActive:
    case ErrorCode::NameTaken:
    case ErrorCode::AccountTaken:
    case ErrorCode::VlanTaken: return 409;
    case ErrorCode::Stale: return 412;
    case ErrorCode::TooLarge: return 413;
    case ErrorCode::OutOfRange:
    case ErrorCode::Overflow:
    case ErrorCode::CurrencyMismatch:
    case ErrorCode::AboveCapacity:
    case ErrorCode::AbovePort:
    case ErrorCode::AboveOnRamp:
    case ErrorCode::NotHigher:
    case ErrorCode::NoPath:
    case ErrorCode::PartitionMismatch:
    case ErrorCode::KeyReused:
    case ErrorCode::PriceMoved:
    case ErrorCode::OverBudget: return 422;
    case ErrorCode::Unavailable: return 503;
    // Start-up's errors; a request that meets one has met a fault of ours.
    case ErrorCode::Damaged:
    case ErrorCode::Newer:
    case ErrorCode::Locked:
    case ErrorCode::NotWritable:
    case ErrorCode::Internal: return 500;
    }
    return 500;
}

namespace {

/// One sentence a code, always the same: programs compare codes, people read titles.
std::string_view titleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed: return "The request cannot be read";
    case ErrorCode::OutOfRange: return "A value is outside what its field allows";
    case ErrorCode::MissingField: return "A required field is missing";
    case ErrorCode::UnexpectedField: return "A field does not belong here";
    case ErrorCode::Overflow: return "An amount is out of range";
    case ErrorCode::CurrencyMismatch: return "Two currencies do not add up";
    case ErrorCode::NotFound: return "There is no such thing";
    case ErrorCode::NotActive: return "The connection is not in service";
    case ErrorCode::AboveCapacity: return "Not that much bandwidth is free";
    case ErrorCode::AbovePort: return "That is more than the port carries";
    case ErrorCode::AboveOnRamp: return "That is more than the cloud side sells";
    case ErrorCode::NotHigher: return "A boost has to raise the bandwidth";
    case ErrorCode::AlreadyBoosted: return "The connection is boosted already";
    case ErrorCode::WrongState: return "This cannot be done in the present state";
    case ErrorCode::NoPath: return "No path joins these two places";
    case ErrorCode::PartitionMismatch: return "The port cannot reach that partition";
    case ErrorCode::VlanTaken: return "The VLAN is in use on this port";
    case ErrorCode::NameTaken: return "Another connection has that name";
    case ErrorCode::KeyReused: return "The key was used with another request";
    case ErrorCode::KeyMissing: return "A change needs an Idempotency-Key";
    case ErrorCode::Stale: return "It has changed since it was read";
    case ErrorCode::PriceMoved: return "The price is above the one that was shown";
    case ErrorCode::Unauthorised: return "A valid token is needed";
    case ErrorCode::TooLarge: return "The request is too large";
    case ErrorCode::MethodNotAllowed: return "This cannot be asked here";
    case ErrorCode::Unavailable: return "The carrier cannot answer now";
    case ErrorCode::Damaged: return "A file cannot be trusted";
    case ErrorCode::Newer: return "A file was written by a newer program";
    case ErrorCode::Locked: return "The data is held by another process";
    case ErrorCode::NotWritable: return "A file cannot be written";
    case ErrorCode::Internal: return "A fault of the carrier's own";
    case ErrorCode::Forbidden: return "This is for the carrier's operators";
    case ErrorCode::OverBudget: return "Not enough is left of a budget";
    case ErrorCode::ApprovalNeeded: return "This needs an approval";
    case ErrorCode::AccountTaken: return "The key of the cloud is in use already";
    }
    return "A fault of the carrier's own";
}

} // namespace

Response problem(const Error &error)
{
    return problem(statusOf(error.code), error);
}

Response problem(const Error &error, const QJsonObject &refusal)
{
    return problem(statusOf(error.code), error, refusal);
}

Response problem(int status, const Error &error)
{
    return problem(status, error, {});
}

Response problem(int status, const Error &error, const QJsonObject &refusal)
{
    const std::string_view code = wireName(error.code);
    QJsonObject body{
        {QStringLiteral("type"), QStringLiteral("urn:turbolane:problem:") + qt(code)},
        {QStringLiteral("title"), qt(titleOf(error.code))},
        {QStringLiteral("status"), status},
        {QStringLiteral("code"), qt(code)},
    };
    if (!error.detail.empty())
        body.insert(QStringLiteral("detail"), qt(error.detail));
    if (!error.pointer.empty())
        body.insert(QStringLiteral("pointer"), qt(error.pointer));
    if (!refusal.isEmpty())
        body.insert(QStringLiteral("refusal"), refusal);

    Response response{.status = status, .contentType = "application/problem+json"};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (status == 401)
        response.fields.push_back({"WWW-Authenticate", "Bearer realm=\"turbolane\""});
    if (status == 503)
        response.fields.push_back({"Retry-After", "1"});
    return response;
}

} // namespace turbolane::backend::http
