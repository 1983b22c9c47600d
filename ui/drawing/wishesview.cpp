// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/wishesview.h"

#include "client/picture.h"
#include "ui/drawing/drawingview.h"
#include "ui/drawing/quotation.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteWishes)
};

using Codes = std::set<std::string>;

void addCountriesOf(const client::Picture &picture, const Path &path, Codes *codes)
{
    for (const PopId &id : path.pops)
        if (const Pop *pop = picture.pop(id))
            codes->insert(pop->country);
    for (const LinkId &id : path.links)
        if (const Link *link = picture.link(id))
            codes->insert(link->countries.begin(), link->countries.end());
}

Codes onShownPaths(const DrawingKnowledge &known)
{
    Codes codes;
    if (known.quotation.state() == Quotation::State::Offered)
        for (const CandidatePath &candidate : known.quotation.offer().candidates)
            addCountriesOf(known.picture, candidate.path, &codes);
    return codes;
}

Codes everywhere(const client::Picture &picture)
{
    Codes codes;
    for (const Pop &pop : picture.pops())
        codes.insert(pop.country);
    for (const Link &link : picture.links())
        codes.insert(link.countries.begin(), link.countries.end());
    return codes;
}

/// The ends cannot be avoided, and what is avoided needs no second time.
void leaveOut(const Draft &draft, Codes *codes)
{
    for (const std::string &code : draft.avoided)
        codes->erase(code);
    if (draft.port)
        codes->erase(draft.port->country);
    if (draft.onRamp)
        codes->erase(draft.onRamp->country);
}

template <typename List>
QList<RouteWishesView::Country> named(const client::Picture &picture, const List &codes)
{
    QList<RouteWishesView::Country> countries;
    for (const std::string &code : codes)
        if (!code.empty())
            countries.append({text::fromStd(code), countryName(picture, code)});
    std::ranges::sort(countries, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return countries;
}

QList<RouteWishesView::Other> others(const client::Picture &picture)
{
    QList<RouteWishesView::Other> others;
    for (const Connection &connection : picture.connections())
        if (!isTerminal(connection.state))
            others.append({connection.id, text::fromStd(connection.name)});
    return others;
}

QString inWords(const std::string &risk)
{
    QStringList parts = text::fromStd(risk).toLower().split(u'-', Qt::SkipEmptyParts);
    const bool isLanding = !parts.isEmpty()
        && (parts.first() == QLatin1String("cls") || parts.first() == QLatin1String("landing"));
    if (isLanding)
        parts.removeFirst();
    for (QString &part : parts)
        part = part.size() > 2 ? part.at(0).toUpper() + part.mid(1) : part.toUpper();
    const QString place = parts.join(u' ');
    return isLanding ? Words::tr("%1 landing", "of sea cables").arg(place) : place;
}

/// Those of ours have words; of another carrier's the code is shown.
struct ZoneWord {
    const char *code;
    const char *word;
};
constexpr std::array zoneWords{
    ZoneWord{"EEA", QT_TRANSLATE_NOOP("RouteWishes", "European Economic Area")},
    ZoneWord{"UK", QT_TRANSLATE_NOOP("RouteWishes", "United Kingdom")},
    ZoneWord{"AFRICA", QT_TRANSLATE_NOOP("RouteWishes", "Africa")},
    ZoneWord{"ASEAN", QT_TRANSLATE_NOOP("RouteWishes", "ASEAN states")},
    ZoneWord{"GCC", QT_TRANSLATE_NOOP("RouteWishes", "Gulf states")},
    ZoneWord{"LATAM", QT_TRANSLATE_NOOP("RouteWishes", "Latin America")},
};

QString zoneName(const client::Picture &picture, const std::string &code)
{
    const auto ours =
        std::ranges::find_if(zoneWords, [&](const ZoneWord &each) { return code == each.code; });
    return ours == zoneWords.end() ? countryName(picture, code) : Words::tr(ours->word);
}

template <typename Name>
QList<RouteRulesView::Place> placesOf(const Codes &codes, Name name)
{
    QList<RouteRulesView::Place> places;
    for (const std::string &code : codes)
        if (!code.empty())
            places.append({code, name(code)});
    std::ranges::sort(places, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return places;
}

RouteRulesView rulesViewOf(const DrawingKnowledge &known)
{
    Codes zones;
    for (const Pop &pop : known.picture.pops())
        zones.insert(pop.residencyZone);
    const auto country = [&](const std::string &code) { return countryName(known.picture, code); };
    const auto zone = [&](const std::string &code) { return zoneName(known.picture, code); };
    return {.rules = rulesOf(known.draft.rules),
            .zones = placesOf(zones, zone),
            .countries = placesOf(everywhere(known.picture), country)};
}

} // namespace

QString countryName(const client::Picture &picture, const std::string &code)
{
    const auto pop = std::ranges::find(picture.pops(), code, &Pop::country);
    if (pop != picture.pops().end() && !pop->countryName.empty())
        return text::fromStd(pop->countryName);
    const QLocale::Territory territory = QLocale::codeToTerritory(text::fromStd(code));
    return territory == QLocale::AnyTerritory ? text::fromStd(code)
                                              : QLocale::territoryToString(territory);
}

QString countryNames(const client::Picture &picture, const std::vector<std::string> &codes)
{
    QStringList names;
    for (const std::string &code : codes)
        names.append(countryName(picture, code));
    return names.join(QStringLiteral(", "));
}

QString riskWords(const std::vector<std::string> &risks)
{
    QStringList words;
    for (const std::string &risk : risks)
        words.append(inWords(risk));
    return words.join(QStringLiteral(", "));
}

RouteWishesView wishesViewOf(const DrawingKnowledge &known)
{
    const Draft &draft = known.draft;
    Codes passed = onShownPaths(known);
    Codes elsewhere = everywhere(known.picture);
    leaveOut(draft, &passed);
    leaveOut(draft, &elsewhere);
    for (const std::string &code : passed)
        elsewhere.erase(code);
    RouteWishesView view{.avoided = named(known.picture, draft.avoided),
                         .onTheWay = named(known.picture, passed),
                         .elsewhere = named(known.picture, elsewhere),
                         .problem = {},
                         .longest = draft.longest,
                         .others = others(known.picture),
                         .apartFrom = draft.apartFrom,
                         .rules = rulesViewOf(known)};
    if (known.quotation.avoidingFailure() && !draft.avoided.empty())
        view.problem =
            Words::tr("No path avoids %1.").arg(countryNames(known.picture, draft.avoided));
    return view;
}

} // namespace turbolane::ui
