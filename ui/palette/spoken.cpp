// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/spoken.h"

#include "ui/editors/bandwidthedit.h"
#include "ui/editors/durationedit.h"
#include "ui/models/folded.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr std::array verbs{Verb::Boost, Verb::Extend, Verb::End};
/// "1 h 30 min".
constexpr qsizetype longestFigure = 4;

/// English counts everywhere: scripts and colleagues write it.
const char *englishOf(Verb verb)
{
    switch (verb) {
    case Verb::Boost: return "boost";
    case Verb::Extend: return "extend";
    case Verb::End: return "end";
    case Verb::Find: break;
    }
    return "";
}

Verb verbOf(const QString &word)
{
    for (const Verb verb : verbs)
        if (word == QLatin1StringView(englishOf(verb)) || word == folded(wordOf(verb)))
            return verb;
    return Verb::Find;
}

bool isFigure(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.isDigit(); })
        && std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
}

/// Whether these words together are a figure with its unit; then it is taken.
bool takeFigure(const QString &text, Spoken &spoken)
{
    if (!isFigure(text))
        return false;
    if (const auto bandwidth = bandwidthTyped(text); bandwidth && spoken.verb == Verb::Boost) {
        spoken.to = *bandwidth;
        return true;
    }
    const auto lasting = durationTyped(text);
    if (lasting && spoken.verb != Verb::End)
        spoken.lasting = *lasting;
    return bool(lasting) && spoken.verb != Verb::End;
}

} // namespace

QString wordOf(Verb verb)
{
    switch (verb) {
    case Verb::Boost: return Words::tr("boost", "typed, as in: boost seq-archive 5G 2h");
    case Verb::Extend: return Words::tr("extend", "typed, as in: extend seq-archive 1h");
    case Verb::End: return Words::tr("end", "typed, as in: end seq-archive");
    case Verb::Find: break;
    }
    return {};
}

Spoken spokenOf(const QString &typed)
{
    const QStringList all = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    Spoken spoken;
    if (all.isEmpty())
        return spoken;
    spoken.verb = verbOf(folded(all.front()));
    qsizetype at = spoken.verb == Verb::Find ? 0 : 1;
    while (at < all.size()) {
        qsizetype taken = spoken.verb == Verb::Find ? 0 : std::min(longestFigure, all.size() - at);
        while (taken > 0 && !takeFigure(all.mid(at, taken).join(u' '), spoken))
            --taken;
        if (taken == 0)
            spoken.words.append(folded(all.at(at)));
        at += std::max<qsizetype>(taken, 1);
    }
    return spoken;
}

} // namespace turbolane::ui
