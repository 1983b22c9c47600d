// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ratepeers.h"

#include "tests/bench/benchdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace turbolane::bench {

namespace {

using namespace Qt::StringLiterals;

const auto connectionName = u"ratepeer"_s;

/// "line,numerator,denominator,quantity" a line.
bool fill(QSqlDatabase &books, const QString &rows)
{
    QFile file(rows);
    QSqlQuery query(books);
    if (!file.open(QIODevice::ReadOnly)
        || !query.exec(u"CREATE TABLE row (line INTEGER NOT NULL, numerator INTEGER NOT NULL, "
                       "denominator INTEGER NOT NULL, quantity INTEGER NOT NULL)"_s))
        return complain("SQLite has no table of rows");
    books.transaction();
    query.prepare(u"INSERT INTO row VALUES (?, ?, ?, ?)"_s);
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        for (qsizetype cell = 0; cell < 4; ++cell)
            query.bindValue(int(cell), cells.value(cell).toLongLong());
        if (!query.exec())
            return complain("SQLite does not take a row");
    }
    return books.commit();
}

bool ratedAlike(QSqlQuery &query, const std::vector<std::int64_t> &lines)
{
    std::size_t line = 0;
    for (; query.next(); ++line)
        if (line >= lines.size() || query.value(1).toLongLong() != lines[line])
            return complain("SQLite comes to another sum");
    return line == lines.size() || complain("SQLite has other lines");
}

bool readAlike(const QString &sums, const std::vector<std::int64_t> &lines)
{
    QFile file(sums);
    if (!file.open(QIODevice::ReadOnly))
        return complain("DuckDB wrote no sums");
    for (const std::int64_t micros : lines)
        if (file.readLine().trimmed().split(',').value(1).toLongLong() != micros)
            return complain("DuckDB comes to another sum");
    return file.atEnd() || complain("DuckDB has other lines");
}

} // namespace

RatePeers::RatePeers(const QString &folder)
    : m_folder(folder)
    , m_rows(folder + u"/rows.csv"_s)
{
    m_rows.open(QIODevice::WriteOnly);
}

RatePeers::~RatePeers()
{
    QSqlDatabase::removeDatabase(connectionName);
}

void RatePeers::take(std::int64_t line, const backend::UnitPrice &price, std::int64_t quantity)
{
    m_rows.write(QByteArray::number(qint64(line)) + ',' + QByteArray::number(price.numerator())
                 + ',' + QByteArray::number(price.denominator()) + ','
                 + QByteArray::number(qint64(quantity)) + '\n');
}

std::optional<std::vector<Figure::Peer>> RatePeers::measured(int times,
                                                             const std::vector<std::int64_t> &lines)
{
    m_rows.close();
    std::vector<Figure::Peer> peers;
    const auto duckDb = byDuckDb(times, lines);
    const auto sqlite = bySqlite(times, lines);
    if (!duckDb || !sqlite)
        return std::nullopt;
    if (*duckDb >= 0)
        peers.push_back({u"DuckDB"_s, *duckDb});
    peers.push_back({u"SQLite"_s, *sqlite});
    return peers;
}

std::optional<double> RatePeers::bySqlite(int times, const std::vector<std::int64_t> &lines)
{
    QSqlDatabase books = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    books.setDatabaseName(m_folder + u"/peer.db"_s);
    if (!books.open() || !fill(books, m_rows.fileName()))
        return std::nullopt;
    double quickest = std::numeric_limits<double>::max();
    for (int time = 0; time < times; ++time) {
        QElapsedTimer watch;
        watch.start();
        QSqlQuery query(books);
        query.exec(u"SELECT line, SUM((2 * numerator * quantity + denominator) / "
                   "(2 * denominator)) FROM row GROUP BY line ORDER BY line"_s);
        if (!ratedAlike(query, lines))
            return std::nullopt;
        quickest = std::min(quickest, millisecondsSince(watch));
    }
    return quickest;
}

std::optional<double> RatePeers::byDuckDb(int times, const std::vector<std::int64_t> &lines)
{
    const QString peer = qEnvironmentVariable("TURBOLANE_DUCKDB_PEER");
    if (peer.isEmpty())
        return -1;
    const QString sums = m_folder + u"/sums.csv"_s;
    QProcess node;
    node.start(u"node"_s, {peer + u"/rate.js"_s, m_rows.fileName(), sums, QString::number(times)});
    if (!node.waitForFinished(-1) || node.exitCode() != 0) {
        complain(node.readAllStandardError().constData());
        return std::nullopt;
    }
    if (!readAlike(sums, lines))
        return std::nullopt;
    return QJsonDocument::fromJson(node.readAllStandardOutput())
        .object()
        .value("milliseconds"_L1)
        .toDouble();
}

} // namespace turbolane::bench
