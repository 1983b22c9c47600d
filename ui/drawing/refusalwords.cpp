// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/refusalwords.h"

#include "client/picture.h"
#include "ui/drawing/policywords.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

QString cityOf(const client::Picture &picture, const PopId &id)
{
    const Pop *pop = picture.pop(id);
    return pop ? text::fromStd(pop->city) : text::fromStd(id.text());
}

QString linkWords(const client::Picture &picture, const LinkId &id)
{
    const Link *link = picture.link(id);
    if (!link)
        return text::fromStd(id.text());
    return Words::tr("the line from %1 to %2")
        .arg(cityOf(picture, link->a), cityOf(picture, link->z));
}

QString placeWords(const client::Binding &binding, const client::Picture &picture)
{
    if (binding.kind == "link")
        return linkWords(picture, LinkId(binding.id));
    if (binding.kind == "port") {
        const Port *port = picture.port(PortId(binding.id));
        return port ? text::fromStd(port->name) : text::fromStd(binding.id);
    }
    if (binding.kind == "onRamp") {
        const OnRamp *onRamp = picture.onRamp(OnRampId(binding.id));
        return onRamp ? text::fromStd(onRamp->name) : text::fromStd(binding.id);
    }
    return text::fromStd(binding.id);
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString amounts(const client::Binding &binding)
{
    QStringList parts;
    if (binding.free)
        parts.append(Words::tr("%1 is free").arg(text::bandwidth(*binding.free)));
    if (binding.missing)
        parts.append(Words::tr("%1 is missing").arg(text::bandwidth(*binding.missing)));
    return parts.join(QStringLiteral(", "));
}

/// Empty: for good, or not known.
QString span(const client::Binding &binding)
{
    if (binding.from && binding.until)
        return Words::tr("from %1 to %2", "time")
            .arg(text::time(*binding.from), text::time(*binding.until));
    if (binding.until)
        return Words::tr("until %1", "time").arg(text::time(*binding.until));
    return binding.from ? Words::tr("from %1 on", "time").arg(text::time(*binding.from))
                        : QString();
}

QString bindingWords(const client::Binding &binding, const client::Picture &picture)
{
    if (binding.kind == "policy")
        return Words::tr("Your own rules leave no way: %1.").arg(policyWord(binding.id));
    const QString when = span(binding);
    const QString full = when.isEmpty()
        ? Words::tr("%1 is full", "place").arg(placeWords(binding, picture))
        : Words::tr("%1 is full %2", "place, time").arg(placeWords(binding, picture), when);
    const QString figures = amounts(binding);
    return capitalised(figures.isEmpty() ? full + u'.' : Words::tr("%1: %2.").arg(full, figures));
}

QString causeWords(const client::Refusal &refusal, const client::Picture &picture)
{
    if (!refusal.cut.empty()) {
        QStringList lines;
        for (const LinkId &link : refusal.cut)
            lines.append(linkWords(picture, link));
        return Words::tr("Every way leads over %1.").arg(lines.join(QStringLiteral(", ")));
    }
    if (refusal.cause == "latency")
        return Words::tr("No way is as fast as you want it.");
    if (refusal.cause == "policy" && refusal.clauses.empty())
        return Words::tr("No way keeps to your rules.");
    if (refusal.cause == "pair")
        return Words::tr("There are no two ways that are apart.");
    return {};
}

/// Which of the customer's rules are in the way; empty where none is told.
QString rulesWords(const client::Refusal &refusal)
{
    if (refusal.clauses.empty())
        return {};
    const QString rules = policyWords(refusal.clauses);
    if (refusal.clauses.size() == 1)
        return Words::tr("Your own rules leave no way: %1.").arg(rules);
    return refusal.areTogether
        ? Words::tr("These of your rules together leave no way: %1.").arg(rules)
        : Words::tr("Your own rules leave no way; without any one of these there is one: %1.")
              .arg(rules);
}

QString viaWords(const client::WayOut &offer, const client::Picture &picture)
{
    const Path &path = offer.candidate->path;
    if (path.pops.size() < 3)
        return Words::tr("Direct");
    QStringList cities;
    constexpr std::size_t named = 2;
    for (std::size_t stop = 1; stop + 1 < path.pops.size() && stop <= named; ++stop)
        cities.append(cityOf(picture, path.pops[stop]));
    return Words::tr("Via %1").arg(cities.join(QStringLiteral(", ")));
}

QString otherPath(const client::WayOut &offer, const client::Picture &picture)
{
    QStringList parts{offer.candidate ? viaWords(offer, picture) : Words::tr("Another path")};
    if (offer.extraRoundTrip) {
        const bool isLess = *offer.extraRoundTrip < Micros(0);
        const Micros size = isLess ? -*offer.extraRoundTrip : *offer.extraRoundTrip;
        parts.append((isLess ? u'\u2212' : u'+') + text::latency(size));
    }
    if (!offer.leavesOut.empty())
        parts.append(Words::tr("without: %1", "rules").arg(policyWords(offer.leavesOut)));
    if (offer.extraPerHour)
        parts.append(Words::tr("%1 per hour").arg(text::moneyAdded(*offer.extraPerHour)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString whyRefused(const client::Refusal &refusal, const client::Picture &picture)
{
    QStringList sentences;
    const QString rules = rulesWords(refusal);
    if (!rules.isEmpty())
        sentences.append(rules);
    else if (refusal.binding)
        sentences.append(bindingWords(*refusal.binding, picture));
    if (const QString cause = causeWords(refusal, picture); !cause.isEmpty())
        sentences.append(cause);
    return sentences.join(u' ');
}

Trouble explained(const client::Failure &failure, Trouble trouble, const client::Picture &picture)
{
    if (!failure.refusal)
        return trouble;
    const QString why = whyRefused(*failure.refusal, picture);
    if (!why.isEmpty())
        trouble.what = why;
    if (!failure.refusal->offers.empty())
        trouble.next.clear();
    return trouble;
}

QString wordsOf(const client::WayOut &offer, const client::Picture &picture, Instant now)
{
    if (offer.kind == "shorter" && offer.additional)
        return Words::tr("Longer by %1", "time").arg(text::duration(*offer.additional));
    const bool isBoost = offer.order.contains(QStringLiteral("durationSeconds"));
    if (isBoost && !offer.from)
        return Words::tr("Boost to %1").arg(text::bandwidth(offer.bandwidth));
    if (offer.kind == "laterSlot" && offer.from) {
        const QString start = text::moment(*offer.from, now);
        return offer.order.contains(QStringLiteral("holdSeconds"))
            ? Words::tr("Keep %1 free from %2", "bandwidth, time")
                  .arg(text::bandwidth(offer.bandwidth), start)
            : Words::tr("From %1", "time").arg(start);
    }
    if (offer.kind == "otherPath")
        return otherPath(offer, picture);
    return Words::tr("Order %1").arg(text::bandwidth(offer.bandwidth));
}

} // namespace turbolane::ui
