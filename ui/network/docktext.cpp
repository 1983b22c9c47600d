// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/docktext.h"

#include "ui/models/onrampsmodel.h"
#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionDock)
};

QString siteOf(const Port &port)
{
    OnRamp place; // a site's short name is found the same way at both ends
    place.facility = port.site;
    return Words::tr("%1 %2", "city, site").arg(text::fromStd(port.city), shortSite(place));
}

} // namespace

QString endsOf(const Connection &connection, const client::Picture &picture)
{
    const Port *port = picture.port(connection.port);
    const OnRamp *onRamp = picture.onRamp(connection.onRamp);
    const QString from = port ? siteOf(*port) : text::fromStd(connection.port.text());
    if (!onRamp)
        return Words::tr("%1 to %2").arg(from, text::fromStd(connection.onRamp.text()));
    return Words::tr("%1 to %2, %3", "port, on-ramp, its city")
        .arg(from, providerAndRegion(*onRamp), text::fromStd(onRamp->city));
}

QString wayOf(const Connection &connection, const client::Picture &picture)
{
    const Path &path = connection.path;
    QStringList places;
    for (std::size_t i = 0; i < path.links.size(); ++i) {
        const Link *link = picture.link(path.links[i]);
        const bool isLast = i + 1 == path.links.size();
        if (link && link->kind == LinkKind::Subsea) {
            places.append(text::fromStd(link->route));
        } else if (!isLast && i + 1 < path.pops.size()) {
            const Pop *pop = picture.pop(path.pops[i + 1]);
            places.append(text::fromStd(pop ? pop->city : path.pops[i + 1].text()));
        }
    }
    places.removeDuplicates();
    return places.isEmpty() ? QString() : Words::tr("via %1").arg(places.join(u", "));
}

Money hourlyNow(const Connection &connection, const client::Picture &picture)
{
    const Boost *boost = picture.runningBoost(connection.id);
    const bool boosted = boost && boost->state == BoostState::Active;
    const Result<HourlyRate> both =
        boosted ? connection.basePrice.plus(boost->extra) : connection.basePrice;
    return both ? both->perHour() : connection.basePrice.perHour();
}

StatePill pillOf(const Connection &connection, const client::Picture &picture, Instant now)
{
    if (const Boost *boost = picture.runningBoost(connection.id)) {
        switch (boost->state) {
        case BoostState::Activating: return {Tone::Boosted, Words::tr("Boost starting")};
        case BoostState::Active: return {Tone::Boosted, Words::tr("Boosted")};
        case BoostState::Reverting: return {Tone::Busy, Words::tr("Going back")};
        case BoostState::Scheduled:
        case BoostState::Ended:
        case BoostState::Cancelled:
        case BoostState::Failed: break;
        }
    }
    if (connection.state == ProductState::Active && connection.activeSince
        && connection.foreignState.empty()) {
        const Seconds up = std::chrono::floor<Seconds>(now - *connection.activeSince);
        return {Tone::Ok, Words::tr("Up %1", "for how long").arg(text::age(up))};
    }
    return {toneOf(connection.state, false), words::stateOf(connection)};
}

} // namespace turbolane::ui
