// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transferform.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/editors/choicebox.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include <array>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr std::int64_t bytesATerabyte = 1'000'000'000'000;
constexpr double mostTerabytes = 100'000;
constexpr double usualTerabytes = 20;
constexpr int usualDays = 3;
constexpr int deadlineHour = 6;
constexpr int furthestDays = 28;
/// What TCP over Ethernet leaves of the bandwidth, with a little for repeats.
constexpr std::int64_t usualEfficiencyPpm = 940'000;
constexpr std::array leaveShares{0, 10, 25, 50}; ///< percent of the base
constexpr int usualShare = 2; ///< which of them
constexpr std::chrono::minutes leadTime{2};
constexpr std::chrono::minutes shortestTime{15};

QDateTime localOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

/// Runs, or is going to.
bool isAhead(const Boost &boost)
{
    return boost.state == BoostState::Scheduled || boost.state == BoostState::Activating
        || boost.state == BoostState::Active;
}

/// "20 TB", "0.5 TB": no more decimals than it has.
class TerabyteBox final : public QDoubleSpinBox {
public:
    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

QWidget *alone(const Field &field)
{
    auto *part = new QWidget;
    arrange(part, {field});
    return part;
}

QWidget *beside(const Field &left, const Field &right)
{
    auto *both = new QWidget;
    auto *row = boxed<QHBoxLayout>(both, {}, 12);
    row->addWidget(alone(left), 2);
    row->addWidget(alone(right), 3);
    return both;
}

} // namespace

TransferForm::TransferForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_connection(new ChoiceBox)
    , m_data(new TerabyteBox)
    , m_by(new QDateTimeEdit)
    , m_leave(new ChoiceBox)
{
    nameAll();
    auto *column = boxed<QVBoxLayout>(this, {}, 10);
    column->addWidget(alone({tr("Connection"), m_connection}));
    column->addWidget(beside({tr("Move"), m_data}, {tr("By"), m_by}));
    column->addWidget(alone({tr("Leave for other traffic"), m_leave,
                             tr("%1 of what is carried is your data, the rest headers and repeats.")
                                 .arg(text::percent(usualEfficiencyPpm, 1'000'000))}));
    connect(m_connection, &QComboBox::currentIndexChanged, this, [this] {
        fillLeave();
        tell();
    });
    connect(m_data, &QDoubleSpinBox::valueChanged, this, &TransferForm::tell);
    connect(m_by, &QDateTimeEdit::dateTimeChanged, this, &TransferForm::tell);
    connect(m_leave, &QComboBox::currentIndexChanged, this, &TransferForm::tell);
}

void TransferForm::nameAll()
{
    m_connection->setObjectName(QStringLiteral("transferConnection"));
    m_data->setObjectName(QStringLiteral("transferData"));
    m_data->setRange(0.001, mostTerabytes);
    m_data->setDecimals(3);
    m_data->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_data->setSuffix(QChar::Nbsp + QStringLiteral("TB"));
    m_data->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_data->setValue(usualTerabytes);
    m_by->setObjectName(QStringLiteral("transferBy"));
    // Mirrored, Qt would turn the format around and write 06:00 as 00:06.
    m_by->setLayoutDirection(Qt::LeftToRight);
    m_by->setDisplayFormat(QStringLiteral("ddd d MMM, HH:mm"));
    m_by->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_leave->setObjectName(QStringLiteral("transferLeave"));
}

void TransferForm::tell()
{
    if (!m_isFilling)
        emit changed();
}

void TransferForm::begin(const ConnectionId &connection)
{
    m_isFilling = true;
    fillConnections(connection);
    const QDateTime now = localOf(m_desk.clock.now());
    if (!m_isBegun || m_by->dateTime() <= now)
        m_by->setDateTime({now.date().addDays(usualDays), QTime(deadlineHour, 0)});
    m_by->setMaximumDateTime(now.addDays(furthestDays));
    m_isBegun = true;
    m_isFilling = false;
}

void TransferForm::takeFocus()
{
    m_data->setFocus(Qt::ShortcutFocusReason);
    m_data->selectAll();
}

void TransferForm::fillConnections(const ConnectionId &wanted)
{
    const QVariant before =
        wanted.isEmpty() ? m_connection->currentData() : QVariant(text::fromStd(wanted.text()));
    m_connection->clear();
    for (const Connection &connection : m_desk.portfolio.picture().connections())
        if (isInService(connection.state))
            m_connection->addItem(text::fromStd(connection.name),
                                  text::fromStd(connection.id.text()));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(before)));
    fillLeave();
}

void TransferForm::fillLeave()
{
    const int before = m_leave->currentIndex();
    const QSignalBlocker quiet(m_leave);
    m_leave->clear();
    const Connection *of = connection();
    for (const int share : leaveShares) {
        const Bandwidth left = of ? Bandwidth::kbps(of->base.inKbps() * share / 100) : Bandwidth();
        m_leave->addItem(share == 0 ? tr("Nothing")
                                    : tr("%1, %2 of its own", "bandwidth, percent")
                                          .arg(text::measured(left), text::percent(share, 100)),
                         qint64(left.inKbps()));
    }
    m_leave->setCurrentIndex(before < 0 ? usualShare : before);
}

const Connection *TransferForm::connection() const
{
    return m_desk.portfolio.picture().connection(
        ConnectionId(m_connection->currentData().toString().toStdString()));
}

QString TransferForm::whyNot() const
{
    const Connection *of = connection();
    if (!of)
        return tr("There is no connection that is up.");
    const Instant by(Millis(m_by->dateTime().toMSecsSinceEpoch()));
    if (by < m_desk.clock.now() + leadTime + shortestTime)
        return tr("The deadline is over, or too close to boost anything before it.");
    return {};
}

TransferQuestion TransferForm::question() const
{
    const Connection &of = *connection();
    const Instant from = std::chrono::ceil<std::chrono::minutes>(m_desk.clock.now()) + leadTime;
    const Instant by(Millis(m_by->dateTime().toMSecsSinceEpoch()));
    TransferQuestion question{
        .connection = of.id,
        .transfer = {.bytes = std::llround(m_data->value() * double(bytesATerabyte)),
                     .time = Interval::between(from, by),
                     .base = of.base,
                     .raised = std::max(of.turbo, of.base),
                     .leave = Bandwidth::kbps(m_leave->currentData().toLongLong()),
                     .efficiencyPpm = usualEfficiencyPpm}};
    for (const Boost &boost : m_desk.portfolio.picture().boosts())
        if (boost.connection == of.id && isAhead(boost))
            question.boosts.push_back(
                {Interval::between(boost.startsAt, std::max(boost.startsAt, boost.endsAt)),
                 boost.to});
    return question;
}

} // namespace turbolane::ui
