// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/foundations.h"

#include "backend/billing/pricing.h"
#include "backend/booksfit.h"
#include "backend/journalstart.h"
#include "backend/store/opening.h"

namespace turbolane::backend {

Foundations::Foundations(Facts facts, TariffBook tariffs, std::unique_ptr<Database> database)
    : catalogue(std::move(facts.catalogue))
    , network(catalogue)
    , planner(network, std::move(facts.carbon))
    , tariffs(std::move(tariffs))
    , biller(this->tariffs, std::move(facts.account))
    , levels(std::move(facts.levels))
    , invoicing(std::move(facts.invoicing))
    , store(std::move(database))
{ }

namespace {

Result<Foundations::Facts> factsOf(const Foundations::Site &site)
{
    auto prices = PriceList::in(site.data);
    if (!prices)
        return prices.error();
    auto catalogue =
        site.places ? site.places() : Catalogue::in(site.data, prices->tariff.currency());
    if (!catalogue)
        return catalogue.error();
    if (const auto covered = tariffCovers(prices->tariff, *catalogue); !covered)
        return covered.error();
    auto carbon = CarbonModel::in(site.data);
    if (!carbon)
        return carbon.error();
    auto account = TimeZone::named(catalogue->customer().timeZone);
    if (!account)
        return account.error();
    auto levels = ServiceLevels::in(site.data);
    if (!levels)
        return levels.error();
    auto invoicing = InvoiceRules::in(site.data);
    if (!invoicing)
        return invoicing.error();
    return Foundations::Facts{std::move(*catalogue), std::move(*prices), std::move(*carbon),
                              std::move(*account),   std::move(*levels), std::move(*invoicing)};
}

} // namespace

Result<std::unique_ptr<Foundations>> Foundations::lay(const Site &site)
{
    auto facts = factsOf(site);
    if (!facts)
        return facts.error();
    const QString memory = QStringLiteral(":memory:");
    std::unique_ptr<DataDirectory> directory;
    if (site.directory != memory) {
        auto opened = DataDirectory::open(site.directory);
        if (!opened)
            return opened.error();
        directory = std::move(*opened);
    }
    auto database = openDatabase(directory ? directory->database() : memory);
    if (!database)
        return database.error();
    auto tariffs = priceListsWith(**database, facts->prices, facts->account, site.now);
    if (!tariffs)
        return tariffs.error();
    auto laid =
        std::make_unique<Foundations>(std::move(*facts), std::move(*tariffs), std::move(*database));
    if (const auto fit = booksFit(laid->store, laid->catalogue, site.now); !fit)
        return fit.error();
    startJournal(laid->store);
    laid->directory = std::move(directory);
    return laid;
}

} // namespace turbolane::backend
