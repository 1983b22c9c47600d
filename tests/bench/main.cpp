// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benches.h"
#include "ui/map/mapbench.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace turbolane::bench;
using namespace Qt::StringLiterals;

namespace {

Figures measureMap(Extent extent)
{
    Figures figures;
    const int frames = extent == Extent::Full ? 120 : 30;
    for (const int connections : {100, 2'000})
        for (const auto &figure : turbolane::ui::measureMap(connections, frames))
            figures.push_back({QString::fromStdString(figure.name), figure.value,
                               QString::fromStdString(figure.unit)});
    return figures;
}

struct Bench {
    const char *name;
    Figures (*measure)(Extent);
};

constexpr Bench benches[] = {
    {"start", &measureProgram},           {"press", &measurePress},     {"orders", &measureOrders},
    {"search", &measureSearch},           {"routes", &measureRoutes},   {"map", &measureMap},
    {"calendar", &measureCalendar},       {"ingest", &measureIngest},   {"charts", &measureCharts},
    {"rating", &measureRating},           {"closing", &measureClosing}, {"kernel", &measureKernel},
    {"kernelpress", &measureKernelPress},
};

/// Empty: a bench could not measure what it is there for.
std::optional<Figures> measureAll(const QStringList &wanted, Extent extent)
{
    Figures all;
    for (const Bench &bench : benches) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(bench.name)))
            continue;
        const Figures figures = bench.measure(extent);
        if (figures.empty()) {
            std::fprintf(stderr, "turbolane_bench: \"%s\" could not be measured\n", bench.name);
            return std::nullopt;
        }
        for (const Figure &figure : figures) {
            print(figure);
            all.push_back(figure);
        }
    }
    return all;
}

/// Qt tells of every reply that is given up before it is answered, and a window gives up the price
/// of what is no longer chosen: that is no news, and would stand between the figures.
void tellWhatMatters(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith("QNetworkReplyImplPrivate::error"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(tellWhatMatters);
    QCoreApplication::setApplicationName(u"turbolane_bench"_s);
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (QCoreApplication::arguments().contains(QLatin1String(emptyWindowWord)))
        return runEmptyWindow();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"benches"_s,
                                 u"start, press, orders, search, routes, map, calendar, ingest, "
                                 u"charts, rating, closing, kernel, kernelpress; all "
                                 "without."_s);
    const QCommandLineOption json(u"json"_s, u"Also writes the rows to FILE."_s, u"FILE"_s);
    const QCommandLineOption brief(u"short"_s, u"Few repetitions: shows that it works."_s);
    parser.addOptions({json, brief});
    parser.process(application);

    const Extent extent = parser.isSet(brief) ? Extent::Short : Extent::Full;
    const auto figures = measureAll(parser.positionalArguments(), extent);
    if (!figures)
        return 1;
    if (parser.isSet(json) && !writeJson(*figures, parser.value(json))) {
        std::fprintf(stderr, "turbolane_bench: %s could not be written\n",
                     qPrintable(parser.value(json)));
        return 1;
    }
    return 0;
}
