// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// Tags, budgets and disputes, after all that was there before them: history, see migrations.h.
inline constexpr std::array spendingMigrations{
    Migration{"tags by which a customer tells costs apart; kind 1 is a connection, 2 a port",
              "CREATE TABLE cost_tag (kind BIGINT NOT NULL, thing TEXT NOT NULL, "
              "tag_key TEXT NOT NULL, tag_value TEXT NOT NULL, "
              "PRIMARY KEY (kind, thing, tag_key))"},
    Migration{"and how often they were changed",
              "CREATE TABLE cost_tag_version (kind BIGINT NOT NULL, thing TEXT NOT NULL, "
              "version BIGINT NOT NULL, PRIMARY KEY (kind, thing))"},
    Migration{"what a customer means to spend in a month; alerts are percents, \"50;80\"",
              "CREATE TABLE budget (id TEXT PRIMARY KEY, name TEXT NOT NULL, "
              "scope BIGINT NOT NULL, connection TEXT NOT NULL, tag_key TEXT NOT NULL, "
              "tag_value TEXT NOT NULL, micros BIGINT NOT NULL, currency TEXT NOT NULL, "
              "alerts TEXT NOT NULL, hard_stop BIGINT NOT NULL, approval_micros BIGINT, "
              "version BIGINT NOT NULL)"},
    Migration{"thresholds that were told, once a month",
              "CREATE TABLE budget_alert (budget TEXT NOT NULL, month_from BIGINT NOT NULL, "
              "percent BIGINT NOT NULL, at BIGINT NOT NULL, "
              "PRIMARY KEY (budget, month_from, percent))"},
    Migration{"questions about lines of invoices, and what was answered",
              "CREATE TABLE dispute (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "invoice TEXT NOT NULL, item BIGINT NOT NULL, state BIGINT NOT NULL, "
              "text TEXT NOT NULL, amount BIGINT, currency TEXT NOT NULL, "
              "raised_at BIGINT NOT NULL, answer TEXT NOT NULL, answered_at BIGINT, "
              "credit BIGINT, note TEXT NOT NULL, closed_at BIGINT)"},
    Migration{"they are asked for by invoice",
              "CREATE INDEX dispute_by_invoice ON dispute (invoice, item)"},
    Migration{"who let a boost pass a budget's limit",
              "ALTER TABLE boost ADD COLUMN approved_by TEXT NOT NULL DEFAULT ''"},
};

} // namespace turbolane::backend
