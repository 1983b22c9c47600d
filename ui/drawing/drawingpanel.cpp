// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/drawingpanel.h"

#include "ui/drawing/bandwidthslider.h"
#include "ui/drawing/capacitybar.h"
#include "ui/drawing/drawingparts.h"
#include "ui/drawing/endcard.h"
#include "ui/drawing/refusalbox.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/choicebox.h"
#include "ui/editors/linkbutton.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/models/onrampsmodel.h"
#include "ui/models/portsmodel.h"
#include "ui/style/icons.h"
#include "ui/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int side = 16;
constexpr int buttonGap = 8;

} // namespace

DrawingPanel::DrawingPanel(QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_from(new EndCard(tr("From"), this))
    , m_to(new EndCard(tr("To"), this))
    , m_others(new LinkButton({}, this))
    , m_base(new BandwidthEdit(this))
    , m_slider(new BandwidthSlider(this))
    , m_baseNote(noteLabel(this))
    , m_turbo(new ChoiceBox(this))
    , m_turboPrice(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_plan(new PlanChoice(this))
    , m_wishes(new RouteWishes(this))
    , m_name(new QLineEdit(this))
    , m_nameNote(noteLabel(this))
    , m_account(new CloudAccountEdit(PlanChoice::captionWidth, this))
    , m_capacityText(new Label(Type::Strong, Colour::Ink, {}, this))
    , m_capacity(new CapacityBar(this))
    , m_vlan(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_refusal(new RefusalBox(this))
    , m_terms(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_cancel(new Button(ButtonKind::Secondary, tr("Cancel"), this))
    , m_order(new Button(ButtonKind::Primary, tr("Order"), this))
{
    setObjectName(QStringLiteral("drawingPanel"));
    setAccessibleName(tr("New connection"));
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    addHeader(*column);
    addBody(*column);
    addFooter(*column);
}

void DrawingPanel::addHeader(QVBoxLayout &column)
{
    auto *row = boxed<QHBoxLayout>(nullptr, mirrored({16, 12, 8, 12}, layoutDirection()), 8);
    auto *close = Button::iconOnly({.name = "x"}, tr("Put aside, Esc"), this);
    close->setObjectName(QStringLiteral("closeDrawing"));
    row->addWidget(new Label(Type::Title, Colour::Ink, tr("New connection"), this));
    row->addStretch();
    row->addWidget(close);
    column.addLayout(row);
    column.addWidget(new Hairline(Qt::Horizontal, this));
    connect(close, &Button::clicked, this, &DrawingPanel::closePressed);
}

void DrawingPanel::addBody(QVBoxLayout &column)
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    content->setProperty("transparent", true);
    auto *body = boxed<QVBoxLayout>(content, {16, 10, 16, 8}, 10);
    addEnds(*body);
    addBase(*body);
    addTurbo(*body);
    body->addWidget(m_wishes);
    addName(*body);
    addCapacity(*body);
    body->addWidget(m_refusal);
    body->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.addWidget(scroll, 1);
}

void DrawingPanel::addEnds(QVBoxLayout &body)
{
    m_from->setObjectName(QStringLiteral("fromPort"));
    m_to->setObjectName(QStringLiteral("toOnRamp"));
    m_others->setObjectName(QStringLiteral("othersInCity"));
    m_others->setOpensMenu(true);
    auto *ends = boxed<QVBoxLayout>(nullptr, {}, 0);
    ends->addWidget(m_from);
    ends->addWidget(new DashedJoint(this));
    ends->addWidget(m_to);
    ends->addWidget(m_others, 0, Qt::AlignLeading);
    body.addLayout(ends);
    connect(m_from, &EndCard::clicked, this, &DrawingPanel::fromPressed);
    connect(m_to, &EndCard::clicked, this, &DrawingPanel::toPressed);
    connect(m_others, &LinkButton::clicked, this, &DrawingPanel::othersPressed);
}

void DrawingPanel::addBase(QVBoxLayout &body)
{
    m_base->setObjectName(QStringLiteral("baseEdit"));
    m_base->setProperty("dense", true);
    setGrownWidth(m_base, 104);
    m_base->setAlignment(Qt::AlignRight);
    m_base->setAccessibleName(tr("Base bandwidth, for example 2.5G or 750M"));
    m_base->setToolTip(tr("Any whole Mbps: 750M, 2.5G"));
    m_slider->setObjectName(QStringLiteral("baseSlider"));
    m_slider->setAccessibleName(tr("Base bandwidth, Gbps"));
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 6);
    part->addLayout(captionRow(captionOf(tr("Base bandwidth"), m_base, this), m_base));
    part->addWidget(m_slider);
    part->addWidget(m_baseNote);
    body.addLayout(part);
    connect(m_base, &BandwidthEdit::valueChanged, this, &DrawingPanel::baseChosen);
    connect(m_base, &BandwidthEdit::goodnessChanged, this, &DrawingPanel::baseGoodnessChanged);
    connect(m_slider, &BandwidthSlider::chosen, this, [this](Bandwidth base) {
        m_base->setValue(base);
        emit baseChosen(base);
    });
}

void DrawingPanel::addTurbo(QVBoxLayout &body)
{
    m_turbo->setObjectName(QStringLiteral("turboProfile"));
    m_turbo->setAccessibleName(tr("Turbo profile"));
    m_turboPrice->setWordWrap(true);
    m_turboPrice->setAlignment(Qt::AlignRight);
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 6);
    part->addLayout(captionRow(captionOf(tr("Turbo profile"), m_turbo, this), m_turboPrice));
    part->addWidget(m_turbo);
    body.addLayout(part);
    connect(m_turbo, &QComboBox::activated, this, [this](int place) {
        emit turboChosen(Bandwidth::kbps(m_turbo->itemData(place).toLongLong()));
    });
}

void DrawingPanel::addName(QVBoxLayout &body)
{
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(64);
    // Letters and digits run left to right in every language; they begin where others do.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_name->setAlignment(Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 6);
    part->addLayout(
        fieldRow(captionOf(tr("Name"), m_name, this), m_name, PlanChoice::captionWidth));
    part->addWidget(m_nameNote);
    part->addWidget(m_account);
    m_plan->setDense();
    part->addWidget(m_plan);
    body.addLayout(part);
    connect(m_name, &QLineEdit::textEdited, this, &DrawingPanel::nameEdited);
    connect(m_account, &CloudAccountEdit::edited, this, &DrawingPanel::accountEdited);
}

void DrawingPanel::addCapacity(QVBoxLayout &body)
{
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 6);
    part->addLayout(
        captionRow(captionOf(tr("Port capacity after this"), m_capacity, this), m_capacityText));
    part->addWidget(m_capacity);
    part->addWidget(m_vlan);
    body.addLayout(part);
}

