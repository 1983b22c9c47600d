// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/scheduledialog.h"

#include "client/carrierclient.h"
#include "client/jobs/schedulejobs.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/commands/undobar.h"
#include "ui/drawing/draft.h"
#include "ui/drawing/refusalbox.h"
#include "ui/drawing/refusalwords.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/choicebox.h"
#include "ui/editors/durationedit.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/timereason.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds afterTyping{250};
constexpr int secondsAnHour = 3'600;

constexpr std::array rules{"", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY"};

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
    : QDialog(parent)
    , m_desk(desk)
    , m_subject(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_to(new BandwidthEdit)
    , m_start(new QDateTimeEdit)
    , m_lasting(new DurationEdit)
    , m_repeats(new ChoiceBox)
    , m_zone(new ChoiceBox)
    , m_ifFull(new ChoiceBox)
    , m_price(new Label(Type::Body, Colour::Ink))
    , m_detail(new Label(Type::Mono, Colour::Ink3))
    , m_refusal(new RefusalBox)
    , m_order(new Button(ButtonKind::Turbo, tr("Schedule boost")))
{
    setObjectName(QStringLiteral("scheduleDialog"));
    setWindowTitle(tr("Schedule boost"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    fillSubjects();
    fillRepeats();
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

void ScheduleDialog::fillRepeats()
{
    for (const char *rule : rules)
        m_repeats->addItem(repeatsWord(rule), QString::fromLatin1(rule));
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
    m_repeats->setObjectName(QStringLiteral("scheduleRepeats"));
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
                            {tr("Repeats"), m_repeats}});
    turbolane::ui::arrange(right,
                           {{tr("Name"), m_name},
                            {tr("For"), m_lasting, tr("For example 2 h or 90 min.")},
                            {tr("Time zone"), m_zone},
                            {tr("If there is no room"), m_ifFull}});
    auto *keep = new Button(ButtonKind::Secondary, tr("Cancel"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    auto *fields = boxed<QHBoxLayout>(nullptr, {}, 16);
    auto *acts = new QHBoxLayout;
    fields->addWidget(left, 1);
    fields->addWidget(right, 1);
    acts->addStretch();
    acts->addWidget(keep);
    acts->addWidget(m_order);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    column->addLayout(fields);
    column->addWidget(m_price);
    column->addWidget(m_detail);
    column->addWidget(m_refusal);
    column->addLayout(acts);
    keep->setAutoDefault(false);
    m_order->setDefault(true);
    connect(keep, &Button::clicked, this, &QDialog::reject);
}

void ScheduleDialog::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &ScheduleDialog::askForPrice);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ScheduleDialog::chooseSubject);
    for (QComboBox *box : {m_repeats, m_zone, m_ifFull})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleDialog::edited);
    connect(m_name, &QLineEdit::textChanged, this, &ScheduleDialog::edited);
    connect(m_to, &BandwidthEdit::valueChanged, this, &ScheduleDialog::edited);
    connect(m_to, &BandwidthEdit::goodnessChanged, this, &ScheduleDialog::edited);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &ScheduleDialog::edited);
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
        .rule = m_repeats->currentData().toString().toStdString(),
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
    return {};
}

void ScheduleDialog::edited()
{
    m_refusal->clear();
    m_detail->hide();
    m_pause.stop();
    if (m_asking)
        m_asking->abandon();
    const QString whyNot = reasonAgainst();
    m_order->setText(tr("Schedule boost"));
    m_order->disableBecause(whyNot.isEmpty() ? tr("The price is told first.") : whyNot);
    m_price->setText(whyNot.isEmpty() ? tr("Asking the carrier for the price.") : whyNot);
    if (whyNot.isEmpty())
        m_pause.start();
}

void ScheduleDialog::askForPrice()
{
    m_asking = m_desk.carrier.estimateSchedule(wanted());
    connect(m_asking, &client::ApiJob::succeeded, this,
            [this, job = m_asking.get()] { tell(job->answer()); });
    connect(m_asking, &client::ApiJob::failed, this, &ScheduleDialog::refuse);
}

/// How many, and why the first of them; the carrier's own words only where there are no others.
QString ScheduleDialog::refusedWords(const ScheduleEstimate &estimate, int count)
{
    const auto first =
        std::ranges::find(estimate.occurrences, OccurrenceState::Refused, &Occurrence::state);
    const TimeReason why = reasonOf(wanted().connection, *first, m_desk.portfolio.picture());
    m_detail->setText(why.detail);
    m_detail->setVisible(!why.detail.isEmpty());
    return text::counted(tr("%n refused: %1", "how many, a sentence why", count), count)
        .arg(why.words);
}

void ScheduleDialog::tell(const ScheduleEstimate &estimate)
{
    const auto count = [&estimate](OccurrenceState state) {
        return int(std::ranges::count(estimate.occurrences, state, &Occurrence::state));
    };
    const int moved = count(OccurrenceState::Moved);
    const int refused = count(OccurrenceState::Refused);
    const int placed = int(estimate.occurrences.size()) - refused;
    QStringList sentences;
    for (const Occurrence &time : estimate.occurrences)
        if (time.price) {
            sentences.append(tr("The first costs %1 at most.").arg(text::money(*time.price)));
            break;
        }
    sentences.append(tr("%1 in the next %2 days, %3 at most together.", "times, days, money")
                         .arg(text::counted(tr("%n time(s)", nullptr, placed), placed),
                              text::count(estimate.horizonDays), text::money(estimate.total)));
    if (moved > 0)
        sentences.append(text::counted(tr("%n of them moved.", nullptr, moved), moved));
    if (refused > 0)
        sentences.append(refusedWords(estimate, refused));
    m_price->setText(sentences.join(u' '));
    if (placed == 0)
        return m_order->disableBecause(tr("There is room at none of these times."));
    m_order->setText(text::counted(tr("Schedule %n boost(s)", nullptr, placed), placed));
    m_order->enable();
    fitHeight();
}

/// What is told takes more lines than the question did.
void ScheduleDialog::fitHeight()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ScheduleDialog::refuse(const client::Failure &failure)
{
    m_refusal->show(
        explained(failure, troubleOf(failure, Deed::Boost), m_desk.portfolio.picture()));
    fitHeight();
    m_price->setText({});
    m_order->setLoading(false);
}

void ScheduleDialog::order()
{
    if (m_ordering)
        return;
    client::AddScheduleJob *job = m_desk.carrier.addSchedule(wanted());
    m_ordering = job;
    m_order->setLoading(true, tr("Scheduling"));
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        if (UndoBar *bar = UndoBar::of(this))
            bar->offer({.what = tr("%1 is scheduled.").arg(text::fromStd(job->answer().name)),
                        .undo = [&carrier = m_desk.carrier, id = job->answer().id] {
                            return carrier.endSchedule(id);
                        }});
        accept();
    });
    connect(m_ordering, &client::ApiJob::failed, this, &ScheduleDialog::refuse);
}

} // namespace turbolane::ui
