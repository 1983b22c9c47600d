// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/flightcolumn.h"

#include "client/carrierclient.h"
#include "client/jobs/usagerowsjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/activity/happeningfacts.h"
#include "ui/connections/flightlog.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace turbolane::ui {

namespace {

enum Fact { When, AskedBy, Charged, Kind };

constexpr int columnWidth = 384;

} // namespace

FlightColumn::FlightColumn(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_what(new Label(Type::Heading, Colour::Ink))
    , m_about(new Label(Type::Body, Colour::Ink2))
    , m_detail(new Label(Type::Body, Colour::Ink2))
    , m_facts(new FactGrid(1,
                           {{When, tr("When")},
                            {AskedBy, tr("Asked by")},
                            {Charged, tr("Charged")},
                            {Kind, tr("Kind")}}))
    , m_number(new Label(Type::Mono, Colour::Ink3))
    , m_open(new Button(ButtonKind::Secondary, tr("Open connection")))
    , m_line(new Hairline(Qt::Horizontal))
    , m_flightTitle(new Label(Type::Title, Colour::Ink, tr("Flight record")))
    , m_flights(new FlightLog)
    , m_content(content())
    , m_none(new EmptyState)
{
    setObjectName(QStringLiteral("flightColumn"));
    setGrownWidth(this, columnWidth);
    m_none->showMessage({.icon = "activity",
                         .title = tr("Nothing is chosen"),
                         .text = tr("Choose a line to see who asked for it, what it cost and the "
                                    "steps it took.")});
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside takes it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = boxed<QVBoxLayout>(this, {}, 0);
    all->addWidget(scroll, 1);
    all->addWidget(m_none, 1);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_one && !m_one->invoice.isEmpty())
            emit invoiceWanted(m_one->invoice);
        else if (m_one)
            emit connectionWanted(m_one->connection);
    });
    show(nullptr);
}

QWidget *FlightColumn::content()
{
    auto *all = new Surface;
    m_what->setObjectName(QStringLiteral("flightWhat"));
    m_about->setObjectName(QStringLiteral("flightAbout"));
    m_facts->setObjectName(QStringLiteral("flightFacts"));
    m_open->setObjectName(QStringLiteral("flightOpen"));
    m_number->setObjectName(QStringLiteral("flightNumber"));
    m_open->setButtonSize(ButtonSize::Small);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (Label *label : {m_what, m_detail})
        label->setWordWrap(true);
    m_about->setElide(Qt::ElideMiddle);
    auto *column = boxed<QVBoxLayout>(all, {24, 20, 24, 24}, 12);
    auto *head = boxed<QVBoxLayout>(nullptr, {}, 2);
    for (Label *label : {m_what, m_about, m_detail})
        head->addWidget(label);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_number);
    auto *acts = boxed<QHBoxLayout>(nullptr, {}, 8);
    acts->addWidget(m_open);
    acts->addStretch();
    column->addLayout(acts);
    m_line->hide();
    column->addWidget(m_line);
    column->addWidget(m_flightTitle);
    column->addWidget(m_flights);
    column->addStretch();
    return all;
}

void FlightColumn::show(const Happening *one)
{
    const bool isOther = !one || !m_one || one->id != m_one->id;
    m_one = one ? std::optional(*one) : std::nullopt;
    if (isOther) {
        m_charged.clear();
        if (m_rows)
            m_rows->abandon();
        m_rows.clear();
    }
    refresh();
    if (isOther)
        askForRows();
}

void FlightColumn::refresh()
{
    m_content->parentWidget()->parentWidget()->setVisible(m_one.has_value());
    m_none->setVisible(!m_one);
    if (!m_one)
        return;
    const client::Picture &picture = m_desk.portfolio.picture();
    m_what->setText(m_one->what);
    m_about->setText(m_one->about);
    m_about->setVisible(!m_one->about.isEmpty());
    m_detail->setText(m_one->detail);
    m_detail->setVisible(!m_one->detail.isEmpty());
    showFacts();
    const std::vector<const Order *> orders = ordersBehind(*m_one, picture);
    m_line->setVisible(!orders.empty());
    m_flightTitle->setVisible(!orders.empty());
    m_flights->show(orders, m_desk.clock.now());
    const bool hasInvoice = picture.invoice(m_one->invoice) != nullptr;
    m_open->setText(hasInvoice ? tr("Open invoice") : tr("Open connection"));
    m_open->setVisible(hasInvoice || picture.connection(m_one->connection) != nullptr);
}

void FlightColumn::showFacts()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    m_facts->setValue(When, text::clock(m_one->at));
    m_facts->setValue(AskedBy, askedBy(*m_one, picture));
    m_facts->setValue(Charged, m_charged.isEmpty() ? chargedFor(*m_one, picture) : m_charged);
    m_facts->setValue(Kind, wordOf(m_one->kind));
    const std::string &number = !m_one->boost.isEmpty() ? m_one->boost.text()
        : !m_one->order.isEmpty()                       ? m_one->order.text()
        : !m_one->invoice.isEmpty()                     ? m_one->invoice.text()
                                                        : m_one->fault.text();
    m_number->setText(text::fromStd(number));
    m_number->setVisible(!number.empty());
}

/// What a boost has cost, to the last digit, is the sum of its rows.
void FlightColumn::askForRows()
{
    if (!m_one || !hasRows(*m_one, m_desk.portfolio.picture()))
        return;
    client::UsageRowsJob *job = m_desk.carrier.usageRows({.boost = m_one->boost});
    m_rows = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] { showRows(*job); });
}

void FlightColumn::showRows(const client::UsageRowsJob &job)
{
    if (m_rows != &job || !m_one)
        return;
    const Boost *boost = m_desk.portfolio.picture().boost(m_one->boost);
    if (boost == nullptr || job.answer().empty())
        return;
    Result<Money> sum = Money::zero(boost->shownPrice.currency());
    for (const UsageRow &row : job.answer())
        if (sum)
            sum = sum->plus(row.amount);
    if (!sum)
        return;
    m_charged = boost->endedAt ? text::money(*sum)
                               : tr("%1 so far, %2 at most", "money")
                                     .arg(text::money(*sum), text::money(boost->shownPrice));
    showFacts();
}

} // namespace turbolane::ui
