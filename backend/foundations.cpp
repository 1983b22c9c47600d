// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/foundations.h"

#include "backend/billing/pricing.h"
#include "backend/store/opening.h"

namespace turbolane::backend {

Foundations::Foundations(Catalogue known, Tariff prices, TimeZone account,
                         std::unique_ptr<Database> database)
    : catalogue(std::move(known))
    , network(catalogue)
    , tariff(std::move(prices))
    , biller(tariff, std::move(account))
    , store(std::move(database))
{ }

Result<std::unique_ptr<Foundations>> Foundations::lay(const QString &path, const Places &places)
{
    const QString memory = QStringLiteral(":memory:");
    std::unique_ptr<DataDirectory> directory;
    if (path != memory) {
        auto opened = DataDirectory::open(path);
        if (!opened)
            return opened.error();
        directory = std::move(*opened);
    }
    auto database = openDatabase(directory ? directory->database() : memory);
    if (!database)
        return database.error();
    auto catalogue = places();
    if (!catalogue)
        return catalogue.error();
    auto tariff = Tariff::builtIn();
    if (!tariff)
        return tariff.error();
    if (const auto covered = tariffCovers(*tariff, *catalogue); !covered)
        return covered.error();
    auto account = TimeZone::named(catalogue->customer().timeZone);
    if (!account)
        return account.error();
    auto laid = std::make_unique<Foundations>(std::move(*catalogue), std::move(*tariff),
                                              std::move(*account), std::move(*database));
    laid->directory = std::move(directory);
    return laid;
}

} // namespace turbolane::backend
