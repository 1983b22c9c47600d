// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/tournotes.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Notes {
    Q_DECLARE_TR_FUNCTIONS(PresenterNotes)
};

} // namespace

QString notesOf(TourStepId step)
{
    switch (step) {
    case TourStepId::Map:
        return Notes::tr("Ask where their own sites and clouds are, and find them on the map. The "
                         "on-ramps are the providers' real ones, and lines follow real cables.");
    case TourStepId::Prices:
        return Notes::tr("Sort by round trip, then by price: the nearest is not always the "
                         "cheapest. Type the name of a city they use.");
    case TourStepId::Draw:
        return Notes::tr("Show the path that avoids a country, and what it costs in milliseconds. "
                         "Mention that the price can be held while they think it over.");
    case TourStepId::Boost:
        return Notes::tr("Stop before you press: the price, the hour of its end and what comes "
                         "after are all in view. Then hold. No ticket, no call, no new contract.");
    case TourStepId::EndsByItself:
        return Notes::tr("Make the clock faster. The carrier ends the boost, not this window: "
                         "close it, and it ends all the same, at the second that was shown.");
    case TourStepId::Bill:
        return Notes::tr("Open the boost down to its usage rows. Let somebody add them up: the sum "
                         "is the amount, to the last digit. Their finance people will ask.");
    case TourStepId::Cut:
        return Notes::tr("Ask what happens today when a fibre is cut. Then cut it. Point at the "
                         "round trip, which is another now, and at the seconds nobody pays for.");
    case TourStepId::Mend:
        return Notes::tr("The path's history is evidence: where the traffic ran, and in which "
                         "countries, signed by the carrier.");
    case TourStepId::Month:
        return Notes::tr("The rest of the month passes while they watch. Hold the invoice against "
                         "the forecast that stood there before. Then leave the window to them.");
    }
    return {};
}

} // namespace turbolane::ui
