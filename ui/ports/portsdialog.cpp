// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ports/portsdialog.h"

#include "client/portfolio.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/ports/newportform.h"
#include "ui/ports/portview.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <utility>

namespace turbolane::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr QSize least(760, 520);
constexpr int listWidth = 260;
constexpr int edge = 48;

QString lineOf(const Port &port)
{
    return PortsDialog::tr("%1\n%2, %3", "name, city, size or state")
        .arg(text::fromStd(port.name), text::fromStd(port.city),
             port.state == ProductState::Active ? text::bandwidth(port.speed)
                                                : words::of(port.state));
}

} // namespace

PortsDialog::PortsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_new(new Button(ButtonKind::Secondary, tr("New port")))
    , m_stack(new QStackedWidget)
    , m_view(new PortView(desk))
    , m_form(new NewPortForm(desk))
{
    setWindowTitle(tr("Ports"));
    followTextSize(this, [this] { fitWindow(); });
    nameAll();
    arrangeAll();
    wire();
    refresh();
    if (m_list->count() == 0)
        orderNew();
    else
        m_list->setCurrentRow(0);
}

/// As large as its words ask for, but no larger than the window it lies over: then it scrolls.
void PortsDialog::fitWindow()
{
    const QSize wanted(grown(least.width()), grown(least.height()));
    const QSize room =
        parentWidget() ? parentWidget()->window()->size() - QSize(edge, edge) : wanted;
    setMinimumSize(wanted.boundedTo(room.expandedTo(least)));
}

void PortsDialog::nameAll()
{
    setObjectName(QStringLiteral("portsDialog"));
    m_list->setObjectName(QStringLiteral("portList"));
    m_list->setAccessibleName(tr("Your ports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_new->setObjectName(QStringLiteral("newPort"));
    m_new->setGlyph({.name = "plus", .stroke = 2});
    m_new->setAutoDefault(false);
}

void PortsDialog::arrangeAll()
{
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    auto *left = boxed<QVBoxLayout>(nullptr, {16, 20, 16, 20}, 12);
    left->addWidget(new Label(Type::Heading, Colour::Ink, tr("Ports"), this));
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    setGrownWidth(m_list, listWidth);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    auto *inside = new QWidget;
    boxed<QVBoxLayout>(inside, {24, 20, 24, 20}, 0)->addWidget(m_stack);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addLayout(left);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(scroll, 1);
}

void PortsDialog::wire()
{
    connect(m_new, &Button::clicked, this, &PortsDialog::orderNew);
    connect(m_list, &QListWidget::currentRowChanged, this, &PortsDialog::showChosen);
    connect(m_form, &NewPortForm::placed, this, [this](const client::PlacedPort &placed) {
        m_placed = placed.port.id;
        refresh();
    });
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Ports || change.subject == Subject::Order
                    || change.subject == Subject::Connection)
                    refresh();
            });
}

PortId PortsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? PortId(item->data(idRole).toString().toStdString()) : PortId();
}

/// One that was given back is gone at once; what was chosen stays so.
void PortsDialog::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    PortId wanted = chosen();
    if (picture.port(m_placed))
        wanted = std::exchange(m_placed, {});
    const bool wasOrdering = m_stack->currentWidget() == m_form && wanted == chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int current = -1;
    for (const Port &port : picture.ports()) {
        auto *item = new QListWidgetItem(lineOf(port), m_list);
        item->setData(idRole, text::fromStd(port.id.text()));
        if (port.id == wanted)
            current = m_list->row(item);
    }
    if (wasOrdering)
        return;
    m_list->setCurrentRow(current < 0 && m_list->count() > 0 ? 0 : current);
    showChosen();
}

void PortsDialog::showChosen()
{
    if (chosen().isEmpty())
        return orderNew();
    m_view->show(chosen());
    m_stack->setCurrentWidget(m_view);
}

void PortsDialog::orderNew()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_stack->setCurrentWidget(m_form);
    m_form->begin();
}

} // namespace turbolane::ui
