// SPDX-License-Identifier: GPL-3.0-or-later

// What the TM Forum's doors answer: the part of TMF635 v4 and TMF678 v5 that this carrier fills in.

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfTmf()
{
    return {
        {"tmfMoney", "An amount as the TM Forum writes it", "unit: text; value: decimal"},
        {"tmfError", "Why not, as the TM Forum writes it",
         "@type: text; code: text; reason: text; message: text; status: text"},
        {"tmfUsageCharacteristic", "Something about a usage",
         "name: text; valueType: text; value: anything"},
        {"tmfProduct", "A connection or a port",
         "@type?: text; id: id; name?: text; @referredType: text"},
        {"tmfParty", "The customer", "id: text; name: text; role: text; @referredType: text"},
        {"tmfRating", "What a usage costs",
         "@type: text; isBilled: bool; offerTariffType: text; ratingAmountType: text; "
         "ratingDate: instant; taxExcludedRatingAmount: tmfMoney; usageRatingTag: text; "
         "productRef?: tmfProduct"},
        {"tmfUsage", "A usage row as TMF635 v4 has it; of a list, what fields asks for",
         "@type: text; id: id; href: text; usageDate?: instant; usageType?: text; "
         "status?: one of rated|billed; usageCharacteristic?: list of tmfUsageCharacteristic; "
         "ratedProductUsage?: list of tmfRating; relatedParty?: list of tmfParty"},
        {"tmfReference", "Something elsewhere",
         "@type: text; id: text; name?: text; @referredType: text"},
        {"tmfPeriod", "From when until when", "startDateTime: instant; endDateTime: instant"},
        {"tmfCharacteristic", "Something about a rate",
         "@type: text; name: text; valueType: text; value: anything"},
        {"tmfTax", "A tax that is on it: the amount is worked out for the whole bill",
         "@type: text; taxCategory: text; taxRate: decimal"},
        {"tmfRate", "A line of the month so far or of a bill, as TMF678 v5 has it",
         "@type: text; id: id; href: text; name?: text; description?: text; date?: instant; "
         "isBilled?: bool; appliedBillingRateType?: text; bill?: tmfReference; "
         "billingAccount?: tmfReference; periodCoverage?: tmfPeriod; "
         "appliedTax?: list of tmfTax; taxExcludedAmount?: tmfMoney; product?: tmfProduct; "
         "characteristic?: list of tmfCharacteristic"},
    };
}

} // namespace turbolane::backend::http
