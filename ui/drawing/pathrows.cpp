// SPDX-License-Identifier: GPL-3.0-or-later

// The compared paths, as rows of the table and as lines on the map.

#include "client/picture.h"
#include "ui/drawing/drawingview.h"
#include "ui/drawing/quotation.h"
#include "ui/drawing/wishesview.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DrawingView)
};

QString routeWords(const client::Picture &picture, const Path &path)
{
    QStringList cities;
    for (std::size_t stop = 1; stop + 1 < path.pops.size(); ++stop)
        if (const Pop *pop = picture.pop(path.pops[stop]))
            cities.append(text::fromStd(pop->city));
    return cities.isEmpty() ? Words::tr("Direct") : cities.join(QStringLiteral(", "));
}

PathLine lineOf(const std::string &kind, std::size_t place)
{
    if (kind == "fastest" || kind == "pair")
        return PathLine::Solid;
    if (kind == "greenest")
        return PathLine::LongDash;
    if (kind == "cheapest")
        return PathLine::Dots;
    constexpr std::size_t lines = 4;
    return kind == Quotation::avoiding ? PathLine::DashDot : PathLine(place % lines);
}

QString nameOf(const DrawingKnowledge &known, const std::string &kind)
{
    if (kind != Quotation::avoiding)
        return PathsModel::kindWord(kind);
    return Words::tr("Avoids %1").arg(countryNames(known.picture, known.draft.avoided));
}

QString inSentence(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toLower() + name.mid(1);
}

/// Without anything to be apart from there is nothing that could be shared.
QString risksOf(const DrawingKnowledge &known, const CandidatePath &candidate)
{
    if (!candidate.sharedRisks.empty())
        return riskWords(candidate.sharedRisks);
    const bool isCompared = !known.draft.apartFrom.isEmpty() || candidate.standby.has_value();
    return isCompared ? Words::tr("None", "shared risk") : QStringLiteral("\u2013");
}

bool isSameWay(const PathRow &row, const CandidatePath &candidate)
{
    return row.candidate.path == candidate.path && row.candidate.standby == candidate.standby;
}

/// Its row, where another kind has the same path already.
PathRow *sameIn(QList<PathRow> &rows, const CandidatePath &candidate)
{
    const auto same = std::ranges::find_if(
        rows, [&candidate](const PathRow &row) { return isSameWay(row, candidate); });
    return same == rows.end() ? nullptr : &*same;
}

/// The name of a row whose path is this one, to say what a pair is made of.
QString nameOfWay(const QList<PathRow> &rows, const Path &path)
{
    const auto same = std::ranges::find_if(rows, [&path](const PathRow &row) {
        return row.candidate.path == path && !row.candidate.standby;
    });
    return same == rows.end() ? QString() : same->name;
}

QString routeOfPair(const DrawingKnowledge &known, const QList<PathRow> &rows,
                    const CandidatePath &pair)
{
    const auto part = [&](const Path &path) {
        const QString name = nameOfWay(rows, path);
        return name.isEmpty() ? routeWords(known.picture, path) : name;
    };
    return Words::tr("%1 and %2 together", "two paths").arg(part(pair.path), part(*pair.standby));
}

PathRow rowOf(const DrawingKnowledge &known, const QList<PathRow> &rows,
              const CandidatePath &candidate)
{
    PathRow row{.candidate = candidate,
                .name = nameOf(known, candidate.kind),
                .route = {},
                .risks = risksOf(known, candidate),
                .line = lineOf(candidate.kind, std::size_t(rows.size()))};
    if (candidate.standby) {
        row.secondLine = PathLine::DashDot;
        row.route = routeOfPair(known, rows, candidate);
    } else {
        row.route = routeWords(known.picture, candidate.path);
    }
    return row;
}

/// Bold where nothing is better; a pair is compared with nobody.
template <typename Figure>
void markLeast(QList<PathRow> &rows, int column, Figure figure)
{
    std::optional<decltype(figure(rows.front().candidate))> least;
    for (const PathRow &row : std::as_const(rows))
        if (!row.candidate.standby && (!least || figure(row.candidate) < *least))
            least = figure(row.candidate);
    for (PathRow &row : rows)
        if (!row.candidate.standby && figure(row.candidate) == *least)
            row.least.insert(column);
}

void markBest(QList<PathRow> &rows)
{
    using Row = const CandidatePath &;
    markLeast(rows, PathsModel::RoundTrip, [](Row row) { return row.path.oneWay; });
    markLeast(rows, PathsModel::PerHour, [](Row row) { return row.base.perHour().inMicros(); });
    markLeast(rows, PathsModel::PerThirtyDays, [](Row row) { return row.thirtyDays.inMicros(); });
    markLeast(rows, PathsModel::CarbonPerTerabyte, [](Row row) { return row.carbon; });
    markLeast(rows, PathsModel::Length, [](Row row) { return row.path.routeKm; });
}

struct Drawn {
    const PathRow *row;
    const Path *path;
    PathLine line;
};

/// Of a pair that is not chosen only what no other row draws.
std::vector<Drawn> drawnOf(const QList<PathRow> &rows, const std::string &chosen)
{
    std::vector<Drawn> drawn;
    const auto isDrawn = [&rows](const Path &path) { return !nameOfWay(rows, path).isEmpty(); };
    for (const PathRow &row : rows) {
        const bool isChosen = row.key() == chosen;
        const bool isPair = row.candidate.standby.has_value();
        if (!isPair || isChosen || !isDrawn(row.candidate.path))
            drawn.push_back({&row, &row.candidate.path, row.line});
        if (isPair && (isChosen || !isDrawn(*row.candidate.standby)))
            drawn.push_back({&row, &*row.candidate.standby, *row.secondLine});
    }
    return drawn;
}

} // namespace

QList<PathRow> pathRowsOf(const DrawingKnowledge &known)
{
    QList<PathRow> rows;
    if (known.quotation.state() != Quotation::State::Offered)
        return rows;
    for (const CandidatePath &candidate : known.quotation.offer().candidates) {
        if (PathRow *same = sameIn(rows, candidate))
            same->name = Words::tr("%1, %2", "two kinds of path, which are one")
                             .arg(same->name, inSentence(nameOf(known, candidate.kind)));
        else
            rows.append(rowOf(known, rows, candidate));
    }
    if (rows.size() > 1)
        markBest(rows);
    return rows;
}

std::string chosenRowOf(const DrawingKnowledge &known, const QList<PathRow> &rows)
{
    const CandidatePath &chosen = known.quotation.chosen();
    const auto row = std::ranges::find_if(
        rows, [&chosen](const PathRow &each) { return isSameWay(each, chosen); });
    return row == rows.end() ? std::string() : row->key();
}

std::vector<MapPath> mapPathsOf(const DrawingKnowledge &known, const QList<PathRow> &rows)
{
    std::vector<MapPath> paths;
    if (rows.isEmpty())
        return paths;
    const std::string chosen = chosenRowOf(known, rows);
    for (const Drawn &drawn : drawnOf(rows, chosen)) {
        MapPath path = routeOf(*drawn.path, known.picture.links(), known.picture.pops());
        path.id = text::fromStd(drawn.row->key());
        path.chip = text::latency(drawn.path->roundTrip());
        path.line = drawn.line;
        path.chosen = drawn.row->key() == chosen;
        paths.push_back(std::move(path));
    }
    return paths;
}

} // namespace turbolane::ui
