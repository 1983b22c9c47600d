// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/receipt.h"

#include "client/wire/problem.h"

#include <QJsonDocument>

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int noContent = 204;
constexpr int notModified = 304;
constexpr int firstRedirect = 300;
constexpr int firstRefusal = 400;
constexpr int firstServerError = 500;

Receipt unreachable(const QNetworkReply &reply, bool late)
{
    const bool untrusted = reply.error() == QNetworkReply::SslHandshakeFailedError;
    const std::string why = late ? "no answer in time" : reply.errorString().toStdString();
    return {.answer = {},
            .failure =
                Failure{.kind = untrusted ? FailureKind::Untrusted : FailureKind::Unreachable,
                        .detail = why},
            .mayTryAgain = !untrusted};
}

Receipt malformed(int status, std::string why, bool mayTryAgain)
{
    return {.answer = {},
            .failure =
                Failure{.kind = FailureKind::Malformed, .detail = std::move(why), .status = status},
            .mayTryAgain = mayTryAgain};
}

/// A reply whose end is the network's doing rather than the carrier's.
bool wasCut(const QNetworkReply &reply)
{
    return reply.error() != QNetworkReply::NoError;
}

bool isTable(const QNetworkReply &reply)
{
    return reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/csv"_L1);
}

Receipt whole(Receipt receipt, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return malformed(receipt.answer.status, "an answer that is no JSON object", false);
    receipt.answer.body = document.object();
    return receipt;
}

} // namespace

Receipt judged(const QNetworkReply &reply, const QByteArray &body, bool late, Form form)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (body.size() > largestAnswer)
        return malformed(status, "an answer without end", false);
    if (status == 0 || late)
        return unreachable(reply, late);
    if (status >= firstRefusal)
        return {.answer = {},
                .failure = wire::readProblem(status, body),
                .mayTryAgain = status >= firstServerError};
    if (status >= firstRedirect && status != notModified)
        return malformed(status, "the carrier points elsewhere; nobody is followed", false);
    if (wasCut(reply))
        return malformed(status, "an answer that was cut off", true);

    Receipt receipt{.answer = {.status = status, .body = {}, .tag = reply.rawHeader("ETag")},
                    .failure = {}};
    if (status == notModified || status == noContent)
        return receipt;
    switch (form) {
    case Form::Json: return whole(std::move(receipt), body);
    case Form::Csv: break;
    }
    if (!isTable(reply))
        return malformed(status, "an answer that is no table", false);
    receipt.answer.table = body;
    return receipt;
}

} // namespace turbolane::client
