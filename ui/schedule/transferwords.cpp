// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transferwords.h"

#include "ui/text.h"
#include "ui/textlocale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

QString boostCount(std::size_t count)
{
    return text::counted(Words::tr("%n boost(s)", nullptr, int(count)), std::int64_t(count));
}

/// Night after night at the same hours, as far as the last one need not be as long.
bool areAlike(const std::vector<Interval> &boosts)
{
    return std::ranges::all_of(boosts, [&boosts](const Interval &boost) {
        return text::time(boost.from()) == text::time(boosts.front().from());
    });
}

} // namespace

QString wayWord(TransferWay way)
{
    switch (way) {
    case TransferWay::Cheapest: return Words::tr("Cheapest");
    case TransferWay::OneBlock: return Words::tr("One block");
    case TransferWay::Soonest: return Words::tr("Soonest");
    case TransferWay::NoBoost: return Words::tr("No boost");
    }
    return {};
}

QString boostsWords(const TransferOffer &offer, const Transfer &transfer, Instant now)
{
    const std::vector<Interval> &boosts = offer.course.boosts;
    if (boosts.empty())
        return Words::tr("%1 only", "bandwidth").arg(text::bandwidth(transfer.base));
    if (boosts.size() == 1)
        return Words::tr("%1, %2", "moment, length")
            .arg(text::moment(boosts.front().from(), now), text::duration(offer.boosted));
    if (areAlike(boosts))
        return Words::tr("%1, %2 to %3", "3 boosts, time of the day, time of the day")
            .arg(boostCount(boosts.size()), text::time(boosts.front().from()),
                 text::time(boosts.front().to()));
    return Words::tr("%1 from %2, %3", "3 boosts, moment, length")
        .arg(boostCount(boosts.size()), text::moment(boosts.front().from(), now),
             text::duration(offer.boosted));
}

QString doneWords(const TransferOffer &offer, std::optional<Instant> unboosted, Instant now)
{
    if (offer.course.done)
        return Words::tr("done %1", "moment").arg(text::moment(*offer.course.done, now));
    return unboosted ? Words::tr("%1, too late", "moment").arg(text::moment(*unboosted, now))
                     : Words::tr("never done", "a transfer");
}

QString sumWords(const TransferOffer &offer)
{
    if (offer.boosts.empty())
        return Words::tr("Nothing is boosted");
    const QString boosts = boostCount(offer.boosts.size());
    if (offer.atNight == offer.boosted)
        return Words::tr("%1, %2 at the night rate", "3 boosts, length")
            .arg(boosts, text::duration(offer.boosted));
    if (offer.atNight == Seconds(0))
        return Words::tr("%1, %2", "3 boosts, length").arg(boosts, text::duration(offer.boosted));
    return Words::tr("%1, %2, of that %3 at the night rate", "3 boosts, length, length")
        .arg(boosts, text::duration(offer.boosted), text::duration(offer.atNight));
}

QString dataWords(std::int64_t bytes)
{
    constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB"};
    double value = double(bytes); // for showing only
    std::size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < units.size(); ++unit)
        value /= 1'000;
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    QString figure = text::locale().toString(value, 'f', decimals);
    const QString point = text::locale().decimalPoint();
    while (figure.contains(point) && (figure.endsWith(u'0') || figure.endsWith(point)))
        figure.chop(1);
    return figure + QChar::Nbsp + QLatin1String(units.at(unit));
}

QString proofWords(const TransferOffer &offer, const Transfer &transfer, Instant now)
{
    const QString all = dataWords(transfer.bytes);
    if (offer.course.done)
        return Words::tr("%1 are moved by %2, before the deadline at %3", "data, moment, moment")
            .arg(all, text::moment(*offer.course.done, now), text::moment(transfer.time.to(), now));
    return Words::tr("%1 of %2 are moved by the deadline at %3", "data, data, moment")
        .arg(dataWords(offer.course.moved.back().bytes), all,
             text::moment(transfer.time.to(), now));
}

} // namespace turbolane::ui
