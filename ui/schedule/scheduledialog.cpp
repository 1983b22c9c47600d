// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/scheduledialog.h"

#include "client/carrierclient.h"
#include "client/jobs/schedulejobs.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/commands/undobar.h"
#include "ui/drawing/draft.h"
#include "ui/drawing/refusalbox.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/choicebox.h"
#include "ui/editors/durationedit.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/schedule/repeatedit.h"
#include "ui/text.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeZone>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds afterTyping{250};
constexpr int secondsAnHour = 3'600;

/// What the clock on the wall shows in that zone.
QDateTime localTime(Instant instant, const QTimeZone &zone)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
    return {local.date(), local.time(), Qt::UTC};
}

/// The next full hour, by the clock on the wall in that zone.
QDateTime nextHour(Instant now, const QTimeZone &zone)
{
    const qint64 seconds = std::chrono::floor<Seconds>(now).time_since_epoch().count();
    const qint64 next = (seconds / secondsAnHour + 1) * secondsAnHour;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(next, zone);
    return {local.date(), QTime(local.time().hour(), 0), Qt::UTC};
}

} // namespace

ScheduleDialog::ScheduleDialog(const Desk &desk, QWidget *parent)
    : ScheduleDialog(desk, std::nullopt, parent)
{ }

ScheduleDialog::ScheduleDialog(const Desk &desk, const Schedule &series, QWidget *parent)
    : ScheduleDialog(desk, std::optional(series), parent)
{ }

ScheduleDialog::ScheduleDialog(const Desk &desk, const std::optional<Schedule> &series,
                               QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_series(series)
    , m_subject(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_to(new BandwidthEdit)
    , m_start(new QDateTimeEdit)
    , m_lasting(new DurationEdit)
    , m_repeats(new RepeatEdit)
    , m_until(new UntilEdit)
    , m_zone(new ChoiceBox)
    , m_ifFull(new ChoiceBox)
    , m_price(new Label(Type::Body, Colour::Ink))
    , m_detail(new Label(Type::Mono, Colour::Ink3))
    , m_refusal(new RefusalBox)
    , m_scroll(new QScrollArea)
    , m_order(new Button(ButtonKind::Turbo, orderWord()))
{
    setObjectName(QStringLiteral("scheduleDialog"));
    setWindowTitle(orderWord());
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    fillSubjects();
    fillChoices();
    fillZones();
    m_lasting->setValue(std::chrono::hours(2));
    m_start->setTimeSpec(Qt::UTC); // bare figures: the zone stands beside them
    // Mirrored, Qt would turn the format around and write 06:00 as 00:06.
    m_start->setLayoutDirection(Qt::LeftToRight);
    m_start->setDisplayFormat(QStringLiteral("ddd d MMM yyyy, HH:mm"));
    m_start->setDateTime(nextHour(m_desk.clock.now(), QTimeZone::systemTimeZone()));
    m_start->setButtonSymbols(QAbstractSpinBox::NoButtons);
    arrangeAll();
    wire();
    chooseSubject();
    if (m_series)
        fillIn(*m_series);
}

void ScheduleDialog::prefill(const client::BoostQuestion &boost)
{
    choose(boost.connection);
    m_to->setValue(boost.to);
    m_lasting->setValue(boost.lasting);
    if (boost.startsAt)
        m_start->setDateTime(localTime(*boost.startsAt, QTimeZone::systemTimeZone()));
}

void ScheduleDialog::choose(const ConnectionId &connection)
{
    const QStringList subject{QStringLiteral("connection"), text::fromStd(connection.text())};
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(subject)));
}

void ScheduleDialog::fillSubjects()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    for (const Connection &connection : picture.connections())
        if (isInService(connection.state))
            m_subject->addItem(
                text::fromStd(connection.name),
                QStringList{QStringLiteral("connection"), text::fromStd(connection.id.text())});
    for (const Scene &scene : picture.scenes())
        m_subject->addItem(
            tr("%1, %2", "group, how many")
                .arg(text::fromStd(scene.name),
                     text::counted(tr("%n connection(s)", nullptr, int(scene.members.size())),
                                   std::int64_t(scene.members.size()))),
            QStringList{QStringLiteral("scene"), text::fromStd(scene.id.text())});
}

