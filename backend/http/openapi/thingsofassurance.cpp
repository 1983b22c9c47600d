// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfAssurance()
{
    return {};
}

} // namespace turbolane::backend::http
