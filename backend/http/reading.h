// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/spec.h"

#include <QJsonValue>
#include <QString>

#include <string>
#include <string_view>

namespace turbolane::backend::http {

// One value, read by its rule. What is wrong is named by a pointer that starts at the value.

Result<Given::Value> readText(const QString &text, const TextRule &rule);
Result<Given::Value> readNumber(std::int64_t number, const NumberRule &rule);
Result<Given::Value> readWord(const QString &text, const WordRule &rule);
Result<Given::Value> readInstant(const QString &text);

Result<Given::Value> readValue(const QJsonValue &json, const Rule &rule);
/// Of a query parameter.
Result<Given::Value> readValue(const std::string &text, const Rule &rule);

/// The error as its owner sees it: "/name" before its pointer.
Error within(std::string_view name, Error error);

} // namespace turbolane::backend::http
