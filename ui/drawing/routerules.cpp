// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/routerules.h"

#include "ui/editors/choicebox.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

using Kind = RouteRule::Kind;
constexpr std::array kinds{Kind::WithinZone, Kind::AvoidZone, Kind::ViaCountry, Kind::ViaZone};

std::vector<std::string> &listOf(PathPolicy &policy, Kind kind)
{
    switch (kind) {
    case Kind::WithinZone: return policy.withinZones;
    case Kind::AvoidZone: return policy.avoidZones;
    case Kind::ViaCountry: return policy.viaCountries;
    case Kind::ViaZone: break;
    }
    return policy.viaZones;
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
    case Kind::ViaZone: break;
    }
    return RouteRules::tr("Pass through a region");
}

QString encryptionWord(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None: return RouteRules::tr("None");
    case Encryption::Macsec: return RouteRules::tr("MACsec");
    case Encryption::QuantumSafe: return RouteRules::tr("Quantum-safe");
    }
    return {};
}

Label *caption(const QString &text, QWidget *of, QWidget *parent)
{
    auto *label = new Label(Type::Small, Colour::Ink2, text, parent);
    label->setWeight(500);
    label->setBuddy(of);
    return label;
}

} // namespace

QList<RouteRule> rulesOf(const PathPolicy &policy)
{
    QList<RouteRule> rules;
    PathPolicy copy = policy;
    for (const Kind kind : kinds)
        for (const std::string &code : listOf(copy, kind))
            rules.append({kind, code});
    return rules;
}

void add(PathPolicy *policy, const RouteRule &rule)
{
    std::vector<std::string> &list = listOf(*policy, rule.kind);
    if (std::ranges::find(list, rule.code) == list.end())
        list.push_back(rule.code);
}

void remove(PathPolicy *policy, const RouteRule &rule)
{
    std::erase(listOf(*policy, rule.kind), rule.code);
}

RouteRules::RouteRules(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_add(new FilterChip(tr("Rule"), m_chips))
    , m_encryption(new ChoiceBox(this))
{
    auto *column = boxed<QVBoxLayout>(this, {}, 15);
    addChips(*column);
    addEncryption(*column);
}

void RouteRules::addChips(QVBoxLayout &column)
{
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setGlyph({.name = "plus", .stroke = 2});
    m_add->setCheckable(false);
    m_add->setAccessibleName(tr("Add a rule for every path"));
    new FlowLayout(6, m_chips);
    m_chips->layout()->addWidget(m_add);
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 8);
    part->addWidget(caption(tr("Every path has to"), m_add, this));
    part->addWidget(m_chips);
    column.addLayout(part);
    connect(m_add, &FilterChip::clicked, this, &RouteRules::openMenu);
}

void RouteRules::addEncryption(QVBoxLayout &column)
{
    m_encryption->setObjectName(QStringLiteral("encryption"));
    m_encryption->setAccessibleName(tr("Encryption"));
    for (const Encryption one : {Encryption::None, Encryption::Macsec, Encryption::QuantumSafe})
        m_encryption->addItem(encryptionWord(one), int(one));
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 6);
    part->addWidget(caption(tr("Encryption on every link"), m_encryption, this));
    part->addWidget(m_encryption);
    column.addLayout(part);
    connect(m_encryption, &QComboBox::activated, this, [this](int place) {
        emit encryptionChosen(Encryption(m_encryption->itemData(place).toInt()));
    });
}

void RouteRules::show(const RouteRulesView &view)
{
    const bool areSame = view.rules == m_view.rules && view.zones == m_view.zones;
    m_view = view;
    if (!areSame)
        showRules();
    m_encryption->setCurrentIndex(m_encryption->findData(int(view.encryption)));
}

QString RouteRules::nameOf(const RouteRule &rule) const
{
    const auto &places = isOfZones(rule.kind) ? m_view.zones : m_view.countries;
    const auto place = std::ranges::find(places, rule.code, &RouteRulesView::Place::code);
    return place == places.end() ? text::fromStd(rule.code) : place->name;
}

QString RouteRules::wordsOf(const RouteRule &rule) const
{
    const QString name = nameOf(rule);
    switch (rule.kind) {
    case Kind::WithinZone: return tr("Stay within %1", "region").arg(name);
    case Kind::AvoidZone: return tr("Avoid %1", "region").arg(name);
    case Kind::ViaCountry:
    case Kind::ViaZone: break;
    }
    return tr("Pass %1", "country or region").arg(name);
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
    for (const Kind kind : kinds)
        fill(*menu->addMenu(menuWord(kind)), kind);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void RouteRules::fill(QMenu &menu, RouteRule::Kind kind)
{
    for (const RouteRulesView::Place &place : isOfZones(kind) ? m_view.zones : m_view.countries) {
        const RouteRule rule{kind, place.code};
        QAction *action = menu.addAction(place.name);
        action->setEnabled(!m_view.rules.contains(rule));
        connect(action, &QAction::triggered, this, [this, rule] { emit added(rule); });
    }
}

} // namespace turbolane::ui
