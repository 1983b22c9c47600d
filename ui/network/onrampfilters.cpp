// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/onrampfilters.h"

#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/models/onrampfilter.h"
#include "ui/models/onrampsmodel.h"
#include "ui/style/providermark.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSpinBox>
#include <QWidgetAction>

#include <array>

namespace turbolane::ui {

namespace {

constexpr std::array chipOrder{"aws", "azure", "gcp", "oracle", "ibm", "alibaba"};
constexpr int usualLimit = 100; // milliseconds

} // namespace

OnRampFilters::OnRampFilters(OnRampFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_limit(new FilterChip({}, this))
    , m_more(new FilterChip(tr("More"), this))
{
    new FlowLayout(6, this);
    for (const char *provider : chipOrder)
        addChip(QLatin1String(provider));
    m_limit->setRemovable(true);
    m_more->setGlyph({.name = "funnel", .stroke = 2});
    m_more->setCheckable(false);
    m_more->setAccessibleName(tr("More filters"));
    layout()->addWidget(m_limit);
    layout()->addWidget(m_more);
    connect(m_limit, &FilterChip::removed, this, [this] { m_filter.setLimit(std::nullopt); });
    connect(m_more, &FilterChip::clicked, this, &OnRampFilters::openMore);
    connect(&m_filter, &OnRampFilter::filterChanged, this, &OnRampFilters::showFilter);
    showFilter();
}

void OnRampFilters::addChip(const QString &provider)
{
    auto *chip = new FilterChip(shortProvider(provider), this);
    chip->setProvider(provider);
    chip->setCheckable(true);
    m_chips.insert(provider, chip);
    layout()->addWidget(chip);
    connect(chip, &FilterChip::toggled, this,
            [this, provider](bool isOn) { toggle(provider, isOn); });
}

void OnRampFilters::setProviders(const QStringList &providers)
{
    m_others.clear();
    for (const QString &provider : providers)
        if (!m_chips.contains(provider))
            m_others.append(provider);
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setVisible(providers.isEmpty() || providers.contains(chip.key()));
}

void OnRampFilters::toggle(const QString &provider, bool isOn)
{
    QSet<QString> chosen = m_filter.providers();
    if (isOn)
        chosen.insert(provider);
    else
        chosen.remove(provider);
    m_filter.setProviders(chosen);
}

void OnRampFilters::showFilter()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(m_filter.providers().contains(chip.key()));
    const std::optional<Micros> limit = m_filter.limit();
    m_limit->setVisible(limit.has_value());
    if (limit)
        m_limit->setText(tr("Under %1").arg(limitText(*limit)));
    updateGeometry();
}

void OnRampFilters::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addOthers(*menu);
    addLimitEditor(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void OnRampFilters::addOthers(QMenu &menu)
{
    for (const QString &provider : std::as_const(m_others)) {
        QAction *action = menu.addAction(providerName(provider));
        action->setCheckable(true);
        action->setChecked(m_filter.providers().contains(provider));
        connect(action, &QAction::toggled, this,
                [this, provider](bool isOn) { toggle(provider, isOn); });
    }
    if (!m_others.isEmpty())
        menu.addSeparator();
}

void OnRampFilters::addLimitEditor(QMenu &menu)
{
    auto *row = new QWidget(&menu);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 6, 12, 6);
    auto *name = new Label(Type::Body, Colour::Ink, tr("Round trip under"), row);
    auto *editor = new QSpinBox(row);
    editor->setObjectName(QStringLiteral("roundTripLimit"));
    editor->setAccessibleName(tr("Round trip under, milliseconds"));
    editor->setRange(1, 1'000);
    editor->setSuffix(tr(" ms"));
    editor->setKeyboardTracking(false);
    const auto current = m_filter.limit();
    editor->setValue(current ? int(std::chrono::duration_cast<Millis>(*current).count())
                             : usualLimit);
    line->addWidget(name);
    line->addWidget(editor);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(row);
    menu.addAction(action);
    const auto use = [this, editor] { m_filter.setLimit(Millis(editor->value())); };
    connect(editor, &QSpinBox::valueChanged, this, use);
    connect(editor, &QSpinBox::editingFinished, this, use);
    editor->setFocus();
    editor->selectAll();
}

} // namespace turbolane::ui
