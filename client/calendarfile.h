// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/icalendar.h"
#include "domain/interval.h"

#include <QByteArray>

#include <vector>

namespace turbolane::client {

class Picture;

/// Every schedule with its rule, every boost on its own, and maintenance of what this customer has.
/// Times of a schedule that were moved stand beside it; those that are left out or refused are
/// exceptions of its rule.
std::vector<CalendarEvent> calendarOf(const Picture &picture);

/// What the clocks of a zone do in that time; IANA. Of a zone that is not known, nothing.
ZoneChanges zoneChanges(const std::string &zone, Interval time);

/// The whole file (RFC 5545), with the zones its times are in.
QByteArray calendarFile(const Picture &picture, Instant now);

} // namespace turbolane::client
