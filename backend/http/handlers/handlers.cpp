// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/handlers.h"

namespace turbolane::backend::http {

void addRoutes(Router &router, Services &services)
{
    addCarrierRoutes(router, services);
    addCatalogueRoutes(router, services);
    addPortRoutes(router, services);
    addPathRoutes(router, services);
    addConnectionRoutes(router, services);
    addOrderRoutes(router, services);
    addBoostRoutes(router, services);
    addChargeRoutes(router, services);
    addInvoiceRoutes(router, services);
    addHoldRoutes(router, services);
    addMaintenanceRoutes(router, services);
    addQuoteRoutes(router, services);
    addSceneRoutes(router, services);
    addScheduleRoutes(router, services);
    addEventRoutes(router, services);
    addDocumentRoute(router);
    addFaultRoutes(router, services);
    addProofRoutes(router, services);
    addHandoverRoutes(router, services);
    addBundleRoutes(router, services);
    addUsageRoutes(router, services);
    addSpendingRoutes(router, services);
    addBudgetRoutes(router, services);
    addDisputeRoutes(router, services);
    addAuditRoutes(router, services);
    addTmfUsageRoutes(router, services);
    addTmfRateRoutes(router, services);
}

} // namespace turbolane::backend::http
