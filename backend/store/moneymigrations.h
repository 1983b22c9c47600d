// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// The books of the money, from usage to invoice. New steps go to a list of their own, at the end
/// of all (migrations.h): books that were opened before know the steps by how many there were.
inline constexpr std::array moneyMigrations{
    Migration{"usage rows of closed months, packed",
              "CREATE TABLE usage_block (number BIGINT PRIMARY KEY, month BIGINT NOT NULL, "
              "connection TEXT NOT NULL, kind BIGINT NOT NULL, segment TEXT NOT NULL, "
              "bytes BYTEA NOT NULL)"},
    Migration{"a bill asks for them by month",
              "CREATE INDEX usage_block_by_month ON usage_block (month, number)"},
    Migration{"invoices and credit notes, as they were issued",
              "CREATE TABLE invoice (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "kind BIGINT NOT NULL, corrects TEXT NOT NULL, carrier TEXT NOT NULL, "
              "customer TEXT NOT NULL, month_from BIGINT NOT NULL, month_to BIGINT NOT NULL, "
              "time_zone TEXT NOT NULL, issued_at BIGINT NOT NULL, due_at BIGINT NOT NULL, "
              "rounding BIGINT NOT NULL, net BIGINT NOT NULL, total BIGINT NOT NULL, "
              "currency TEXT NOT NULL)"},
    Migration{"their lines",
              "CREATE TABLE bill_item (invoice TEXT NOT NULL, number BIGINT NOT NULL, "
              "kind BIGINT NOT NULL, charge BIGINT NOT NULL, connection TEXT NOT NULL, "
              "port TEXT NOT NULL, name TEXT NOT NULL, period_from BIGINT NOT NULL, "
              "period_to BIGINT NOT NULL, billed BIGINT NOT NULL, rows_under BIGINT NOT NULL, "
              "exact BIGINT NOT NULL, net BIGINT NOT NULL, note TEXT NOT NULL, "
              "PRIMARY KEY (invoice, number))"},
    Migration{"what was billed for a month is asked for when it is corrected",
              "CREATE INDEX bill_item_by_period ON bill_item (period_from)"},
    Migration{"their taxes",
              "CREATE TABLE tax_line (invoice TEXT NOT NULL, position BIGINT NOT NULL, "
              "name TEXT NOT NULL, rate_ppm BIGINT NOT NULL, net BIGINT NOT NULL, "
              "tax BIGINT NOT NULL, PRIMARY KEY (invoice, position))"},
    Migration{"and when they were paid",
              "CREATE TABLE invoice_payment (invoice TEXT PRIMARY KEY, paid_at BIGINT NOT NULL)"},
    Migration{"months that are closed, whether anything was used in them or not",
              "CREATE TABLE closed_month (month_from BIGINT PRIMARY KEY, "
              "month_to BIGINT NOT NULL)"},
    Migration{"closed months in which something became known later",
              "CREATE TABLE late_month (month_from BIGINT PRIMARY KEY)"},
    Migration{"the books, by double entry",
              "CREATE TABLE ledger_entry (number BIGINT PRIMARY KEY, at BIGINT NOT NULL, "
              "document TEXT NOT NULL, about TEXT NOT NULL)"},
    Migration{"and what each entry moves",
              "CREATE TABLE posting (entry BIGINT NOT NULL, position BIGINT NOT NULL, "
              "account TEXT NOT NULL, micros BIGINT NOT NULL, currency TEXT NOT NULL, "
              "PRIMARY KEY (entry, position))"},
    Migration{"what each meter tells of each connection; since_at is the first second it tells of, "
              "until_at up to where all of it is in blocks, in seconds",
              "CREATE TABLE meter_series (number BIGINT PRIMARY KEY, meter TEXT NOT NULL, "
              "connection TEXT NOT NULL, telling BIGINT NOT NULL, since_at BIGINT NOT NULL, "
              "until_at BIGINT NOT NULL, UNIQUE (connection, meter))"},
    Migration{"series of time, packed (backend/metering/tiers.h): many entries a row",
              "CREATE TABLE meter_block (series BIGINT NOT NULL, tier BIGINT NOT NULL, "
              "first_at BIGINT NOT NULL, last_at BIGINT NOT NULL, bytes BYTEA NOT NULL, "
              "PRIMARY KEY (series, tier, first_at))"},
    Migration{"what is too old goes, tier by tier",
              "CREATE INDEX meter_block_by_age ON meter_block (tier, last_at)"},
    Migration{"what was told and is not in blocks yet: a row a batch",
              "CREATE TABLE meter_journal (number BIGINT PRIMARY KEY, bytes BYTEA NOT NULL)"},
    Migration{"usage is cut where charges begin and end",
              "CREATE INDEX charge_segment_by_connection ON charge_segment (connection, start_at)"},
};

/// Later ones: what is kept of older books comes first in every list of steps.
inline constexpr std::array journalMigrations{
    Migration{"what bills are made from, fact by fact, each with the hash of the one before it",
              "CREATE TABLE journal (number BIGINT PRIMARY KEY, fact TEXT NOT NULL, "
              "hash TEXT NOT NULL)"},
    Migration{"every price list that was sold by, as it was read",
              "CREATE TABLE tariff_list (number BIGINT PRIMARY KEY, valid_from BIGINT NOT NULL, "
              "prices TEXT NOT NULL, plans TEXT NOT NULL)"},
};

} // namespace turbolane::backend
