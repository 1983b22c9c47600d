// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billingtop.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QMenu>

namespace turbolane::ui {

BillingTop::BillingTop(QWidget *parent)
    : QWidget(parent)
    , m_earlier(Button::iconOnly({.name = "chevron-left"}, tr("Previous month")))
    , m_month(new Label(Type::Strong, Colour::Ink))
    , m_later(Button::iconOnly({.name = "chevron-right"}, tr("Next month")))
    , m_whatIf(new Button(ButtonKind::Secondary, tr("What if…")))
    , m_export(new Button(ButtonKind::Secondary, tr("Export")))
{
    m_earlier->setObjectName(QStringLiteral("earlierMonth"));
    m_later->setObjectName(QStringLiteral("laterMonth"));
    m_month->setObjectName(QStringLiteral("shownMonth"));
    m_export->setObjectName(QStringLiteral("exportBill"));
    m_whatIf->setObjectName(QStringLiteral("whatIf"));
    m_whatIf->setButtonSize(ButtonSize::Small);
    m_export->setButtonSize(ButtonSize::Small);
    m_export->setGlyph({.name = "download", .stroke = 2});
    auto *row = boxed<QHBoxLayout>(this, {}, 4);
    row->addWidget(m_earlier);
    row->addWidget(m_month);
    row->addWidget(m_later);
    row->addSpacing(8);
    row->addWidget(m_whatIf);
    row->addSpacing(4);
    row->addWidget(m_export);
    connect(m_earlier, &Button::clicked, this, &BillingTop::earlierWanted);
    connect(m_later, &Button::clicked, this, &BillingTop::laterWanted);
    connect(m_whatIf, &Button::clicked, this, &BillingTop::whatIfWanted);
    connect(m_export, &Button::clicked, this, &BillingTop::openMenu);
    hide();
}

void BillingTop::show(const Shown &shown)
{
    m_month->setText(shown.month);
    m_earlier->setEnabled(shown.hasEarlier);
    m_later->setEnabled(shown.hasLater);
    if (shown.whyNoExport.isEmpty())
        m_export->enable();
    else
        m_export->disableBecause(shown.whyNoExport);
}

void BillingTop::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Save PDF")), &QAction::triggered, this, &BillingTop::pdfWanted);
    connect(menu->addAction(tr("Save CSV")), &QAction::triggered, this, &BillingTop::csvWanted);
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
}

} // namespace turbolane::ui
