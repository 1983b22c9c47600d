// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/proposalcolumn.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/drawing/refusalbox.h"
#include "ui/drawing/refusalwords.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/choicebox.h"
#include "ui/editors/durationedit.h"
#include "ui/kit/button.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/schedule/schedulecolumn.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

enum Fact { From, Ends, Price, Change };

QDateTime localOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

void besideEachOther(QWidget *parent, const Field &wide, const Field &narrow)
{
    auto *row = boxed<QHBoxLayout>(parent, {}, 12);
    int share = 3;
    for (const Field &field : {wide, narrow}) {
        auto *part = new QWidget(parent);
        arrange(part, {field});
        row->addWidget(part, share--);
    }
}

QString differenceOf(Money then, Money now)
{
    const auto more = then.minus(now);
    return more ? text::moneyAdded(*more) : QString();
}

} // namespace

ProposalColumn::ProposalColumn(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_quote(desk.carrier)
    , m_title(new Label(Type::Heading, Colour::Ink, {}, this))
    , m_when(new Label(Type::Body, Colour::Ink2, {}, this))
    , m_newFields(new QWidget(this))
    , m_connection(new ChoiceBox)
    , m_to(new BandwidthEdit)
    , m_start(new QDateTimeEdit)
    , m_lasting(new DurationEdit)
    , m_facts(new FactGrid(2,
                           {{From, tr("Bandwidth")},
                            {Ends, tr("Ends")},
                            {Price, tr("Costs at most")},
                            {Change, tr("Against now")}},
                           this))
    , m_told(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_refusal(new RefusalBox(this))
    , m_offers(boxed<QVBoxLayout>(nullptr, {}, 8))
    , m_confirm(new Button(ButtonKind::Turbo, tr("Schedule boost"), this))
    , m_repeat(new Button(ButtonKind::Secondary, tr("Repeat it\u2026"), this))
    , m_letGo(new Button(ButtonKind::Quiet, tr("Let go"), this))
{
    setGrownWidth(this, scheduleSideWidth);
    nameAll();
    arrangeAll();
    wire();
}

void ProposalColumn::nameAll()
{
    setObjectName(QStringLiteral("proposalColumn"));
    m_connection->setObjectName(QStringLiteral("proposalConnection"));
    m_to->setObjectName(QStringLiteral("proposalTo"));
    m_start->setObjectName(QStringLiteral("proposalStart"));
    m_lasting->setObjectName(QStringLiteral("proposalLasting"));
    m_confirm->setObjectName(QStringLiteral("confirmProposal"));
    m_repeat->setObjectName(QStringLiteral("repeatProposal"));
    m_letGo->setObjectName(QStringLiteral("letGoProposal"));
    // Mirrored, Qt would turn the format around and write 06:00 as 00:06.
    m_start->setLayoutDirection(Qt::LeftToRight);
    m_start->setDisplayFormat(QStringLiteral("ddd d MMM, HH:mm"));
    m_start->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_start->setKeyboardTracking(false);
    m_confirm->setButtonSize(ButtonSize::Large);
}

void ProposalColumn::arrangeAll()
{
    for (Label *label : {m_when, m_told})
        label->setWordWrap(true);
    auto *times = new QWidget(this);
    besideEachOther(m_newFields, {tr("Connection"), m_connection}, {tr("To"), m_to});
    besideEachOther(times, {tr("Start"), m_start}, {tr("For"), m_lasting});
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    auto *others = boxed<QHBoxLayout>(nullptr, {}, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_when, m_newFields, times,
                                                          m_facts, m_told, m_refusal})
        column->addWidget(part);
    column->addLayout(m_offers);
    column->addStretch();
    column->addWidget(m_confirm);
    column->addLayout(others);
    others->addWidget(m_repeat);
    others->addWidget(m_letGo);
    others->addStretch();
    m_confirm->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProposalColumn::wire()
{
    connect(&m_quote, &ProposalQuote::changed, this, &ProposalColumn::refresh);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &ProposalColumn::chooseConnection);
    connect(m_to, &BandwidthEdit::valueChanged, this, &ProposalColumn::ask);
    connect(m_to, &BandwidthEdit::goodnessChanged, this, &ProposalColumn::ask);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &ProposalColumn::readFields);
    connect(m_lasting, &DurationEdit::valueChanged, this, &ProposalColumn::readFields);
    connect(m_lasting, &DurationEdit::goodnessChanged, this, &ProposalColumn::ask);
    connect(m_confirm, &Button::clicked, this, &ProposalColumn::confirm);
    connect(m_repeat, &Button::clicked, this, [this] { emit repeatWanted(question()); });
    connect(m_letGo, &Button::clicked, this, &ProposalColumn::letGo);
}

