// SPDX-License-Identifier: GPL-3.0-or-later

// Invoices and the books.

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

namespace {

std::optional<std::int64_t> ifAny(std::int64_t number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

QJsonObject toJson(const PricePlan &plan)
{
    return JsonObject()
        .add("id", plan.id)
        .add("title", plan.title)
        .add("measure", wireName(plan.measure))
        .add("unit", wireName(plan.unit))
        .add("rounding", wireName(plan.rounding))
        .add("commitPpm", plan.commitPpm)
        .add("extraPpm", plan.extraPpm)
        .addIf("percentilePpm", ifAny(plan.percentilePpm))
        .addIf("poolGigabytes", ifAny(plan.poolGigabytes))
        .addIf("poolFee", plan.poolFee)
        .take();
}

QJsonObject toJson(const Term &term)
{
    return JsonObject()
        .add("months", std::int64_t(term.months))
        .add("discountPpm", term.discountPpm)
        .take();
}

QJsonObject toJson(const ZonePrice &price)
{
    return JsonObject()
        .add("tariffZone", price.tariffZone)
        .add("perGigabyte", price.perGigabyte)
        .take();
}

QJsonObject toJson(const ProvedItem &item)
{
    return JsonObject()
        .add("number", std::int64_t(item.number))
        .add("name", item.name)
        .add("billed", item.billed)
        .add("recomputed", item.recomputed)
        .take();
}

template <typename Things>
QJsonArray arrayOf(const Things &things)
{
    QJsonArray array;
    for (const auto &thing : things)
        array.append(toJson(thing));
    return array;
}

} // namespace

QJsonObject toJson(const PriceChoices &choices)
{
    return JsonObject()
        .add("plans", arrayOf(choices.plans))
        .add("terms", arrayOf(choices.terms))
        .add("earlyTerminationPpm", choices.earlyTerminationPpm)
        .add("volumes", arrayOf(choices.volumes))
        .take();
}

QJsonObject toJson(const BillProof &proof)
{
    return JsonObject()
        .add("invoiceId", proof.invoice)
        .add("facts", proof.facts)
        .add("head", proof.head)
        .add("items", arrayOf(proof.items))
        .add("billed", proof.billed)
        .add("recomputed", proof.recomputed)
        .add("difference", proof.difference)
        .take();
}

QJsonObject toJson(const WhatIf &whatIf)
{
    return JsonObject()
        .add("from", whatIf.month.from())
        .add("to", whatIf.month.to())
        .add("was", toJsonArray(whatIf.was))
        .add("would", toJsonArray(whatIf.would))
        .add("wasTotal", whatIf.wasTotal)
        .add("wouldTotal", whatIf.wouldTotal)
        .add("difference", whatIf.difference)
        .add("fiveMinutesAbove", whatIf.fiveMinutesAbove)
        .take();
}

QJsonObject toJson(const CreditBasis &basis)
{
    return JsonObject()
        .add("minutes", basis.minutes)
        .add("ppmAnHour", basis.ppmAnHour)
        .add("mostPpm", basis.mostPpm)
        .add("base", basis.base)
        .take();
}

QJsonObject toJson(const BillItem &item)
{
    return JsonObject()
        .add("number", std::int64_t(item.number))
        .add("kind", wireName(item.kind))
        .add("charge", wireName(item.charge))
        .addIf("connectionId", item.connection)
        .addIf("portId", item.port)
        .add("name", item.name)
        .add("from", item.period.from())
        .add("to", item.period.to())
        .add("billedSeconds", std::int64_t(item.billed.count()))
        .add("rows", item.rows)
        .add("exact", item.exact)
        .add("net", item.net)
        .addIf("note", item.note)
        .addIf("credit", item.basis ? std::optional(toJson(*item.basis)) : std::nullopt)
        .addIf("planId", item.plan)
        .take();
}

QJsonObject toJson(const TaxLine &line)
{
    return JsonObject()
        .add("name", line.name)
        .add("ratePpm", line.ratePpm)
        .add("net", line.net)
        .add("tax", line.tax)
        .take();
}

QJsonObject toSummary(const Invoice &invoice)
{
    return JsonObject()
        .add("id", invoice.id)
        .add("kind", wireName(invoice.kind))
        .add("state", wireName(invoice.state))
        .addIf("corrects", invoice.corrects)
        .add("carrier", invoice.carrier)
        .add("customer", invoice.customer)
        .add("from", invoice.month.from())
        .add("to", invoice.month.to())
        .add("timeZone", invoice.timeZone)
        .add("issuedAt", invoice.issuedAt)
        .add("dueAt", invoice.dueAt)
        .addIf("paidAt", invoice.paidAt)
        .add("rounding", wireName(invoice.rounding))
        .add("net", invoice.net)
        .add("taxes", toJsonArray(invoice.taxes))
        .add("total", invoice.total)
        .take();
}

QJsonObject toJson(const Invoice &invoice)
{
    QJsonObject json = toSummary(invoice);
    json.insert(QStringLiteral("items"), toJsonArray(invoice.items));
    return json;
}

QJsonObject toJson(const Posting &posting)
{
    return JsonObject().add("account", posting.account).add("amount", posting.amount).take();
}

QJsonObject toJson(const LedgerEntry &entry)
{
    return JsonObject()
        .add("number", entry.number)
        .add("at", entry.at)
        .add("document", entry.document)
        .add("text", entry.text)
        .add("postings", toJsonArray(entry.postings))
        .take();
}

} // namespace turbolane::backend::http
