// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/problem.h"

#include "client/wire/fields.h"
#include "client/wire/refusal.h"

#include <QJsonDocument>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

FailureKind kindOf(int status)
{
    constexpr int unauthorised = 401;
    constexpr int serverErrors = 500;
    if (status == unauthorised)
        return FailureKind::Unauthorised;
    return status >= serverErrors ? FailureKind::Unreachable : FailureKind::Refused;
}

/// What cannot be read of it is as good as not said.
std::string said(const QJsonObject &problem, QLatin1String key)
{
    Trouble trouble;
    return Fields(problem, {}, trouble).textIfAny(key);
}

} // namespace

Failure readProblem(int status, const QByteArray &body)
{
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const std::string code = said(problem, "code"_L1);
    return {.kind = kindOf(status),
            .code = errorCodeNamed(code),
            .codeText = code,
            .title = said(problem, "title"_L1),
            .detail = said(problem, "detail"_L1),
            .pointer = said(problem, "pointer"_L1),
            .status = status,
            .refusal = refusalIfAny(problem)};
}

} // namespace turbolane::client::wire