void ProposalColumn::fillConnections()
{
    const QVariant before = m_connection->currentData();
    m_connection->clear();
    for (const Connection &connection : m_desk.portfolio.picture().connections())
        if (isInService(connection.state))
            m_connection->addItem(text::fromStd(connection.name),
                                  text::fromStd(connection.id.text()));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(before)));
}

std::optional<MovedThing> ProposalColumn::moved() const
{
    return movedThing(m_moved, m_desk.portfolio.picture());
}

void ProposalColumn::show(Interval time, const BlockSource &moved)
{
    const bool isOther = moved != m_moved || !m_isOn;
    m_isOn = true;
    m_moved = moved;
    m_time = time;
    m_isFilling = true;
    if (isOther && !isMove()) {
        fillConnections();
        chooseConnection();
    }
    m_start->setDateTime(localOf(time.from()));
    m_lasting->setValue(std::chrono::floor<Seconds>(time.length()));
    m_isFilling = false;
    m_title->setText(isMove() ? moveWord() : tr("New boost"));
    m_newFields->setVisible(!isMove());
    m_repeat->setVisible(!isMove());
    ask();
}

void ProposalColumn::stop()
{
    m_isOn = false;
    m_quote.stop();
}

void ProposalColumn::takeFocus()
{
    if (m_confirm->isEnabled())
        m_confirm->setFocus(Qt::ShortcutFocusReason);
    else
        m_start->setFocus(Qt::ShortcutFocusReason);
}

void ProposalColumn::chooseConnection()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (const Connection *connection = picture.connection(question().connection))
        m_to->setValue(std::max(connection->turbo, connection->base));
    ask();
}

/// What was typed is where the calendar draws it.
void ProposalColumn::readFields()
{
    if (m_isFilling || !m_lasting->isGood())
        return;
    const Instant from(Millis(m_start->dateTime().toMSecsSinceEpoch()));
    const Interval typed = Interval::between(from, from + m_lasting->value());
    if (typed != m_time)
        emit timeWanted(typed);
}

client::BoostQuestion ProposalColumn::question() const
{
    return {.connection = ConnectionId(m_connection->currentData().toString().toStdString()),
            .to = m_to->value(),
            .lasting = std::chrono::floor<Seconds>(m_time.length()),
            .startsAt = m_time.from()};
}

QString ProposalColumn::moveWord() const
{
    return m_moved.schedule.isEmpty() ? tr("Move boost") : tr("Move this time");
}

/// Of a group's time it is none.
ConnectionId ProposalColumn::connection() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (const Boost *boost = picture.boost(m_moved.boost))
        return boost->connection;
    if (const Schedule *schedule = picture.schedule(m_moved.schedule))
        return schedule->connection;
    return isMove() ? ConnectionId() : question().connection;
}

QString ProposalColumn::name() const
{
    if (const auto thing = moved())
        return thing->name;
    const Connection *connection = m_desk.portfolio.picture().connection(question().connection);
    return connection ? text::fromStd(connection->name) : QString();
}

QString ProposalColumn::whyNot() const
{
    if (isMove())
        return moved() ? QString() : tr("This boost is not there any more.");
    if (m_connection->currentIndex() < 0)
        return tr("There is no connection that is up.");
    if (!m_to->isGood())
        return tr("A bandwidth is a number and a unit, such as 2.5G.");
    return m_lasting->isGood() ? QString() : tr("A boost lasts from 1 minute to 7 days.");
}

