// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/draft.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace turbolane::ui {

using namespace turbolane::literals;

ChainLimit chainLimit(const Port &port, const OnRamp &onRamp)
{
    const Bandwidth hosted = onRamp.largestHosted;
    if (!hosted.isZero() && hosted < port.speed)
        return {.most = hosted, .place = ChainLimit::Place::OnRamp};
    return {.most = port.speed, .place = ChainLimit::Place::Port};
}

QList<Bandwidth> turboChoices(Bandwidth base, Bandwidth limit)
{
    constexpr std::array steps{1_Gbps,  2_Gbps,  5_Gbps,  10_Gbps, 20_Gbps,
                               25_Gbps, 40_Gbps, 50_Gbps, 100_Gbps};
    QList<Bandwidth> choices;
    for (const Bandwidth step : steps)
        if (step > base && step < limit)
            choices.append(step);
    if (limit > base)
        choices.append(limit);
    return choices;
}

Bandwidth nearestTurbo(Bandwidth wanted, Bandwidth base, Bandwidth limit)
{
    const QList<Bandwidth> choices = turboChoices(base, limit);
    if (choices.isEmpty())
        return base;
    const auto above = std::ranges::lower_bound(choices, wanted);
    return above == choices.end() ? choices.last() : *above;
}

QString proposedName(const Port &port, const OnRamp &onRamp, const QSet<QString> &taken)
{
    const QString stem =
        QStringLiteral("%1-%2-%3")
            .arg(QString::fromStdString(port.pop.text()), QString::fromStdString(onRamp.provider),
                 QString::fromStdString(onRamp.pop.text()))
            .toLower();
    QString name = stem;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    return name;
}

bool isName(const QString &text)
{
    static const QRegularExpression allowed(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._-]{1,64}")));
    return allowed.match(text).hasMatch();
}

const OnRamp *likeliest(const QList<OnRamp> &choices, const QString &lastProvider)
{
    const auto rank = [&lastProvider](const OnRamp &onRamp) {
        return std::tuple(QString::fromStdString(onRamp.provider) != lastProvider,
                          -onRamp.largestHosted.inKbps(), onRamp.id.text());
    };
    const auto best = std::ranges::min_element(choices, {}, rank);
    return best == choices.end() ? nullptr : &*best;
}

} // namespace turbolane::ui
