// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"
#include "domain/result.h"

#include <QString>

#include <vector>

namespace turbolane::backend {

/// Looks through the books of a data directory without writing a byte, whether or not a carrier
/// runs on them. Of what the datapath carries only that carrier can tell. Damaged, NotWritable
/// (there are none), Newer, or WrongState where they are of an older version.
Result<std::vector<Finding>> auditBooks(const QString &dataDirectory);

/// For people: a few lines a finding; and as JSON, for programs.
std::string textOf(const std::vector<Finding> &findings);
std::string jsonOf(const std::vector<Finding> &findings);

} // namespace turbolane::backend
