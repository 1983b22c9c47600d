// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/tourwords.h"

#include "ui/practice/practicekeys.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Tour {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

QString keyText(PracticeKey key)
{
    return keysOf(key).toString(QKeySequence::NativeText);
}

TourWords map()
{
    return {Tour::tr("Everything you have, on one map"),
            Tour::tr("Squares are your ports, rings the on-ramps of a city, lines your "
                     "connections: the wider, the more bandwidth; the fuller, the more it is "
                     "used."),
            Tour::tr("All of it is practice. The carrier runs on this computer, with books of its "
                     "own, and nobody is charged.")};
}

TourWords prices()
{
    return {Tour::tr("Latency and price before you ask"),
            Tour::tr("Every on-ramp with its round trip from your port and its price by the hour, "
                     "the nearest first. Search by city, site, region or provider, and filter by "
                     "what you need."),
            {}};
}

TourWords draw(bool done)
{
    return {Tour::tr("Draw a connection"),
            Tour::tr("Paths stand side by side with round trip, price and carbon, and the one you "
                     "choose is drawn on the map. Nothing is ordered until you say so."),
            done ? Tour::tr("Compare the paths. Order it if you like, or go on.")
                 : Tour::tr("Drag from Frankfurt to any on-ramp, or press N.")};
}

TourWords boost(bool done)
{
    return {Tour::tr("Hold to boost"),
            Tour::tr("Choose for how long. The price, the end, and what comes after stand beside "
                     "the button before you press it."),
            done ? Tour::tr("The carrier has raised and tested it.")
                 : Tour::tr("Hold Turbo, or press T and hold Space, until the ring is full.")};
}

TourWords endsByItself(const std::optional<Boost> &boost, bool done)
{
    const QString text = boost
        ? Tour::tr("Each ring segment is one hour. At %1 the connection goes back to %2, and the "
                   "bill stops counting the boost in the same second.")
              .arg(text::timeWithSeconds(boost->endsAt), text::bandwidth(boost->from))
        : Tour::tr("A boost ends at the second that was shown, whether anybody watches or not, and "
                   "the bill stops counting it in that second.");
    return {Tour::tr("The boost ends by itself"), text,
            done ? Tour::tr("It is back, and the boost is paid to the second.")
                 : Tour::tr("Speed up the clock to watch it happen.")};
}

TourWords bill()
{
    return {Tour::tr("The bill, down to the second"),
            Tour::tr("What the month has come to, with the boost in it. Open any amount below, "
                     "down to the usage rows and their rates: every sum is the sum of what stands "
                     "under it."),
            {}};
}

TourWords cut(bool done)
{
    return {Tour::tr("A digger finds a fibre"),
            Tour::tr("A link under the chosen connection breaks. The carrier looks for another "
                     "path, writes down every second without one, and charges none of them."),
            done ? Tour::tr(
                "It is cut. Round trip and path of the connection are those of another way.")
                 : Tour::tr("Press %1 to cut it.", "a key").arg(keyText(PracticeKey::CutFibre))};
}

TourWords mend(bool done)
{
    return {Tour::tr("Mended again"),
            Tour::tr("Who was moved stays where it is: going back would be a second interruption, "
                     "for nothing. A path's history is kept, and can be proved."),
            done ? Tour::tr("The fibre carries again.")
                 : Tour::tr("Press %1 to mend it.", "a key").arg(keyText(PracticeKey::CutFibre))};
}

TourWords month(bool done)
{
    return {Tour::tr("A month in a moment"),
            Tour::tr("Nights, boosts at their times and planned work happen on the way, and the "
                     "month is billed. The clock, the drills and this story stay yours: begin it "
                     "anew whenever you like."),
            done ? Tour::tr("The invoice is there, and opens to its rows.")
                 : Tour::tr("Press To the month's end, below the clock.")};
}

} // namespace

TourWords wordsOf(TourStepId step, const std::optional<Boost> &about, bool done)
{
    switch (step) {
    case TourStepId::Map: return map();
    case TourStepId::Prices: return prices();
    case TourStepId::Draw: return draw(done);
    case TourStepId::Boost: return boost(done);
    case TourStepId::EndsByItself: return endsByItself(about, done);
    case TourStepId::Bill: return bill();
    case TourStepId::Cut: return cut(done);
    case TourStepId::Mend: return mend(done);
    case TourStepId::Month: return month(done);
    }
    return {};
}

} // namespace turbolane::ui
