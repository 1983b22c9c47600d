// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace turbolane::bench {

namespace {

using namespace Qt::StringLiterals;

/// Microseconds are as fine as any of these clocks is true.
double rounded(double value)
{
    return std::round(value * 1e3) / 1e3;
}

QJsonObject row(const Figure &figure)
{
    QJsonArray peers;
    for (const Figure::Peer &peer : figure.peers)
        peers.append(QJsonObject{{u"name"_s, peer.name}, {u"value"_s, rounded(peer.value)}});
    return {{u"name"_s, figure.name},
            {u"value"_s, rounded(figure.value)},
            {u"unit"_s, figure.unit},
            {u"peers"_s, peers}};
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(share * double(values.size()));
    return values[std::size_t(std::max(rank, 1.0)) - 1];
}

void print(const Figure &figure)
{
    std::printf("%-34s %10.3f %-8s", qPrintable(figure.name), figure.value,
                qPrintable(figure.unit));
    for (const Figure::Peer &peer : figure.peers)
        std::printf(" | %s: %.3f", qPrintable(peer.name), peer.value);
    std::printf("\n");
    std::fflush(stdout);
}

bool writeJson(const Figures &figures, const QString &file)
{
    QJsonArray rows;
    for (const Figure &figure : figures)
        rows.append(row(figure));
    QFile out(file);
    const QByteArray text = QJsonDocument(rows).toJson();
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush();
}

} // namespace turbolane::bench
