// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/spec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string_view>

namespace turbolane::backend::http {

// JSON Schema 2020-12, as OpenAPI 3.1 uses it.

/// Of a type as Fact says it: "kbps", "one of a|b", "list of boost".
QJsonObject schemaOf(std::string_view type);
/// Of every thing, by its name.
QJsonObject schemasOfThings();

QJsonObject schemaOf(const Rule &rule);
QJsonObject schemaOf(const Spec &spec);
QJsonObject schemaOf(const Shapes &shapes);
/// The parameters of a query string.
QJsonArray parametersOf(const Spec &query);

} // namespace turbolane::backend::http
