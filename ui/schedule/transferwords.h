// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/transferinquiry.h"

#include <QString>
#include <QTimeZone>

namespace turbolane::ui {

/// "Cheapest", "One block", "Soonest", "No boost".
QString wayWord(TransferWay way);
/// "3 boosts, 22:00 to 06:00", "Tue 22:00, 19 h", "2 Gbps only".
QString boostsWords(const TransferOffer &offer, const Transfer &transfer, Instant now);
/// "done Fri 02:50", "Tue 15:24, too late", "never done at this bandwidth".
QString doneWords(const TransferOffer &offer, std::optional<Instant> unboosted, Instant now);
/// "3 boosts, 19 h at the night rate".
QString sumWords(const TransferOffer &offer);
/// "100 TB", "61.2 TB": to three digits, in multiples of 1,000.
QString dataWords(std::int64_t bytes);
/// The chart in a sentence.
QString proofWords(const TransferOffer &offer, const Transfer &transfer, Instant now);

} // namespace turbolane::ui
