// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/routerules.h"

#include "domain/require.h"
#include "ui/drawing/drawingparts.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

using Kind = RouteRule::Kind;
/// Of places; encryption is one word, not a list of them.
constexpr std::array places{Kind::WithinZone, Kind::AvoidZone, Kind::ViaCountry, Kind::ViaZone};
constexpr std::array encryptions{Encryption::Macsec, Encryption::QuantumSafe};

std::vector<std::string> &listOf(PathPolicy &policy, Kind kind)
{
    switch (kind) {
    case Kind::WithinZone: return policy.withinZones;
    case Kind::AvoidZone: return policy.avoidZones;
    case Kind::ViaCountry: return policy.viaCountries;
    case Kind::ViaZone: return policy.viaZones;
    case Kind::Encrypted: break;
    }
    require(false, "encryption is no place");
    return policy.viaZones;
}

RouteRule ruleOf(Encryption encryption)
{
    return {Kind::Encrypted, std::string(wireName(encryption))};
}

constexpr int leastChip = 96;

/// A whole zone is its own group of words: the carrier's code says it.
bool isOfZones(Kind kind)
{
    return kind != Kind::ViaCountry;
}

QString menuWord(Kind kind)
{
    switch (kind) {
    case Kind::WithinZone: return RouteRules::tr("Stay within a region");
    case Kind::AvoidZone: return RouteRules::tr("Avoid a region");
    case Kind::ViaCountry: return RouteRules::tr("Pass through a country");
    case Kind::ViaZone: return RouteRules::tr("Pass through a region");
    case Kind::Encrypted: break;
    }
    return RouteRules::tr("Encryption on every link");
}

QString encryptionWord(Encryption encryption)
{
    return encryption == Encryption::Macsec ? RouteRules::tr("MACsec")
                                            : RouteRules::tr("Quantum-safe");
}

} // namespace

QList<RouteRule> rulesOf(const PathPolicy &policy)
{
    QList<RouteRule> rules;
    PathPolicy copy = policy;
    for (const Kind kind : places)
        for (const std::string &code : listOf(copy, kind))
            rules.append({kind, code});
    if (policy.encryption != Encryption::None)
        rules.append(ruleOf(policy.encryption));
    return rules;
}

void add(PathPolicy *policy, const RouteRule &rule)
{
    if (rule.kind == Kind::Encrypted) {
        policy->encryption = encryptionNamed(rule.code).value_or(Encryption::None);
        return;
    }
    std::vector<std::string> &list = listOf(*policy, rule.kind);
    if (std::ranges::find(list, rule.code) == list.end())
        list.push_back(rule.code);
}

void remove(PathPolicy *policy, const RouteRule &rule)
{
    if (rule.kind == Kind::Encrypted)
        policy->encryption = Encryption::None;
    else
        std::erase(listOf(*policy, rule.kind), rule.code);
}

RouteRules::RouteRules(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_add(new FilterChip(tr("Rule"), m_chips))
{
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setGlyph({.name = "plus", .stroke = 2});
    m_add->setCheckable(false);
    m_add->setAccessibleName(tr("Add a rule for every path"));
    boxed<QVBoxLayout>(this, {}, 0)->addWidget(m_chips);
    auto *flow = new FlowLayout(6, m_chips);
    // The words stand in the chips' own line as long as there is room.
    Label *words = captionOf(tr("Every path has to"), m_add, m_chips);
    followTextSize(words, [words, this] { words->setMinimumHeight(m_add->sizeHint().height()); });
    flow->addWidget(words);
    flow->addWidget(m_add);
    connect(m_add, &FilterChip::clicked, this, &RouteRules::openMenu);
}

void RouteRules::show(const RouteRulesView &view)
{
    const bool areSame = view.rules == m_view.rules && view.zones == m_view.zones;
    m_view = view;
    if (!areSame)
        showRules();
}

QString RouteRules::nameOf(const RouteRule &rule) const
{
    const auto &places = isOfZones(rule.kind) ? m_view.zones : m_view.countries;
    const auto place = std::ranges::find(places, rule.code, &RouteRulesView::Place::code);
    return place == places.end() ? text::fromStd(rule.code) : place->name;
}

QString RouteRules::wordsOf(const RouteRule &rule) const
{
    switch (rule.kind) {
    case Kind::WithinZone: return tr("Stay within %1", "region").arg(nameOf(rule));
    case Kind::AvoidZone: return tr("Avoid %1", "region").arg(nameOf(rule));
    case Kind::ViaCountry:
    case Kind::ViaZone: return tr("Pass %1", "country or region").arg(nameOf(rule));
    case Kind::Encrypted: break;
    }
    const Encryption encryption = encryptionNamed(rule.code).value_or(Encryption::QuantumSafe);
    return tr("%1 on every link", "encryption").arg(encryptionWord(encryption));
}

void RouteRules::showRules()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget()) && !m_add->hasFocus();
    for (FilterChip *chip : m_chips->findChildren<FilterChip *>())
        if (chip != m_add) {
            chip->hide();
            chip->deleteLater(); // it may be what was pressed
        }
    m_chips->layout()->removeWidget(m_add);
    for (const RouteRule &rule : std::as_const(m_view.rules)) {
        auto *chip = new FilterChip(wordsOf(rule), m_chips);
        chip->setObjectName(
            QStringLiteral("rule-%1-%2").arg(int(rule.kind)).arg(text::fromStd(rule.code)));
        chip->setRemovable(true);
        chip->setToolTip(wordsOf(rule));
        chip->setMaximumWidth(std::max(width(), leastChip));
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &FilterChip::removed, this, [this, rule] { emit takenAway(rule); });
    }
    m_chips->layout()->addWidget(m_add);
    m_chips->updateGeometry();
    if (hadFocus)
        m_add->setFocus();
}

/// The name of a region may be longer than the form is wide.
void RouteRules::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (FilterChip *chip : m_chips->findChildren<FilterChip *>())
        if (chip != m_add)
            chip->setMaximumWidth(std::max(width(), leastChip));
}

void RouteRules::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ruleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Kind kind : places)
        fill(*menu->addMenu(menuWord(kind)), kind);
    fillEncryption(*menu->addMenu(menuWord(Kind::Encrypted)));
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void RouteRules::fill(QMenu &menu, RouteRule::Kind kind)
{
    for (const RouteRulesView::Place &place : isOfZones(kind) ? m_view.zones : m_view.countries)
        addTo(menu, place.name, {kind, place.code});
}

void RouteRules::fillEncryption(QMenu &menu)
{
    for (const Encryption one : encryptions)
        addTo(menu, encryptionWord(one), ruleOf(one));
}

void RouteRules::addTo(QMenu &menu, const QString &words, const RouteRule &rule)
{
    QAction *action = menu.addAction(words);
    action->setEnabled(!m_view.rules.contains(rule));
    connect(action, &QAction::triggered, this, [this, rule] { emit added(rule); });
}

} // namespace turbolane::ui
