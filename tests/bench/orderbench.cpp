// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/answer.h"
#include "client/jobs/placeorderjob.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <optional>

namespace turbolane::bench {

namespace {

using namespace Qt::StringLiterals;

/// One connection ordered, and ended again so that the next one finds the same carrier. Nothing
/// if it went wrong.
std::optional<double> placeOne(BenchDesk &desk)
{
    client::Failure why;
    QElapsedTimer watch;
    watch.start();
    const auto added = app::answerTo(desk.carrier().addConnection(desk.anyConnection()), &why);
    const double taken = millisecondsSince(watch);
    if (!added || !desk.waitFor(added->order.id)) {
        complain(why.detail.c_str());
        return std::nullopt;
    }
    const auto removed = app::answerTo(
        desk.carrier().removeConnection({.connection = added->connection.id, .version = {}}), &why);
    if (!removed || !desk.waitFor(removed->order.id)) {
        complain(why.detail.c_str());
        return std::nullopt;
    }
    return taken;
}

std::vector<double> placeOrders(BenchDesk &desk, int times)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const auto one = placeOne(desk);
        if (!one)
            return {};
        taken.push_back(*one);
    }
    return taken;
}

/// The least that anything kept costs here: one commit of a page of text, forced to the disk.
std::vector<double> commitOnly(const QString &file, int times)
{
    std::vector<double> taken;
    {
        QSqlDatabase books = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        books.setDatabaseName(file);
        if (!books.open())
            return {};
        QSqlQuery query(books);
        query.exec(u"PRAGMA journal_mode = WAL"_s);
        query.exec(u"PRAGMA synchronous = FULL"_s);
        query.exec(u"CREATE TABLE page (text TEXT NOT NULL)"_s);
        const QString text(4096, u'x');
        for (int i = 0; i < times; ++i) {
            QElapsedTimer watch;
            watch.start();
            query.prepare(u"INSERT INTO page VALUES (?)"_s);
            query.addBindValue(text);
            query.exec();
            taken.push_back(millisecondsSince(watch));
        }
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    return taken;
}

} // namespace

Figures measureOrders(Extent extent)
{
    const int times = extent == Extent::Full ? 500 : 50;
    const QTemporaryDir folder;
    BenchDesk desk(folder.path());
    if (!desk.isOpen())
        return {};
    const auto taken = placeOrders(desk, times);
    const auto least = commitOnly(folder.filePath(u"bare.db"_s), times);
    if (taken.empty() || least.empty())
        return {};
    const QString peer = u"one bare commit to disk"_s;
    return {{u"order_server_p50_ms"_s,
             percentile(taken, 0.50),
             u"ms"_s,
             {{peer, percentile(least, 0.50)}}},
            {u"order_server_p99_ms"_s,
             percentile(taken, 0.99),
             u"ms"_s,
             {{peer, percentile(least, 0.99)}}}};
}

} // namespace turbolane::bench
