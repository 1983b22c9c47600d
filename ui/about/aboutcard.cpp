// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/about/aboutcard.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace turbolane::ui {

AboutCard::AboutCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("about"));
    auto *column = boxed<QVBoxLayout>(this, {}, 8);
    const auto say = [column](Type type, Colour colour, const QString &sentence) {
        auto *label = new Label(type, colour, sentence);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    say(Type::Strong, Colour::Ink, tr("Turbolane %1").arg(QStringLiteral(TURBOLANE_VERSION)));
    say(Type::Body, Colour::Ink2,
        tr("Free software under the GNU General Public License, version 3 or later. It comes with "
           "no warranty."));
    say(Type::Body, Colour::Ink,
        tr("On-ramps are facts about places, not offers by the providers named. Prices are the "
           "reference carrier's own."));
    say(Type::Body, Colour::Ink2,
        tr("On-ramps and data centres: public location lists of AWS (compiled by C. Elsen, MIT), "
           "Microsoft and Google (CC BY 4.0), IBM, Oracle, Alibaba Cloud, OVHcloud and CoreWeave. "
           "Grid carbon intensity: Ember (CC BY). Land and borders: Natural Earth."));
    say(Type::Body, Colour::Ink2,
        tr("Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). Built "
           "with Qt, OpenSSL, SQLite and Boost. The full list is in THIRD_PARTY.md."));
}

} // namespace turbolane::ui
