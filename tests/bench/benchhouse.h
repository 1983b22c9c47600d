// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/carrier.h"
#include "tests/support/plainencoder.h"

#include <QTemporaryDir>

#include <memory>

namespace turbolane::bench {

/// A carrier whose clock the bench moves, with one connection in service.
struct BenchHouse {
    QTemporaryDir folder;
    SimulatedClock clock{*parseInstant("2026-05-12T10:00:00.000Z")};
    backend::tests::PlainEncoder encoder;
    std::unique_ptr<backend::Carrier> carrier;
    ConnectionId line;

    bool open();
    std::int64_t number(const char *sql);

private:
    bool order();
};

} // namespace turbolane::bench
