// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbowords.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Turbo)
};

/// Tenths, so that a wait is seen to go on; whole seconds once they are many.
QString elapsed(Instant since, Instant now)
{
    const Millis passed = std::max(now - since, 0ms);
    return passed >= 100s ? text::wholeSeconds(passed) : text::tenths(passed);
}

TurboWords provisioningWords(const TurboFace &face, Instant now)
{
    if (face.step == 0)
        return {.above = {}, .word = Words::tr("Asking"), .below = Words::tr("the carrier")};
    return {.above = face.quiet ? Words::tr("Waiting") : Words::tr("Step"),
            .word = Words::tr("%1 of %2").arg(face.step).arg(face.steps),
            .below = elapsed(face.startsAt, now)};
}

constexpr std::array calls{Millis(60min), Millis(15min), Millis(5min), Millis(1min), Millis(0)};

} // namespace

TurboWords turboWords(const TurboFace &face, TurboState shown, Instant carrierNow)
{
    const QString turbo = Words::tr("TURBO");
    switch (shown) {
    case TurboState::Idle:
        return {{}, turbo, face.reason.isEmpty() ? Words::tr("Choose hours") : face.reason};
    case TurboState::Armed: return {{}, turbo, Words::tr("Hold to boost")};
    case TurboState::Pressing: return {{}, turbo, Words::tr("Keep holding")};
    case TurboState::Provisioning: return provisioningWords(face, carrierNow);
    case TurboState::Active:
        return {Words::tr("Boosted"), countdown(carrierNow, face.endsAt), Words::tr("left")};
    case TurboState::Reverting:
        return {{}, Words::tr("Reverting"), Words::tr("to %1").arg(face.base)};
    case TurboState::Failed: return {{}, Words::tr("Not boosted"), Words::tr("Nothing charged")};
    case TurboState::Disabled: return {{}, turbo, face.reason};
    }
    return {};
}

TurboWords turboPressWords()
{
    return {{}, Words::tr("TURBO"), Words::tr("Press to boost")};
}

TurboWords turboOfferWords(const TurboFace &face)
{
    return {{}, face.price, Words::tr("Press again")};
}

QString countdown(Instant now, Instant end)
{
    const auto left = std::max(std::chrono::ceil<Seconds>(end - now), 0s);
    const std::chrono::hh_mm_ss parts(left);
    return QStringLiteral("%1:%2:%3")
        .arg(parts.hours().count())
        .arg(parts.minutes().count(), 2, 10, QLatin1Char('0'))
        .arg(parts.seconds().count(), 2, 10, QLatin1Char('0'));
}

QString turboNews(const TurboFace &before, const TurboFace &after, Instant carrierNow)
{
    if (before.subject != after.subject)
        return {};
    if (after.state == TurboState::Provisioning && after.step > 0 && after.step != before.step)
        return Words::tr("Boosting, step %1 of %2").arg(after.step).arg(after.steps);
    if (before.state == after.state)
        return {};
    switch (after.state) {
    case TurboState::Provisioning: return Words::tr("Boost started");
    case TurboState::Active:
        return Words::tr("Boosted, %1 left").arg(countdown(carrierNow, after.endsAt));
    case TurboState::Reverting: return Words::tr("Going back to %1").arg(after.base);
    case TurboState::Failed: return Words::tr("Not boosted. Nothing charged. %1").arg(after.reason);
    case TurboState::Idle:
    case TurboState::Armed:
    case TurboState::Disabled:
        return before.state == TurboState::Reverting ? Words::tr("Back at %1").arg(after.base)
                                                     : QString();
    case TurboState::Pressing: return {};
    }
    return {};
}

void CountdownCalls::start(Millis left)
{
    m_next = *std::find_if(calls.begin(), calls.end() - 1, [left](Millis at) { return at < left; });
}

QString CountdownCalls::call(Millis left)
{
    if (m_next == 0ms || left > m_next)
        return {};
    start(left);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    return text::counted(Words::tr("%n minute(s) of the boost left", nullptr, int(minutes)),
                         minutes);
}

} // namespace turbolane::ui
