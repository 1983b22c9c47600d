// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/quotetable.h"

#include "backend/store/columns.h"

namespace turbolane::backend {

namespace {

// The columns of a quote, in the order in which readQuote() reads them.
#define QUOTE_COLUMNS                                                                              \
    "SELECT id, state, placed_at, valid_until, kind, pops, links, one_way_micros, route_km, "      \
    "distance, tariff_zone, price_numerator, price_denominator, currency, month_micros, "          \
    "currency, turbo_numerator, turbo_denominator, currency, carbon_mg, shared_risks, "            \
    "standby_pops, standby_links, standby_micros, standby_km, request, order_id FROM quote "

static_assert(int(QuoteState::ApprovedOrderable) == 4);

std::vector<std::string> readTexts(Row &row)
{
    std::vector<std::string> texts;
    for (const LinkId &text : splitIds<LinkId>(row.text()))
        texts.push_back(text.text());
    return texts;
}

std::string textOf(const std::vector<std::string> &texts)
{
    return joinIds(std::vector<LinkId>(texts.begin(), texts.end()));
}

Money readMoney(Row &row)
{
    const std::int64_t micros = row.number();
    return Money::micros(micros, readCurrency(row));
}

/// Without the rest of the terms: zoneText().
std::string zoneOf(const std::string &text)
{
    return text.substr(0, text.find(';'));
}

CandidatePath readCandidate(Row &row)
{
    // Columns are read from the left: braces keep that order, and so does this list.
    return CandidatePath{
        .kind = row.text(),
        .path = readPath(row),
        .distance = DistanceClass(row.number()),
        .tariffZone = zoneOf(row.text()),
        .base = readRate(row),
        .thirtyDays = readMoney(row),
        .turboExtra = readRate(row),
        .carbon = Carbon::milligramsPerTerabyte(row.number()),
        .sharedRisks = readTexts(row),
        .standby = maybePath(row),
    };
}

Quote readQuote(Row &row)
{
    return Quote{
        .id = QuoteId(row.text()),
        .state = QuoteState(row.number()),
        .placedAt = row.instant(),
        .validUntil = row.instant(),
        .candidate = readCandidate(row),
        .request = row.text(),
        .order = OrderId(row.text()),
    };
}

} // namespace

std::vector<Quote> QuoteTable::where(const char *sql, const Values &values) const
{
    std::vector<Quote> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readQuote(row)); });
    return found;
}

std::vector<Quote> QuoteTable::all() const
{
    return where(QUOTE_COLUMNS "ORDER BY number DESC", {});
}

std::optional<Quote> QuoteTable::byId(const QuoteId &id) const
{
    const auto found = where(QUOTE_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

QuoteTerms QuoteTable::terms(const QuoteId &id) const
{
    QuoteTerms terms;
    m_database.each("SELECT distance, tariff_zone, a_end_time_zone, vlan, inner_vlan, cloud_vlan "
                    "FROM quote WHERE id = ?",
                    Values() << id.text(), [&](Row &row) {
                        terms.charge = readTerms(row);
                        terms.port.outer = vlanFrom(row.maybeNumber());
                        terms.port.inner = vlanFrom(row.maybeNumber());
                        terms.cloud = vlanFrom(row.maybeNumber());
                    });
    return terms;
}

std::vector<Quote> QuoteTable::due(Instant now) const
{
    return where(QUOTE_COLUMNS "WHERE state = 4 AND valid_until <= ? ORDER BY valid_until, number",
                 Values() << now);
}

std::optional<Instant> QuoteTable::nextExpiry() const
{
    std::optional<Instant> next;
    m_database.each("SELECT MIN(valid_until) FROM quote WHERE state = 4", {},
                    [&](Row &row) { next = row.maybeInstant(); });
    return next;
}

void QuoteTable::add(std::int64_t number, const Quote &quote, const QuoteTerms &terms)
{
    const CandidatePath &candidate = quote.candidate;
    Values values;
    values << number << quote.id.text() << std::int64_t(quote.state) << quote.placedAt
           << quote.validUntil << quote.request << quote.order.text() << candidate.kind
           << candidate.path << candidate.standby.value_or(Path())
           << std::int64_t(terms.charge.distance) << zoneText(terms.charge)
           << terms.charge.aEndTimeZone << candidate.base.numerator()
           << candidate.base.denominator() << candidate.base.currency().text()
           << candidate.thirtyDays.inMicros() << candidate.turboExtra.numerator()
           << candidate.turboExtra.denominator() << candidate.carbon.inMilligrams()
           << textOf(candidate.sharedRisks) << terms.port.outer << terms.port.inner << terms.cloud;
    m_database.run(
        "INSERT INTO quote (number, id, state, placed_at, valid_until, request, order_id, kind, "
        "pops, links, one_way_micros, route_km, standby_pops, standby_links, standby_micros, "
        "standby_km, distance, tariff_zone, a_end_time_zone, price_numerator, price_denominator, "
        "currency, month_micros, turbo_numerator, turbo_denominator, carbon_mg, shared_risks, "
        "vlan, inner_vlan, cloud_vlan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values);
}

void QuoteTable::save(const Quote &quote)
{
    m_database.run("UPDATE quote SET state = ?, order_id = ? WHERE id = ?",
                   Values() << std::int64_t(quote.state) << quote.order.text() << quote.id.text());
}

} // namespace turbolane::backend
