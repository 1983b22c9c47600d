// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/carrierhouse.h"

#include <QMetaType>

#include <memory>
#include <string>
#include <vector>

namespace turbolane::backend::tests {

/// A whole number of a script.
std::int64_t number(const std::string &word);

/// Rows for a data-driven test, column "script" (std::string): the parts of that file of
/// tests/backend/carrier/scripts, each headed by "== its name".
void scriptRows(const char *file);

/// A script in the domain's words, one line a step; what stands behind "->" is expected, and a star
/// at its end stands for the rest. Words after "#" are for the reader.
///
///     times   none|demo          of the datapath; the first step, or none
///     wider                      with FRA-AMS-2; before anything else
///     widest                     with FRA-AMS-3 too
///     add     NAME PORT ON-RAMP BASE TURBO [vlan N] [most MICROS]
///             [protected] [order N] [seek WORD]                     -> accepted | a refusal
///     modify  NAME [base B] [turbo B] [name N] [version N]          -> accepted | a refusal
///     delete  NAME [version N]                                      -> accepted | a refusal
///     boost   NAME TO SECONDS [most MICROS] [in SECONDS]            -> accepted | a refusal
///             [by SECONDS]       the end that was shown, from now
///     move    NAME SECONDS in SECONDS [most MICROS] [nth N]         -> accepted | a refusal
///     extend  NAME SECONDS                                          -> accepted | a refusal
///     end     NAME [nth N]       its last boost, or its N-th        -> accepted | a refusal
///     scene   NAME CONNECTION TO CONNECTION TO ...                  -> accepted | a refusal
///     press   SCENE SECONDS [most MICROS] [in SECONDS] [by SECONDS] -> accepted | a refusal
///     release SCENE              ends what is boosted of it         -> accepted | a refusal
///     forget  SCENE                                                 -> accepted | a refusal
///     worth   SCENE SECONDS                                         -> MICROS | a refusal
///     schedule NAME CONNECTION|scene:NAME TO|- SECONDS MM-DDTHH:MM ZONE [RULE|once] [move]
///                                                                   -> accepted | a refusal
///     foresee  the same                                  -> MICROS STATE MM-DDTHH:MM ... in UTC
///     skip    SCHEDULE MM-DDTHH:MM in UTC                           -> accepted | a refusal
///     stop    SCHEDULE                                              -> accepted | a refusal
///     plan    SCHEDULE [N]       the first of them -> STATE, then STATE MM-DDTHH:MM ... in UTC
///     count   SCHEDULE           its times         -> N
///     because SCHEDULE N         its N-th time     -> REASON
///     break   link|pop|port|onRamp ID [MINUTES]                     -> accepted | a refusal
///     work    LINK FROM TO       maintenance, in seconds from now   -> accepted | a refusal
///     mend    ID                                                    -> accepted | a refusal
///     rides   NAME                                 -> working|standby|nothing LINK...
///     beside  NAME               its second path   -> LINK... | nothing
///     disturbed NAME             each: ACTION MILLISECONDSms|open, then SECONDSs down
///     tick    SECONDS            time passes, the carrier is up
///     down    SECONDS            it is killed, time passes, it starts again
///     asleep  SECONDS            it does not run, and time passes
///     back    SECONDS            the clock is set back
///     lines   NAME                                 -> STATE IN-FORCE vlan N
///     orders  NAME                                 -> ACTION STATE, newest first
///     steps   NAME               of its last order -> KIND STATE ...
///     boosts  NAME               its last boost    -> STATE [REASON]
///     all     NAME               every boost       -> STATE STATE, oldest first
///     why     a step that is refused               -> the detail of the refusal
///     parts   NAME               of its last boost -> port LIMIT path LIMIT cloudSide LIMIT
///     shown   NAME               its last boost    -> MICROS
///     billed  NAME base|boost                      -> SECONDS seconds MICROS
///     free    PORT [SECONDS] [in SECONDS]   for good, or for so long from then -> BANDWIDTH
class Script {
public:
    Script();

    /// Empty where every line holds; else the first line that does not, and what came instead.
    std::string run(const std::string &script);
    CarrierHouse &house() { return *m_house; }

private:
    using Words = std::vector<std::string>;
    std::string step(const Words &words);
    std::string plan(const Words &words);
    std::string scene(const Words &words);
    std::string schedule(const Words &words);
    std::string change(const Schedule &schedule, const Words &words);
    std::string timesOf(const Schedule &schedule, const Words &words);
    SceneId sceneNamed(const std::string &name);
    std::optional<Schedule> scheduleNamed(const std::string &name);
    std::string order(const Words &words);
    std::string boost(const Words &words);
    std::string fault(const Words &words);
    std::string work(const Words &words);
    std::string look(const Words &words);
    std::string add(const Words &words);
    std::string modify(const Words &words);
    std::string linesOf(const Connection &connection);
    std::string ordersOf(const Connection &connection);
    std::string stepsOf(const Connection &connection);
    std::string boostsOf(const Connection &connection);
    std::string allOf(const Connection &connection);
    std::string partsOf(const Connection &connection);
    std::string billedOf(const Connection &connection, const std::string &kind);
    std::string shownOf(const Connection &connection);
    std::string ridesOf(const Connection &connection);
    std::string disturbancesOf(const Connection &connection);
    std::string freeOf(const Words &words);
    std::optional<Instant> secondsOn(const Words &words, const char *word);
    std::optional<Connection> named(const std::string &name);
    ConnectionId idOf(const std::string &name);

    template <typename Answer>
    std::string verdict(const Result<Answer> &answer)
    {
        m_why = answer ? "" : answer.error().detail;
        return answer ? "accepted" : std::string(wireName(answer.error().code));
    }

    std::unique_ptr<CarrierHouse> m_house;
    std::string m_why; ///< the last refusal, in a sentence
};

} // namespace turbolane::backend::tests

Q_DECLARE_METATYPE(std::string)
