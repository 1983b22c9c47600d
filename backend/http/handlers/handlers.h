// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/router.h"
#include "backend/services.h"

namespace turbolane::backend::http {

/// Every endpoint of tests/contract/naas-v1.md. The services outlive the router; the handlers run
/// on the carrier's thread, inside a Command.
void addRoutes(Router &router, Services &services);

// A family each, in a file of its name.
void addCarrierRoutes(Router &router, Services &services);
void addCatalogueRoutes(Router &router, Services &services);
void addPortRoutes(Router &router, Services &services);
void addPathRoutes(Router &router, Services &services);
void addConnectionRoutes(Router &router, Services &services);
void addOrderRoutes(Router &router, Services &services);
void addBoostRoutes(Router &router, Services &services);
void addChargeRoutes(Router &router, Services &services);
void addInvoiceRoutes(Router &router, Services &services);
void addHoldRoutes(Router &router, Services &services);
void addMaintenanceRoutes(Router &router, Services &services);
void addQuoteRoutes(Router &router, Services &services);
void addSceneRoutes(Router &router, Services &services);
void addScheduleRoutes(Router &router, Services &services);
void addEventRoutes(Router &router, Services &services);
void addDocumentRoute(Router &router);
void addFaultRoutes(Router &router, Services &services);
void addProofRoutes(Router &router, Services &services);
void addHandoverRoutes(Router &router, Services &services);
void addBundleRoutes(Router &router, Services &services);
void addUsageRoutes(Router &router, Services &services);
void addSpendingRoutes(Router &router, Services &services);
void addBudgetRoutes(Router &router, Services &services);
void addDisputeRoutes(Router &router, Services &services);
void addAuditRoutes(Router &router, Services &services);
void addTmfUsageRoutes(Router &router, Services &services); ///< backend/http/tmf/usages.cpp
void addTmfRateRoutes(Router &router, Services &services); ///< backend/http/tmf/rates.cpp

} // namespace turbolane::backend::http
