// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/request.h"

#include <QNetworkReply>

#include <optional>

namespace turbolane::client {

/// More than any answer is; what is longer is not read to its end.
constexpr qsizetype largestAnswer = qsizetype(32) * 1'024 * 1'024;

/// What one try brought: an answer to read, or why there is none.
struct Receipt {
    Answer answer;
    std::optional<Failure> failure;
    bool mayTryAgain = false; ///< another try may end better
};

/// Judges a finished reply by its status, its body and how it came to its end.
/// late: we stopped waiting for it. form: what was asked for.
Receipt judged(const QNetworkReply &reply, const QByteArray &body, bool late,
               Form form = Form::Json);

} // namespace turbolane::client
