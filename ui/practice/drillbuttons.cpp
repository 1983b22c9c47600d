// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/drillbuttons.h"

#include "ui/actions.h"
#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"
#include "ui/network/selection.h"
#include "ui/practice/practicekeys.h"
#include "ui/text.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int gap = 8;

struct Row {
    Drill drill;
    PracticeKey key;
    const char *name;
    const char *icon;
};

constexpr Row rows[] = {
    {Drill::FibreCut, PracticeKey::CutFibre, "fibreCut", "cable"},
    {Drill::CloudSlow, PracticeKey::SlowCloud, "cloudSlow", "cloud"},
    {Drill::CarrierLost, PracticeKey::LoseCarrier, "carrierLost", "wifi-off"},
};

} // namespace

DrillButtons::DrillButtons(Practice &practice, const Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_selection(selection)
    , m_flow(new FlowLayout(gap, this))
{
    for (const Row &row : rows) {
        auto *button = new Button(ButtonKind::Secondary, nameOf(row.drill), this);
        button->setObjectName(QLatin1String(row.name));
        button->setButtonSize(ButtonSize::Small);
        button->setGlyph({.name = row.icon, .stroke = 2});
        button->setCheckable(true);
        button->setToolTip(hintWithShortcut(hintOf(row.key), keysOf(row.key)));
        connect(button, &Button::clicked, this, [this, drill = row.drill] { toggle(drill); });
        m_flow->addWidget(button);
        m_buttons.insert(row.drill, button);
    }
    connect(&practice, &Practice::changed, this, &DrillButtons::refresh);
    refresh();
}

void DrillButtons::append(QWidget *button)
{
    m_flow->addWidget(button);
}

int DrillButtons::naturalWidth() const
{
    int width = 0;
    for (int place = 0; place < m_flow->count(); ++place)
        width += m_flow->itemAt(place)->sizeHint().width() + (place > 0 ? gap : 0);
    return width;
}

QString DrillButtons::nameOf(Drill drill)
{
    switch (drill) {
    case Drill::FibreCut: return tr("Cut a fibre");
    case Drill::CloudSlow: return tr("Cloud side slow");
    case Drill::CarrierLost: return tr("Carrier lost");
    }
    return {};
}

QString DrillButtons::textOf(Drill drill) const
{
    if (drill == Drill::FibreCut && m_practice.has(drill))
        return tr("Fibre cut: %1", "a link").arg(text::isolated(m_practice.cutLink()));
    return nameOf(drill);
}

void DrillButtons::toggle(Drill drill)
{
    m_practice.set(drill, !m_practice.has(drill), m_selection.connection());
    refresh(); // a press does not decide what is so
}

bool DrillButtons::isAnyOn() const
{
    return std::any_of(std::begin(rows), std::end(rows),
                       [this](const Row &row) { return m_practice.has(row.drill); });
}

void DrillButtons::refresh()
{
    for (const Row &row : rows) {
        Button *button = m_buttons.value(row.drill);
        const bool on = m_practice.has(row.drill);
        if (button->property("on").toBool() != on)
            emit announced(on ? tr("%1: on", "a drill").arg(textOf(row.drill))
                              : tr("%1: over", "a drill").arg(nameOf(row.drill)));
        button->setProperty("on", on);
        button->setChecked(on);
        button->setKind(on ? ButtonKind::Danger : ButtonKind::Secondary);
        button->setText(textOf(row.drill));
    }
}

} // namespace turbolane::ui