void ScheduleDialog::fillChoices()
{
    m_ifFull->addItem(tr("Leave that time out"), int(IfFull::Refuse));
    m_ifFull->addItem(tr("Move it within its day"), int(IfFull::Move));
}

void ScheduleDialog::fillZones()
{
    const auto &carrier = m_desk.portfolio.picture().carrier;
    QByteArrayList zones{QTimeZone::systemTimeZoneId()};
    if (carrier)
        zones.append(QByteArray::fromStdString(carrier->timeZone));
    zones.append("UTC");
    zones.append(QTimeZone::availableTimeZoneIds());
    for (const QByteArray &zone : std::as_const(zones))
        if (m_zone->findText(QString::fromLatin1(zone)) < 0)
            m_zone->addItem(QString::fromLatin1(zone));
}

void ScheduleDialog::arrangeAll()
{
    setGrownMinimumWidth(this, 560);
    m_subject->setObjectName(QStringLiteral("scheduleSubject"));
    m_name->setObjectName(QStringLiteral("scheduleName"));
    m_to->setObjectName(QStringLiteral("scheduleTo"));
    m_start->setObjectName(QStringLiteral("scheduleStart"));
    m_lasting->setObjectName(QStringLiteral("scheduleLasting"));
    m_zone->setObjectName(QStringLiteral("scheduleZone"));
    m_ifFull->setObjectName(QStringLiteral("scheduleIfFull"));
    m_price->setObjectName(QStringLiteral("schedulePrice"));
    m_order->setObjectName(QStringLiteral("orderSchedule"));
    m_name->setMaxLength(64);
    m_price->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("scheduleDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->hide();
    auto *left = new QWidget;
    auto *right = new QWidget;
    turbolane::ui::arrange(left,
                           {{tr("What to boost"), m_subject},
                            {tr("To"), m_to, tr("For example 10G, in whole Mbps.")},
                            {tr("Start"), m_start},
                            {tr("Time zone"), m_zone},
                            {tr("If there is no room"), m_ifFull}});
    turbolane::ui::arrange(right,
                           {{tr("Name"), m_name},
                            {tr("For"), m_lasting, tr("For example 2 h or 90 min.")},
                            {tr("Repeats"), m_repeats},
                            {tr("Ends"), m_until}});
    m_repeats->setName(tr("Repeats"));
    auto *keep = new Button(ButtonKind::Secondary, tr("Cancel"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    auto *fields = boxed<QHBoxLayout>(nullptr, {}, 16);
    auto *acts = new QHBoxLayout;
    fields->addWidget(left, 1, Qt::AlignTop);
    fields->addWidget(right, 1, Qt::AlignTop);
    acts->addStretch();
    acts->addWidget(keep);
    acts->addWidget(m_order);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    column->addWidget(m_scroll);
    column->addLayout(acts);
    auto *content = new QWidget;
    auto *inside = boxed<QVBoxLayout>(content, {2, 2, 2, 2}, 12); // room for the ring of focus
    inside->addLayout(fields);
    for (QWidget *part : std::initializer_list<QWidget *>{m_price, m_detail, m_refusal})
        inside->addWidget(part);
    inside->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keep->setAutoDefault(false);
    m_order->setDefault(true);
    connect(keep, &Button::clicked, this, &QDialog::reject);
}

void ScheduleDialog::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &ScheduleDialog::askForPrice);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ScheduleDialog::chooseSubject);
    for (QComboBox *box : {m_zone, m_ifFull})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleDialog::edited);
    connect(m_repeats, &RepeatEdit::changed, this, &ScheduleDialog::keepToDays);
    connect(m_until, &UntilEdit::changed, this, &ScheduleDialog::edited);
    connect(m_name, &QLineEdit::textChanged, this, &ScheduleDialog::edited);
    connect(m_to, &BandwidthEdit::valueChanged, this, &ScheduleDialog::edited);
    connect(m_to, &BandwidthEdit::goodnessChanged, this, &ScheduleDialog::edited);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &ScheduleDialog::edited);
    connect(m_start, &QDateTimeEdit::editingFinished, this, &ScheduleDialog::keepToDays);
    connect(m_lasting, &DurationEdit::valueChanged, this, &ScheduleDialog::edited);
    connect(m_lasting, &DurationEdit::goodnessChanged, this, &ScheduleDialog::edited);
    connect(m_order, &Button::clicked, this, &ScheduleDialog::order);
}

