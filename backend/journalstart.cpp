// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/journalstart.h"

#include "backend/store/chargefacts.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"

namespace turbolane::backend {

namespace {

void writeFaults(Store &store)
{
    const std::vector<Fault> newestFirst = store.faults.all();
    for (auto fault = newestFirst.rbegin(); fault != newestFirst.rend(); ++fault) {
        store.journal.append(facts::broken(*fault));
        if (fault->endedAt)
            store.journal.append(facts::mended(fault->id, *fault->endedAt));
    }
    for (const Ride &ride : store.rides.downSince(Instant())) {
        store.journal.append(facts::down(ride.connection, ride.from));
        if (ride.to)
            store.journal.append(facts::up(ride.connection, *ride.to));
    }
}

} // namespace

void startJournal(Store &store)
{
    if (!store.journal.isEmpty() || !store.charges.first())
        return;
    for (const Port &port : store.ports.all())
        store.journal.append(facts::stands(port.id, port.pop));
    for (const ChargeSegment &segment : store.charges.segmentsSince(Instant()))
        store.journal.append(facts::opened(segment.id, segment));
    for (const Interval &outage : store.charges.outages())
        store.journal.append(facts::outage(outage));
    writeFaults(store);
}

} // namespace turbolane::backend
