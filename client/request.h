// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <cstdint>

namespace turbolane::client {

enum class Verb : std::uint8_t { Get, Post, Put, Delete };
/// What a good answer is written in.
enum class Form : std::uint8_t { Json, Csv };

/// One question to a carrier, before it is known how to reach it.
struct Request {
    Verb verb = Verb::Get;
    QStringList path; ///< segments below naas/v1, as they are: encoded when sent
    QUrlQuery query = {};
    QJsonObject body = {};
    IdempotencyKey key = {}; ///< of a changing request: the same on every try
    QByteArray ifMatch = {};
    QByteArray ifNoneMatch = {};
    Form form = Form::Json;
};

/// A readable answer to it.
struct Answer {
    int status = 0;
    QJsonObject body;
    QByteArray tag; ///< ETag, or empty
    QByteArray table = {}; ///< of Form::Csv, as it came; body is empty then
};

} // namespace turbolane::client
