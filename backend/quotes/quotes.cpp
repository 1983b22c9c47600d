// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/quotes/quotes.h"

#include "backend/capacity/capacity.h"
#include "backend/events/eventlog.h"
#include "backend/maintenance/plannedwork.h"
#include "backend/store/store.h"

namespace turbolane::backend {

namespace {

constexpr Seconds shortestQuote{60};
constexpr Seconds longestQuote{3'600};

} // namespace

std::vector<Quote> Quotes::all() const
{
    std::vector<Quote> all = m_parts.store.quotes.all();
    for (Quote &quote : all)
        tellOfWork(quote);
    return all;
}

/// On what is held for it; once it is over, that is the connection's to tell.
void Quotes::tellOfWork(Quote &quote) const
{
    std::vector<ResourceId> held;
    for (const Reservation &reservation : m_parts.capacity.heldBy(holderOf(quote.id)))
        held.push_back(reservation.resource);
    quote.candidate.maintenance = m_parts.work.on(held);
}

Result<Quote> Quotes::one(const QuoteId &id) const
{
    auto quote = m_parts.store.quotes.byId(id);
    if (!quote)
        return Error{ErrorCode::NotFound, "there is no quote \"" + id.text() + "\""};
    tellOfWork(*quote);
    return *quote;
}

Result<Quote> Quotes::ask(const AskQuote &ask)
{
    if (ask.valid < shortestQuote || ask.valid > longestQuote)
        return Error{ErrorCode::OutOfRange, "a quote is valid for 1 minute to 1 hour",
                     "/validSeconds"};
    const Result<OrderService::Draft> draft = m_parts.orders.draft(ask.order);
    if (!draft)
        return draft.error();
    const Result<CandidatePath> candidate = m_parts.orders.candidateOf(*draft);
    if (!candidate)
        return candidate.error();

    const std::int64_t number = m_parts.store.nextNumber("quote");
    const Instant now = m_parts.clock.now();
    Quote quote{.id = QuoteId("quote-" + std::to_string(number)),
                .state = QuoteState::Acknowledged,
                .placedAt = now,
                .validUntil = ceilToSecond(now) + ask.valid,
                .candidate = *candidate,
                .request = ask.request,
                .order = {}};
    const Connection &connection = draft->connection;
    const Tags port{.outer = connection.vlan, .inner = connection.innerVlan};
    const Tags cloud{.outer = connection.cloudVlan, .inner = {}};
    m_parts.store.quotes.add(number, quote,
                             {.charge = draft->terms, .port = port, .cloud = connection.cloudVlan});
    m_parts.store.tags.take(resourceOf(connection.port).text(), port, quote.id.text());
    m_parts.store.tags.take(resourceOf(connection.onRamp).text(), cloud, quote.id.text());
    m_parts.capacity.reserve(holderOf(quote.id), m_parts.orders.demandedBy(*draft),
                             quote.validUntil);
    become(quote, QuoteState::ApprovedOrderable);
    tellOfWork(quote);
    return quote;
}

/// Still to be ordered.
Result<Quote> Quotes::open(const QuoteId &id) const
{
    Result<Quote> quote = one(id);
    if (!quote)
        return quote;
    if (quote->state != QuoteState::ApprovedOrderable)
        return Error{ErrorCode::WrongState,
                     "quote " + id.text() + " is " + std::string(wireName(quote->state))
                         + " already"};
    if (quote->validUntil <= m_parts.clock.now())
        return Error{ErrorCode::WrongState, "quote " + id.text() + " has expired"};
    return quote;
}

Result<PlacedOrder> Quotes::accept(const QuoteId &id, AddConnection order)
{
    Result<Quote> quote = open(id);
    if (!quote) {
        Error refusal = quote.error();
        refusal.pointer = "/quoteId";
        return refusal;
    }
    const QuoteTerms terms = m_parts.store.quotes.terms(id);
    require(terms.cloud.has_value(), "a quote has a VLAN at the cloud side");
    order.settled = Settled{.quote = id,
                            .path = quote->candidate.path,
                            .standby = quote->candidate.standby,
                            .price = quote->candidate.base,
                            .terms = terms.charge,
                            .vlans = {.port = terms.port, .cloud = *terms.cloud}};
    const Result<PlacedOrder> placed = m_parts.orders.add(order);
    if (!placed)
        return placed;
    quote->order = placed->order.id;
    become(*quote, QuoteState::Accepted);
    return placed;
}

Result<Quote> Quotes::decline(const QuoteId &id)
{
    Result<Quote> quote = open(id);
    if (quote)
        letGo(*quote, QuoteState::Declined);
    return quote;
}

void Quotes::runDue()
{
    for (Quote &quote : m_parts.store.quotes.due(m_parts.clock.now()))
        letGo(quote, QuoteState::Expired);
}

std::optional<Instant> Quotes::nextDue() const
{
    return m_parts.store.quotes.nextExpiry();
}

void Quotes::become(Quote &quote, QuoteState state)
{
    require(mayBecome(quote.state, state), "a quote takes only the steps of its life");
    quote.state = state;
    m_parts.store.quotes.save(quote);
    m_parts.events.append(quote);
}

void Quotes::letGo(Quote &quote, QuoteState state)
{
    become(quote, state);
    m_parts.capacity.release(holderOf(quote.id));
    m_parts.store.tags.giveBack(quote.id.text());
}

} // namespace turbolane::backend