void DrawingPanel::addFooter(QVBoxLayout &column)
{
    m_cancel->setObjectName(QStringLiteral("cancelDrawing"));
    m_order->setObjectName(QStringLiteral("orderButton"));
    m_order->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_terms->setObjectName(QStringLiteral("orderTerms"));
    m_terms->setWordWrap(true);
    m_footer = boxed<QGridLayout>(nullptr, {side, 12, side, 12}, buttonGap);
    m_footer->setVerticalSpacing(10);
    m_footer->setColumnStretch(1, 1);
    column.addWidget(new Hairline(Qt::Horizontal, this));
    column.addLayout(m_footer);
    placeButtons();
    connect(m_cancel, &Button::clicked, this, &DrawingPanel::cancelPressed);
    connect(m_order, &Button::clicked, this, &DrawingPanel::orderPressed);
}

/// A long price takes the whole line, and the way out stands beside the terms.
void DrawingPanel::placeButtons()
{
    const int needed = m_cancel->sizeHint().width() + buttonGap + m_order->sizeHint().width();
    const bool fits = needed <= width() - 2 * side;
    for (QWidget *part : std::initializer_list<QWidget *>{m_terms, m_cancel, m_order})
        m_footer->removeWidget(part);
    if (fits) {
        m_footer->addWidget(m_terms, 0, 0, 1, 3);
        m_footer->addWidget(m_cancel, 1, 0);
        m_footer->addWidget(m_order, 1, 1, 1, 2);
    } else {
        m_footer->addWidget(m_terms, 0, 0, 1, 2);
        m_footer->addWidget(m_cancel, 0, 2, Qt::AlignTop);
        m_footer->addWidget(m_order, 1, 0, 1, 3);
    }
}

