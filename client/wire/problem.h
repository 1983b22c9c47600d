// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"

#include <QByteArray>

namespace turbolane::client::wire {

/// What an answer of this status, 400 or above, means. The body need not be a problem document:
/// whatever stands between us and the carrier may answer in its place.
Failure readProblem(int status, const QByteArray &body);

} // namespace turbolane::client::wire
