// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ports/newportform.h"

#include "client/carrierclient.h"
#include "client/jobs/portorderjobs.h"
#include "client/portfolio.h"
#include "ui/drawing/draft.h"
#include "ui/drawing/refusalbox.h"
#include "ui/editors/choicebox.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds afterTyping{250};

} // namespace

NewPortForm::NewPortForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_where(new ChoiceBox)
    , m_speed(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_price(new Label(Type::Body, Colour::Ink))
    , m_refusal(new RefusalBox)
    , m_order(new Button(ButtonKind::Primary, tr("Order port")))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    nameAll();
    arrangeAll();
    wire();
}

void NewPortForm::nameAll()
{
    setObjectName(QStringLiteral("newPortForm"));
    m_where->setObjectName(QStringLiteral("portWhere"));
    m_speed->setObjectName(QStringLiteral("portSpeed"));
    m_name->setObjectName(QStringLiteral("portName"));
    m_price->setObjectName(QStringLiteral("portPrice"));
    m_order->setObjectName(QStringLiteral("orderPort"));
    m_price->setWordWrap(true);
    m_name->setMaxLength(64);
    // There are hundreds: a few letters of a city or a building find it.
    m_where->setEditable(true);
    m_where->setInsertPolicy(QComboBox::NoInsert);
    m_where->completer()->setFilterMode(Qt::MatchContains);
    m_where->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_where->lineEdit()->setPlaceholderText(tr("City or data centre"));
}

void NewPortForm::arrangeAll()
{
    auto *fields = new QWidget(this);
    arrange(fields,
            {{tr("Data centre"), m_where, tr("Where the cross connect to your router is made.")},
             {tr("Size"), m_speed},
             {tr("Name"), m_name}});
    auto *column = boxed<QVBoxLayout>(this, {}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, tr("New port"), this));
    column->addWidget(fields);
    column->addWidget(m_price);
    column->addWidget(m_refusal);
    column->addStretch();
    column->addWidget(m_order);
    m_order->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NewPortForm::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &NewPortForm::askForPrice);
    connect(m_where, &QComboBox::currentIndexChanged, this, &NewPortForm::chooseCentre);
    connect(m_speed, &QComboBox::currentIndexChanged, this, &NewPortForm::edited);
    connect(m_name, &QLineEdit::textChanged, this, &NewPortForm::edited);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameOwn = true; });
    connect(m_order, &Button::clicked, this, &NewPortForm::order);
}

void NewPortForm::begin()
{
    m_isNameOwn = false;
    m_refusal->clear();
    m_name->clear();
    m_where->setCurrentIndex(-1);
    if (m_centres.empty())
        readCentres();
    edited();
    m_where->setFocus();
}

void NewPortForm::readCentres()
{
    if (m_reading)
        return;
    m_reading = m_desk.carrier.dataCentres();
    connect(m_reading, &client::ApiJob::succeeded, this, [this, job = m_reading.get()] {
        m_centres = job->answer();
        fillCentres();
    });
    connect(m_reading, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_refusal->show(troubleOf(failure, Deed::Read));
    });
}

void NewPortForm::fillCentres()
{
    std::erase_if(m_centres, [](const auto &centre) { return centre.portSpeeds.empty(); });
    std::ranges::sort(m_centres, [](const client::DataCentre &a, const client::DataCentre &b) {
        return std::tie(a.city, a.name) < std::tie(b.city, b.name);
    });
    m_where->clear();
    for (const client::DataCentre &centre : m_centres)
        m_where->addItem(tr("%1, %2", "city, data centre")
                             .arg(text::fromStd(centre.city), text::fromStd(centre.name)),
                         text::fromStd(centre.id.text()));
    m_where->setCurrentIndex(-1);
    edited();
}

const client::DataCentre *NewPortForm::centre() const
{
    const int place = m_where->currentIndex();
    const bool isChosen = place >= 0 && m_where->currentText() == m_where->itemText(place);
    return isChosen && place < int(m_centres.size()) ? &m_centres[std::size_t(place)] : nullptr;
}

