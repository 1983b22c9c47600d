// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"

#include <QString>

#include <memory>

namespace turbolane::backend {

/// Opens the database of this version, made new or brought up to date step by step. ":memory:"
/// is one that is forgotten.
///
/// What cannot be trusted is refused and left byte for byte as it is, with a sentence that says
/// what to do: Damaged, Newer, NotWritable.
Result<std::unique_ptr<Database>> openDatabase(const QString &file);

/// Only to be read, as it is, also while another process writes it. Damaged, Newer, and WrongState
/// where it is of an older version: a carrier brings it up to date when it starts.
Result<std::unique_ptr<Database>> openToLook(const QString &file);

} // namespace turbolane::backend