void ProposalColumn::ask()
{
    if (m_isFilling)
        return;
    if (!whyNot().isEmpty())
        return m_quote.stop();
    if (isMove())
        m_quote.ask(questionOf(m_moved, m_time));
    else
        m_quote.ask(question());
}

void ProposalColumn::refresh()
{
    m_when->setText(whenWords(m_time));
    m_facts->setValue(Ends, text::moment(m_time.to(), m_desk.clock.now()));
    for (const int fact : {From, Price, Change})
        m_facts->setValue(fact, {});
    m_refusal->clear();
    showOffers({});
    m_repeat->setEnabled(whyNot().isEmpty());
    if (const QString why = whyNot(); !why.isEmpty()) {
        m_told->setText(why);
        m_confirm->disableBecause(why);
    } else if (m_quote.price()) {
        showPrice(*m_quote.price());
    } else if (m_quote.trouble()) {
        showTrouble(*m_quote.trouble());
    } else {
        m_told->setText(tr("Asking the carrier for the price."));
        m_confirm->disableBecause(tr("The price is told first."));
    }
    emit wordsChanged();
}

void ProposalColumn::showPrice(const ProposalQuote::Price &price)
{
    m_facts->setValue(Price, text::money(price.total));
    m_confirm->enable();
    if (const auto thing = moved())
        return showMoved(price, *thing);
    m_facts->setValue(From, text::bandwidthChange(price.from, price.to));
    m_facts->setValue(Change, text::moneyAdded(price.total));
    m_told->setText(tr("Then %1 again. Its capacity is reserved from now on.", "bandwidth")
                        .arg(text::bandwidth(price.from)));
    m_confirm->setText(tr("Schedule boost, %1", "price").arg(text::money(price.total)));
}

/// What it is now, and that the others of its schedule stay.
void ProposalColumn::showMoved(const ProposalQuote::Price &price, const MovedThing &thing)
{
    m_facts->setValue(From, thing.line);
    m_facts->setValue(Change,
                      thing.price ? differenceOf(price.total, *thing.price)
                                  : text::moneyAdded(price.total));
    QStringList told{thing.price
                         ? tr("Now %1, %2. It is moved as a whole or not at all.", "time, price")
                               .arg(whenWords(thing.time), text::money(*thing.price))
                         : tr("There was no room at %1: nothing is reserved yet.", "time")
                               .arg(whenWords(thing.time))};
    if (thing.isOfSchedule())
        told.append(tr("This time alone: the others of the schedule stay as they are."));
    m_told->setText(told.join(u' '));
    m_confirm->setText(tr("%1, %2", "Move boost, price").arg(moveWord(), text::money(price.total)));
}

void ProposalColumn::showTrouble(const client::Failure &failure)
{
    const Trouble trouble =
        explained(failure, troubleOf(failure, Deed::Boost, {.connection = name()}),
                  m_desk.portfolio.picture());
    if (failure.refusal)
        showOffers(failure.refusal->offers);
    m_told->setText({});
    m_refusal->show(trouble);
    m_confirm->setText(isMove() ? moveWord() : tr("Schedule boost"));
    m_confirm->disableBecause(trouble.what);
}

void ProposalColumn::showOffers(const std::vector<client::WayOut> &offers)
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const client::WayOut &offer : offers) {
        const bool isKnown = offer.from.has_value() || !offer.bandwidth.isZero();
        if (!isKnown)
            continue;
        auto *button =
            new Button(ButtonKind::Secondary,
                       wordsOf(offer, m_desk.portfolio.picture(), m_desk.clock.now()), this);
        button->setObjectName(QStringLiteral("takeOffer"));
        connect(button, &Button::clicked, this, [this, offer] { take(offer); });
        m_offers->addWidget(button);
    }
}

/// It is proposed, with its own price, before anything is placed.
void ProposalColumn::take(const client::WayOut &offer)
{
    if (!isMove() && !offer.bandwidth.isZero())
        m_to->setValue(offer.bandwidth);
    if (offer.from && *offer.from != m_time.from())
        emit timeWanted(Interval::between(*offer.from, *offer.from + m_time.length()));
}

void ProposalColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit letGo();
    else
        Surface::keyPressEvent(event);
}

} // namespace turbolane::ui
