// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/problem.h"
#include "backend/http/wire.h"

#include <QCryptographicHash>

#include <optional>

namespace turbolane::backend::http {

namespace {

/// The catalogue never changes while it runs: written out when first asked for, then only sent.
class WrittenOnce {
public:
    explicit WrittenOnce(std::function<QJsonObject()> write)
        : m_write(std::move(write))
    { }

    Response operator()(const Request &request)
    {
        if (const auto query = Spec{}.read(request.query); !query)
            return problem(query.error());
        if (!m_response) {
            m_response = answer(200, m_write());
            m_tag = "\""
                + QCryptographicHash::hash(m_response->body, QCryptographicHash::Sha256)
                      .toHex()
                      .left(32)
                      .toStdString()
                + "\"";
        }
        return tagged(request, m_tag, *m_response);
    }

private:
    std::function<QJsonObject()> m_write;
    std::optional<Response> m_response;
    std::string m_tag;
};

} // namespace

void addCatalogueRoutes(Router &router, Services &services)
{
    const Catalogue &catalogue = services.catalogue;
    router.add("GET", "/naas/v1/onramps",
               WrittenOnce([&catalogue] { return toList(catalogue.onRamps()); }),
               {.summary = "Where the clouds are entered", .answers = "list of onRamp"});
    router.add("GET", "/naas/v1/topology", WrittenOnce([&catalogue] {
                   return QJsonObject{
                       {QStringLiteral("pops"), toJsonArray(catalogue.pops())},
                       {QStringLiteral("links"), toJsonArray(catalogue.links())},
                   };
               }),
               {.summary = "The network: PoPs and the links between them", .answers = "topology"});
}

} // namespace turbolane::backend::http
