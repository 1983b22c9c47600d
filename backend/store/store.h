// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/boosttable.h"
#include "backend/store/bundletable.h"
#include "backend/store/chargetable.h"
#include "backend/store/connectiontable.h"
#include "backend/store/eventtable.h"
#include "backend/store/faulttable.h"
#include "backend/store/holdtable.h"
#include "backend/store/invoicetable.h"
#include "backend/store/journaltable.h"
#include "backend/store/ledgertable.h"
#include "backend/store/maintenancetable.h"
#include "backend/store/metertable.h"
#include "backend/store/ordertable.h"
#include "backend/store/quotetable.h"
#include "backend/store/reservationtable.h"
#include "backend/store/scenetable.h"
#include "backend/store/scheduletable.h"
#include "backend/store/tagtable.h"
#include "backend/store/usagetable.h"

#include <memory>
#include <string_view>

namespace turbolane::backend {

/// What the carrier remembers, in the words of its services. What it stands on (SQL, and which)
/// is known below this line only: tables speak portable SQL, dialect.h holds what differs.
class Store {
public:
    /// The database is open and of this version.
    explicit Store(std::unique_ptr<Database> database);

private:
    std::unique_ptr<Database> m_database; // first: the tables refer to it

public:
    PortTable ports;
    ConnectionTable connections;
    OrderTable orders;
    BoostTable boosts;
    ReservationTable reservations;
    ChargeTable charges;
    EventTable events;
    AnswerTable answers;
    HoldTable holds;
    MaintenanceTable maintenance;
    TagTable tags;
    QuoteTable quotes;
    ScheduleTable schedules;
    SceneTable scenes;
    FaultTable faults;
    DisturbanceTable disturbances;
    RideTable rides;
    MeterTable meters;
    UsageTable usage;
    InvoiceTable invoices;
    LedgerTable ledger;
    BundleTable bundles;
    JournalTable journal;

    /// 1, 2, 3 ... for each kind of thing; a number that was given is never given again.
    std::int64_t nextNumber(std::string_view kind);

    Database &database() { return *m_database; }
};

} // namespace turbolane::backend
