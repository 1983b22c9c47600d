// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/pathpolicy.h"
#include "domain/place.h"
#include "domain/port.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace turbolane::ui {

/// A connection that is being drawn: nothing of it exists at the carrier yet.
struct Draft {
    std::optional<Port> port;
    std::optional<OnRamp> onRamp;
    Bandwidth base = Bandwidth::gbps(2);
    Bandwidth turbo = Bandwidth::gbps(10); ///< equal to base: no Turbo
    QString name;
    QString cloudAccount; ///< as it was typed; empty: none yet
    std::vector<std::string> avoided; ///< countries that one of the compared paths keeps out of
    std::optional<Micros> longest; ///< round trip
    ConnectionId apartFrom;
    PlanId plan; ///< by which it is charged; empty: the usual one
    int termMonths = 0; ///< 0: no term
    PathPolicy rules; ///< zones, countries to pass and encryption: what every path keeps to

    bool isJoined() const { return port && onRamp; }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The narrowest place of the chain and what it is: what Turbo can rise to at most.
struct ChainLimit {
    enum class Place { Port, OnRamp };
    Bandwidth most;
    Place place = Place::Port;
    friend bool operator==(const ChainLimit &, const ChainLimit &) = default;
};

/// Of a draft with both ends. An on-ramp that says nothing of hosted connections sets no limit.
ChainLimit chainLimit(const Port &port, const OnRamp &onRamp);

/// The rates a turbo profile may have: above base, up to the limit, the limit itself included.
/// Empty where base leaves no room.
QList<Bandwidth> turboChoices(Bandwidth base, Bandwidth limit);

/// The choice nearest to what was asked for, or base where there is none.
Bandwidth nearestTurbo(Bandwidth wanted, Bandwidth base, Bandwidth limit);

/// "fra-aws-sin", and "fra-aws-sin-2" where that is taken.
QString proposedName(const Port &port, const OnRamp &onRamp, const QSet<QString> &taken);

/// 1 to 64 letters, digits, "-", "_" or ".": what the carrier takes.
bool isName(const QString &text);

/// Of several on-ramps in one city the one to begin with: the one last used provider's, then the
/// largest hosted rate, then the order of their ids. Null where the list is empty.
const OnRamp *likeliest(const QList<OnRamp> &choices, const QString &lastProvider);

} // namespace turbolane::ui