/// "FRA-02": the first number that none of this customer's ports has.
QString NewPortForm::proposedName(const client::DataCentre &centre) const
{
    constexpr int base = 10;
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1-%2")
                                 .arg(text::fromStd(centre.pop.text()).toUpper())
                                 .arg(number, 2, base, QLatin1Char('0'));
        const auto isIts = [&name](const Port &port) { return text::fromStd(port.name) == name; };
        if (std::ranges::none_of(m_desk.portfolio.picture().ports(), isIts))
            return name;
    }
}

void NewPortForm::chooseCentre()
{
    m_speed->clear();
    if (const client::DataCentre *chosen = centre()) {
        for (const Bandwidth speed : chosen->portSpeeds)
            m_speed->addItem(text::bandwidth(speed), qint64(speed.inKbps()));
        if (!m_isNameOwn)
            m_name->setText(proposedName(*chosen));
    }
    edited();
}

client::NewPort NewPortForm::wanted() const
{
    return {.name = m_name->text().toStdString(),
            .dataCentre = centre() ? centre()->id : DataCentreId(),
            .speed = Bandwidth::kbps(m_speed->currentData().toLongLong())};
}

QString NewPortForm::reasonAgainst() const
{
    if (m_centres.empty())
        return tr("Asking the carrier where ports are sold.");
    if (!centre())
        return tr("Choose a data centre first.");
    if (m_speed->currentIndex() < 0)
        return tr("Choose a size first.");
    if (!isName(m_name->text()))
        return tr("A name has letters, digits, \u201c-\u201d, \u201c_\u201d and \u201c.\u201d.");
    const auto isIts = [this](const Port &port) {
        return text::fromStd(port.name) == m_name->text();
    };
    if (std::ranges::any_of(m_desk.portfolio.picture().ports(), isIts))
        return tr("You have a port with this name already.");
    return {};
}

void NewPortForm::edited()
{
    m_pause.stop();
    if (m_asking)
        m_asking->abandon();
    m_refusal->clear();
    const QString whyNot = reasonAgainst();
    m_order->setText(tr("Order port"));
    m_order->disableBecause(whyNot.isEmpty() ? tr("The price is told first.") : whyNot);
    m_price->setText(whyNot.isEmpty() ? tr("Asking the carrier for the price.") : whyNot);
    if (whyNot.isEmpty())
        m_pause.start();
}

void NewPortForm::askForPrice()
{
    client::PortCostJob *job = m_desk.carrier.portCost(wanted());
    m_asking = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] { tell(job->answer()); });
    connect(job, &client::ApiJob::failed, this, &NewPortForm::refuse);
}

void NewPortForm::tell(const OrderEstimate &cost)
{
    const QString charged =
        tr("Charged from the moment it is lit, a part of a month by its seconds. Give it back at "
           "any time.");
    const auto sum = cost.monthly ? cost.monthly->port.plus(cost.monthly->crossConnect)
                                  : Result<Money>(cost.thirtyDaysThen);
    const Money whole = sum ? *sum : cost.thirtyDaysThen;
    QStringList sentences;
    if (cost.monthly)
        sentences.append(
            tr("%1 a month for the port and %2 for the cross connect, which the data "
               "centre makes.",
               "money, money")
                .arg(text::money(cost.monthly->port), text::money(cost.monthly->crossConnect)));
    if (!cost.oneOff.isZero())
        sentences.append(tr("%1 once.", "money").arg(text::money(cost.oneOff)));
    sentences.append(charged);
    m_price->setText(sentences.join(u' '));
    m_order->setText(tr("Order port, %1 per month", "money").arg(text::money(whole)));
    m_order->enable();
}

void NewPortForm::refuse(const client::Failure &failure)
{
    Trouble trouble = troubleOf(failure, Deed::Order);
    if (failure.code == ErrorCode::NameTaken) {
        trouble.what = tr("You have a port with this name already.");
    }
    m_refusal->show(trouble);
    m_price->setText({});
    m_order->setLoading(false);
}

void NewPortForm::order()
{
    if (m_ordering)
        return;
    client::PlacePortJob *job = m_desk.carrier.addPort(wanted());
    m_ordering = job;
    m_order->setLoading(true, tr("Ordering"));
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_order->setLoading(false);
        emit placed(job->answer());
    });
    connect(job, &client::ApiJob::failed, this, &NewPortForm::refuse);
}

} // namespace turbolane::ui
