// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detailpage.h"

#include "client/portfolio.h"
#include "ui/detail/actdialogs.h"
#include "ui/detail/carriedcard.h"
#include "ui/detail/detailhead.h"
#include "ui/detail/eventspart.h"
#include "ui/detail/pathcard.h"
#include "ui/detail/profilecards.h"
#include "ui/detail/roundtripcard.h"
#include "ui/detail/servicecard.h"
#include "ui/detail/tagspart.h"
#include "ui/detail/turbocard.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/grown.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>

namespace turbolane::ui {

using client::PortfolioChange;

namespace {

constexpr int sideWidth = 384;
constexpr int margin = 24;
constexpr int gap = 16;
constexpr int sideGap = 12;

} // namespace

struct DetailPage::Parts {
    Parts(const Desk &desk, Beat &beat)
        : scroll(new QScrollArea)
        , none(new EmptyState)
        , head(new DetailHead(desk))
        , carried(new CarriedCard(desk))
        , roundTrip(new RoundTripCard)
        , service(new ServiceCard)
        , path(new PathCard)
        , turbo(new TurboCard(desk, beat))
        , profiles(new ProfileCards)
        , tags(new TagsPart(desk))
        , events(new EventsPart)
    { }

    QScrollArea *scroll;
    EmptyState *none;
    DetailHead *head;
    CarriedCard *carried;
    RoundTripCard *roundTrip;
    ServiceCard *service;
    PathCard *path;
    TurboCard *turbo;
    ProfileCards *profiles;
    TagsPart *tags;
    EventsPart *events;
};

DetailPage::DetailPage(const Desk &desk, Beat &beat, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_service(desk)
    , m_prices(desk)
    , m_parts(std::make_unique<Parts>(desk, beat))
{
    setObjectName(QStringLiteral("detailPage"));
    m_parts->none->setObjectName(QStringLiteral("detailInstead"));
    arrange();
    wire();
    wireKeys();
    refresh();
}

DetailPage::~DetailPage() = default;

void DetailPage::arrange()
{
    auto *content = new Surface(Colour::Canvas);
    auto *columns = boxed<QHBoxLayout>(content, {margin, margin - 4, margin, margin}, margin);
    columns->addWidget(mainColumn(), 1);
    columns->addWidget(sideColumn());
    m_parts->scroll->setWidget(content);
    m_parts->scroll->setWidgetResizable(true);
    m_parts->scroll->setFrameShape(QFrame::NoFrame);
    m_parts->scroll->setFocusPolicy(Qt::NoFocus); // what is inside takes it
    m_parts->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = boxed<QVBoxLayout>(this, {}, 0);
    all->addWidget(m_parts->scroll, 1);
    all->addWidget(m_parts->none, 1);
}

QWidget *DetailPage::mainColumn()
{
    auto *all = new QWidget;
    auto *column = boxed<QVBoxLayout>(all, {}, gap);
    column->addWidget(m_parts->head);
    column->addWidget(m_parts->carried, 1);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, gap);
    row->addWidget(m_parts->roundTrip, 1);
    row->addWidget(m_parts->service, 1);
    column->addLayout(row);
    column->addWidget(m_parts->path);
    return all;
}

QWidget *DetailPage::sideColumn()
{
    auto *all = new QWidget;
    setGrownWidth(all, sideWidth);
    auto *column = boxed<QVBoxLayout>(all, {}, sideGap);
    column->addWidget(m_parts->turbo);
    column->addWidget(m_parts->profiles);
    column->addWidget(m_parts->tags);
    column->addWidget(m_parts->events, 1);
    return all;
}

void DetailPage::wire()
{
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &DetailPage::follow);
    connect(&m_service, &ServiceReader::changed, this, &DetailPage::refresh);
    connect(&m_prices, &PriceList::changed, this, &DetailPage::refresh);
    connect(m_parts->carried, &CarriedCard::changed, this, &DetailPage::refresh);
    connect(m_parts->turbo, &TurboCard::announced, this, &DetailPage::announced);
    using Act = ConnectionMenu::Act;
    connect(m_parts->profiles, &ProfileCards::changeWanted, this, [this] { act(Act::Change); });
    connect(m_parts->head, &DetailHead::handoverWanted, this, [this] { act(Act::Handover); });
    connect(m_parts->head, &DetailHead::tryWanted, this, [this] { act(Act::Try); });
    connect(m_parts->head, &DetailHead::moreWanted, this, &DetailPage::openMenu);
    connect(m_parts->head, &DetailHead::scheduleWanted, this, &DetailPage::scheduleWanted);
    connect(m_parts->events, &EventsPart::allWanted, this, &DetailPage::eventsWanted);
}

void DetailPage::wireKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { emit backWanted(); });
    on(Qt::Key_F2, [this] { m_parts->head->editName(); });
}

const Connection *DetailPage::connection() const
{
    return m_desk.portfolio.picture().connection(m_connection);
}

QString DetailPage::title() const
{
    return m_title;
}

void DetailPage::show(const ConnectionId &connection)
{
    if (std::exchange(m_connection, connection) != connection)
        m_parts->scroll->ensureVisible(0, 0);
    followLook();
    refresh();
}

/// What nobody looks at is not asked for.
void DetailPage::followLook()
{
    const ConnectionId looked = isVisible() ? m_connection : ConnectionId();
    m_service.follow(looked);
    m_parts->carried->follow(looked);
    m_parts->turbo->follow(looked);
    if (isVisible()) {
        m_prices.want();
        m_desk.portfolio.watch(m_connection);
    }
}

void DetailPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    followLook();
    refresh();
}

void DetailPage::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    followLook();
}

void DetailPage::focusInEvent(QFocusEvent *)
{
    if (connection() != nullptr)
        m_parts->head->focusFirst();
    else
        m_parts->none->findChild<QAbstractButton *>()->setFocus();
}

/// What no child wanted.
void DetailPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Surface::keyPressEvent(event);
    emit backWanted();
}

void DetailPage::focusTurbo()
{
    m_parts->turbo->focusTurbo();
}

void DetailPage::toggleTable()
{
    m_parts->carried->toggleTable();
}

void DetailPage::follow(const PortfolioChange &change)
{
    switch (change.subject) {
    case PortfolioChange::Subject::Charges:
    case PortfolioChange::Subject::Plans:
    case PortfolioChange::Subject::Invoices:
    case PortfolioChange::Subject::Budgets:
    case PortfolioChange::Subject::Disputes:
    case PortfolioChange::Subject::Maintenance:
    case PortfolioChange::Subject::Carrier: return;
    case PortfolioChange::Subject::Tags:
    case PortfolioChange::Subject::Standing:
    case PortfolioChange::Subject::OnRamps:
    case PortfolioChange::Subject::Topology:
    case PortfolioChange::Subject::Ports:
    case PortfolioChange::Subject::Connection:
    case PortfolioChange::Subject::Order:
    case PortfolioChange::Subject::Boost:
    case PortfolioChange::Subject::Telemetry: break;
    }
    if (!isVisible())
        return;
    const Connection *shown = connection();
    if (change.subject == PortfolioChange::Subject::Telemetry && shown != nullptr)
        m_parts->head->show(sightOf(*shown)); // each second: nothing else is new
    else
        refresh();
}

std::optional<TelemetrySample> DetailPage::latest(const Connection &connection) const
{
    if (connection.inForce.isZero())
        return {};
    const client::TelemetryPicture &telemetry = m_desk.portfolio.telemetry();
    if (telemetry.connection == connection.id && !telemetry.recent.empty())
        return telemetry.recent.back();
    return m_parts->carried->latest();
}

void DetailPage::refresh()
{
    const Connection *connection = this->connection();
    m_parts->scroll->setVisible(connection != nullptr);
    m_parts->none->setVisible(connection == nullptr);
    const QString title = connection != nullptr ? text::fromStd(connection->name) : QString();
    if (std::exchange(m_title, title) != title)
        emit titleChanged();
    if (connection == nullptr)
        return showInstead();
    tell(sightOf(*connection));
}

DetailSight DetailPage::sightOf(const Connection &connection) const
{
    using Standing = client::Portfolio::Standing;
    return {.connection = connection,
            .picture = m_desk.portfolio.picture(),
            .now = m_desk.clock.now(),
            .isLost = m_desk.portfolio.standing() == Standing::Lost,
            .service = m_service,
            .latest = latest(connection)};
}

void DetailPage::tell(const DetailSight &sight)
{
    m_parts->head->show(sight);
    m_parts->carried->show(sight);
    m_parts->roundTrip->show(sight, m_parts->carried->length());
    m_parts->service->show(sight);
    m_parts->path->show(sight);
    m_parts->turbo->show(sight);
    m_parts->profiles->show(sight, m_prices);
    m_parts->tags->show(sight);
    m_parts->events->show(sight);
}

void DetailPage::showInstead()
{
    const auto &portfolio = m_desk.portfolio;
    const Banner::Act back{tr("All connections"), [this] { emit backWanted(); }};
    EmptyState::Message message{.icon = "cable",
                                .title = tr("Asking the carrier for this connection"),
                                .text = {},
                                .acts = {back}};
    if (portfolio.isLoaded())
        message = {.icon = "cable",
                   .title = tr("No connection is chosen"),
                   .text = tr("Choose one in the list to see it in full."),
                   .acts = {back}};
    else if (portfolio.standing() == client::Portfolio::Standing::Lost) {
        const client::Failure silence{.kind = client::FailureKind::Unreachable};
        const Trouble trouble = troubleOf(portfolio.trouble().value_or(silence), Deed::Read);
        message = {.icon = "circle-alert",
                   .bad = true,
                   .title = tr("This connection cannot be read just now"),
                   .text = tr("%1 It keeps running.").arg(trouble.text()),
                   .code = trouble.code,
                   .acts = {{tr("Retry now"), [this] { m_desk.portfolio.retryNow(); }}, back}};
    }
    if (std::exchange(m_instead, message.title + message.text) != message.title + message.text)
        m_parts->none->showMessage(message);
}

void DetailPage::openMenu(const QWidget &button)
{
    const Connection *one = connection();
    if (one == nullptr)
        return;
    using Act = ConnectionMenu::Act;
    const bool isLost = m_desk.portfolio.standing() == client::Portfolio::Standing::Lost;
    auto *menu = new ConnectionMenu({Act::Map, Act::Rename, Act::Change, Act::End}, *one,
                                    m_desk.portfolio.picture(), isLost, this);
    connect(menu, &ConnectionMenu::chosen, this, &DetailPage::act);
    menu->openAt(button);
}

void DetailPage::act(ConnectionMenu::Act act)
{
    using Act = ConnectionMenu::Act;
    if (act == Act::Map)
        emit mapWanted();
    else if (act == Act::Rename)
        m_parts->head->editName();
    else if (const Connection *one = connection())
        openActDialog(act, m_desk, *one, this);
}

} // namespace turbolane::ui