void ScheduleDialog::chooseSubject()
{
    const client::NewSchedule chosen = wanted();
    const client::Picture &picture = m_desk.portfolio.picture();
    m_to->setEnabled(chosen.scene.isEmpty());
    if (const Connection *connection = picture.connection(chosen.connection)) {
        m_to->setValue(connection->turbo);
        m_name->setText(text::fromStd(connection->name) + QStringLiteral("-boost"));
    } else if (const Scene *scene = picture.scene(chosen.scene)) {
        m_name->setText(text::fromStd(scene->name) + QStringLiteral("-boost"));
    }
    edited();
}

client::NewSchedule ScheduleDialog::wanted() const
{
    const QStringList subject = m_subject->currentData().toStringList();
    client::NewSchedule wanted{
        .name = m_name->text().toStdString(),
        .lasting = m_lasting->value(),
        .start = LocalTime(Seconds(m_start->dateTime().toSecsSinceEpoch())),
        .timeZone = m_zone->currentText().toStdString(),
        .rule = ruleText({m_repeats->rule(), m_until->until()}, zone()),
        .ifFull = IfFull(m_ifFull->currentData().toInt()),
    };
    if (subject.size() != 2)
        return wanted;
    if (subject.first() == QLatin1String("scene")) {
        wanted.scene = SceneId(subject.last().toStdString());
    } else {
        wanted.connection = ConnectionId(subject.last().toStdString());
        wanted.to = m_to->value();
    }
    return wanted;
}

QString ScheduleDialog::reasonAgainst() const
{
    if (m_subject->currentIndex() < 0)
        return tr("There is no connection that is up.");
    if (!isName(m_name->text()))
        return tr("A name has letters, digits, \u201c-\u201d, \u201c_\u201d and \u201c.\u201d.");
    if (m_to->isEnabled() && !m_to->isGood())
        return tr("A bandwidth is a number and a unit, such as 2.5G.");
    if (!m_lasting->isGood())
        return tr("A boost lasts from 1 minute to 7 days.");
    return m_repeats->isGood() ? QString() : tr("Choose a weekday at least.");
}

QTimeZone ScheduleDialog::zone() const
{
    return QTimeZone(m_zone->currentText().toLatin1());
}

/// A first time that is none of the weekdays is none of the series.
void ScheduleDialog::keepToDays()
{
    const QDate first = m_repeats->firstFrom(m_start->date());
    if (first != m_start->date())
        m_start->setDate(first);
    edited();
}

void ScheduleDialog::edited()
{
    m_refusal->clear();
    m_detail->hide();
    m_pause.stop();
    if (m_asking)
        m_asking->abandon();
    const QString whyNot = reasonAgainst();
    m_told.reset();
    m_until->follow(m_repeats->isOnce(), m_start->date());
    m_order->setText(orderWord());
    m_order->disableBecause(whyNot.isEmpty() ? tr("The price is told first.") : whyNot);
    m_price->setText(whyNot.isEmpty() ? tr("Asking the carrier for the price.") : whyNot);
    if (whyNot.isEmpty())
        m_pause.start();
    fitHeight();
}

void ScheduleDialog::askForPrice()
{
    client::JobOf<ScheduleEstimate> *job = nullptr;
    if (m_series)
        job = m_desk.carrier.estimateSeriesChange(changed());
    else
        job = m_desk.carrier.estimateSchedule(wanted());
    m_asking = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] { tell(job->answer()); });
    connect(job, &client::ApiJob::failed, this, &ScheduleDialog::refuse);
}

void ScheduleDialog::order()
{
    if (m_ordering)
        return;
    m_ordering = m_series ? change() : place();
    m_order->setLoading(true, m_series ? tr("Changing") : tr("Scheduling"));
    connect(m_ordering, &client::ApiJob::failed, this, &ScheduleDialog::refuse);
}

client::ApiJob *ScheduleDialog::place()
{
    client::AddScheduleJob *job = m_desk.carrier.addSchedule(wanted());
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        if (UndoBar *bar = UndoBar::of(this))
            bar->offer({.what = tr("%1 is scheduled.").arg(text::fromStd(job->answer().name)),
                        .undo = [&carrier = m_desk.carrier, id = job->answer().id] {
                            return carrier.endSchedule(id);
                        }});
        accept();
    });
    return job;
}

} // namespace turbolane::ui
