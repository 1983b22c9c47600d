// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/happenings/happenings.h"

#include <QByteArray>

namespace turbolane::ui {

/// What happened as a table for a spreadsheet (RFC 4180, UTF-8): times in UTC, words as they are
/// shown, ids to look them up by. No name turns into a formula.
QByteArray tableOf(const QList<Happening> &all);

} // namespace turbolane::ui