void DrawingPanel::show(const DrawingView &view)
{
    showEnds(view);
    showBase(view);
    showTurbo(view);
    m_plan->show(view.plan);
    m_terms->setText(view.terms);
    m_wishes->show(view.wishes);
    if (m_name->text() != view.draft.name)
        m_name->setText(view.draft.name);
    sayNote(*m_nameNote, view.nameProblem);
    m_account->show(view.account);
    showCapacity(view);
    m_order->setText(view.orderText);
    placeButtons();
    if (view.orderProblem.isEmpty())
        m_order->enable();
    else
        m_order->disableBecause(view.orderProblem);
}

void DrawingPanel::showEnds(const DrawingView &view)
{
    const Draft &draft = view.draft;
    if (draft.port)
        m_from->show(text::fromStd(draft.port->name), PortsModel::siteOf(*draft.port));
    else
        m_from->showOpen(tr("Choose a port"));
    if (draft.onRamp)
        m_to->show(providerAndRegion(*draft.onRamp),
                   tr("%1, %2").arg(text::fromStd(draft.onRamp->city), siteName(*draft.onRamp)),
                   text::fromStd(draft.onRamp->provider));
    else
        m_to->showOpen(tr("Choose an on-ramp"));
    m_to->setCurrent(draft.port.has_value());
    m_others->setVisible(draft.onRamp && view.othersInCity > 0);
    if (draft.onRamp)
        m_others->setText(text::counted(tr("%n more on-ramp(s) in %1", nullptr, view.othersInCity),
                                        view.othersInCity)
                              .arg(text::fromStd(draft.onRamp->city)));
}

void DrawingPanel::showBase(const DrawingView &view)
{
    const Bandwidth most = view.limit.isZero() ? Bandwidth::gbps(400) : view.limit;
    m_base->setRange(Bandwidth::mbps(1), most);
    if (m_base->value() != view.draft.base)
        m_base->setValue(view.draft.base);
    m_slider->setLimit(most);
    m_slider->setBandwidth(view.draft.base);
    sayNote(*m_baseNote, m_base->isGood() ? QString() : view.limitReason);
}

void DrawingPanel::showTurbo(const DrawingView &view)
{
    m_turbo->clear();
    m_turbo->setEnabled(view.draft.isJoined());
    if (!view.draft.isJoined()) {
        m_turbo->addItem(tr("Choose both ends first"));
        return m_turboPrice->setText({});
    }
    const QIcon bolt = icon({.name = "zap", .stroke = 2}, Colour::TurboText);
    for (const Bandwidth rate : turboChoices(view.draft.base, view.limit))
        m_turbo->addItem(bolt, text::bandwidth(rate), qint64(rate.inKbps()));
    m_turbo->addItem(tr("No Turbo"), qint64(view.draft.base.inKbps()));
    m_turbo->setCurrentIndex(m_turbo->findData(qint64(view.draft.turbo.inKbps())));
    m_turboPrice->setText(view.turboPrice);
}

void DrawingPanel::showCapacity(const DrawingView &view)
{
    const std::optional<Port> &port = view.draft.port;
    m_capacityText->setVisible(port.has_value());
    m_capacity->setVisible(port.has_value());
    if (port) {
        const Bandwidth after = view.portCommitted.plus(view.draft.base);
        m_capacityText->setText(shareText(after, port->speed));
        m_capacityText->setColour(after > port->speed ? Colour::Bad : Colour::Ink);
        m_capacity->show(view.portCommitted, view.draft.base, port->speed);
    }
    m_vlan->setVisible(view.vlan.has_value());
    if (view.vlan)
        m_vlan->setText(tr("VLAN %1 is free on both ends").arg(view.vlan->number()));
}

void DrawingPanel::refuse(const Trouble &trouble)
{
    m_refusal->show(trouble);
}

void DrawingPanel::takeBackRefusal()
{
    m_refusal->clear();
}

void DrawingPanel::setAsking(bool asking)
{
    for (QWidget *editor :
         std::initializer_list<QWidget *>{m_from, m_to, m_others, m_base, m_slider, m_turbo, m_plan,
                                          m_wishes, m_name, m_account, m_cancel})
        editor->setEnabled(!asking);
    m_order->setLoading(asking, tr("Ordering"));
}

void DrawingPanel::focusFirstOpen()
{
    if (m_from->accessibleName().isEmpty())
        m_from->setFocus();
    else if (m_order->isEnabled())
        m_order->setFocus();
    else
        m_to->setFocus();
}

bool DrawingPanel::isBaseGood() const
{
    return m_base->isGood();
}

} // namespace turbolane::ui
