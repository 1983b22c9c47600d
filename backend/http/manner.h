// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/response.h"

#include <string_view>

namespace turbolane::backend::http {

/// What stands before the doors that speak as the TM Forum's Open APIs do.
inline constexpr std::string_view tmfDoors = "/tmf-api/";

/// A refusal at a door of the TM Forum's says why in the TM Forum's way: Error {code, reason,
/// message, status} as application/json, whoever refused it and how early; 422 is 400 there.
/// Anything else is as it was.
Response inMannerOf(std::string_view target, Response response);

} // namespace turbolane::backend::http
