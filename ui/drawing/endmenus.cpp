// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/endmenus.h"

#include "client/portfolio.h"
#include "ui/drawing/drawingpanel.h"
#include "ui/drawing/drawingview.h"
#include "ui/drawing/endcard.h"
#include "ui/drawing/onramppicker.h"
#include "ui/models/listings.h"
#include "ui/ports/portsdialog.h"
#include "ui/text.h"

#include <QMenu>

namespace turbolane::ui {

namespace {

constexpr int gap = 4;
constexpr int belowOthers = 28; // the line that opens it stands between the card and the menu

} // namespace

EndMenus::EndMenus(const Desk &desk, DrawingPanel &form, Listings &listings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(form)
    , m_listings(listings)
{ }

void EndMenus::openPorts()
{
    auto *menu = new QMenu(&m_form);
    menu->setObjectName(QStringLiteral("portMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Port &port : m_desk.portfolio.picture().ports()) {
        QAction *action =
            menu->addAction(tr("%1, %2").arg(text::fromStd(port.name), text::fromStd(port.city)));
        connect(action, &QAction::triggered, this, [this, id = port.id] { emit portChosen(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("New port\u2026")), &QAction::triggered, this, [this] {
        auto *ports = new PortsDialog(m_desk, m_form.window());
        ports->setAttribute(Qt::WA_DeleteOnClose);
        ports->orderNew();
        ports->open();
    });
    EndCard &card = m_form.from();
    menu->popup(card.mapToGlobal(QPoint(0, card.height() + gap)));
}

void EndMenus::openOnRamps()
{
    auto *picker = new OnRampPicker(m_listings.onRamps, {}, &m_form);
    connect(picker, &OnRampPicker::chosen, this, &EndMenus::onRampChosen);
    picker->openBelow(m_form.to());
}

void EndMenus::openOthers(const Draft &draft)
{
    if (!draft.isJoined())
        return;
    auto *menu = new QMenu(&m_form);
    menu->setObjectName(QStringLiteral("othersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choices = onRampsIn(m_desk.portfolio.picture(), draft.onRamp->pop, *draft.port);
    for (const OnRamp &onRamp : choices) {
        QAction *action =
            menu->addAction(tr("%1, %2").arg(providerAndRegion(onRamp), shortSite(onRamp)));
        action->setCheckable(true);
        action->setChecked(onRamp.id == draft.onRamp->id);
        connect(action, &QAction::triggered, this,
                [this, id = onRamp.id] { emit onRampChosen(id); });
    }
    EndCard &card = m_form.to();
    menu->popup(card.mapToGlobal(QPoint(0, card.height() + belowOthers)));
}

} // namespace turbolane::ui
