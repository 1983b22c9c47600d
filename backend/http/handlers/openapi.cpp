// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/writtenonce.h"
#include "backend/http/openapi/document.h"

namespace turbolane::backend::http {

/// Written when it is first asked for: by then every route is there.
void addDocumentRoute(Router &router)
{
    router.add("GET", "/openapi.json", WrittenOnce([&router] { return documentOf(router); }),
               {.needsToken = false,
                .summary = "This document: every door there is",
                .answers = "document",
                .header = "If-None-Match"});
}

} // namespace turbolane::backend::http
