// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"

namespace turbolane::bench {

/// Each measures one thing a user waits for. Empty where it could not be measured; why is on
/// stderr.

/// Through a real window with a real hold: from the hold's completion to "boosted" painted. Beside
/// it, the same question asked without a window, up to the event that answers it.
Figures measurePress(Extent extent);
/// From the question to the carrier's 202, over HTTPS. Beside it, one commit of as many bytes with
/// nothing around it, on the same disk.
Figures measureOrders(Extent extent);
/// The shortest ways between all places, on the backbone that is shipped.
Figures measureSearch(Extent extent);
/// Shortest ways with one link in five closed, pairs of ways, and the five shortest, on the
/// backbone that is shipped and on a generated network of 10,000 PoPs and 30,000 links.
Figures measureRoutes(Extent extent);
/// A booking of a link, the question what is used while it lasts, and its release, with a million
/// bookings of that link present. Beside it, the same in a std::map that is swept.
Figures measureCalendar(Extent extent);
/// Ten million usage rows out of the books, each priced and rounded, added up line by line. Beside
/// it, the same rows in SQLite, and in DuckDB where it is.
Figures measureRating(Extent extent);
/// What outside meters tell, over HTTPS: batches of many by several clients at once, and one sample
/// after another.
Figures measureIngest(Extent extent);
/// Charts of any window over 30 days of a connection that was metered each second, and how much
/// room such series take. Beside it, rows in SQLite.
Figures measureCharts(Extent extent);
/// A month of 10,000 connections, each boosted four times: rated, sealed, billed, posted and kept;
/// and before it is over, its charges so far.
/// In short: of 200, and told as if of 10,000.
Figures measureClosing(Extent extent);
/// Lines in this machine's kernel: a thousand set up and adopted, changes of rate and what packets
/// that run meanwhile tell, and how near filled lines come to their rates. Skipped, with the
/// reason, where the kernel cannot.
Figures measureKernel(Extent extent);
/// Through a real window with a real hold, over this machine's kernel: from the hold's completion
/// to the rate that is read back there. Beside it, from the question of a client. Skipped likewise.
Figures measureKernelPress(Extent extent);
/// The program `turbolane` beside this one, started, painted, usable, then left alone. Beside it,
/// an empty window of the same library.
Figures measureProgram(Extent extent);

/// The empty window that measureProgram() compares with; returns when it is told to end.
int runEmptyWindow();
inline constexpr const char *emptyWindowWord = "--empty-window";

} // namespace turbolane::bench
