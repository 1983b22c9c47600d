// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/about/aboutcard.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

struct Credit {
    QString what;
    QString whose; ///< with the licence
};

Label *sentence(Type type, Colour colour, const QString &text)
{
    auto *label = new Label(type, colour, text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

/// One under the other, what is owed standing in one column.
QLayout *creditTable(const QList<Credit> &credits)
{
    int widest = 0;
    for (const Credit &credit : credits)
        widest = qMax(widest, textWidth(font(Type::Body), credit.what));
    auto *column = boxed<QVBoxLayout>(nullptr, {}, 6);
    for (const Credit &credit : credits) {
        auto *row = boxed<QHBoxLayout>(nullptr, {}, 20);
        auto *what = sentence(Type::Body, Colour::Ink, credit.what);
        what->setFixedWidth(widest + 1);
        row->addWidget(what);
        row->addWidget(sentence(Type::Body, Colour::Ink2, credit.whose), 1);
        column->addLayout(row);
    }
    return column;
}

} // namespace

AboutCard::AboutCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("about"));
    auto *column = boxed<QVBoxLayout>(this, {}, 8);
    column->addWidget(sentence(Type::Strong, Colour::Ink,
                               tr("Turbolane %1").arg(QStringLiteral(TURBOLANE_VERSION))));
    column->addWidget(sentence(
        Type::Body, Colour::Ink2,
        tr("Free software under the GNU General Public License, version 3 or later. It comes with "
           "no warranty.")));
    column->addWidget(sentence(
        Type::Body, Colour::Ink,
        tr("On-ramps are facts about places, not offers by the providers named. Prices are the "
           "reference carrier's own.")));
    column->addSpacing(8);
    column->addLayout(creditTable({
        {tr("AWS sites"), tr("dx-location-details, Christian Elsen (MIT)")},
        {tr("Azure sites"), tr("ExpressRoute locations, Microsoft (CC BY 4.0)")},
        {tr("Google sites"), tr("Cloud Interconnect facilities, Google (CC BY 4.0)")},
        {tr("Other sites"),
         tr("Public documentation of IBM, Oracle, Alibaba Cloud, Equinix, OVHcloud and CoreWeave; "
            "facts only")},
        {tr("Grid carbon"), tr("Ember, as packaged in @tgwf/co2 (CC BY-SA 4.0)")},
        {tr("Map"), tr("Natural Earth (public domain), by way of world-atlas (ISC)")},
        {tr("Country codes"), tr("i18n-iso-countries (MIT)")},
        {tr("Fonts"), tr("Inter, JetBrains Mono, Noto Sans Arabic (SIL Open Font License 1.1)")},
        {tr("Icons"), tr("Lucide (ISC), in part from Feather (MIT)")},
        {tr("Libraries"),
         tr("Qt 6 (LGPL 3), Qt Charts (GPL 3), OpenSSL 3 (Apache 2.0), Boost (BSL 1.0), SQLite "
            "(public domain), QtKeychain (BSD)")},
    }));
    column->addSpacing(4);
    column->addWidget(sentence(Type::Small, Colour::Ink3,
                               tr("The full list, with its licences, is THIRD_PARTY.md beside the "
                                  "program's sources.")));
}

} // namespace turbolane::ui
