// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/request.h"

#include "backend/http/text.h"
#include "domain/require.h"

namespace turbolane::backend::http {

std::optional<std::string_view> fieldNamed(const Fields &fields, std::string_view name)
{
    for (const Field &field : fields)
        if (sameWord(field.name, name))
            return field.value;
    return std::nullopt;
}

std::string Request::pathParameter(std::string_view name) const
{
    const auto found = pathParameters.find(name);
    require(found != pathParameters.end(), "a handler asked for a path parameter its route lacks");
    return found->second;
}

} // namespace turbolane::backend::http
