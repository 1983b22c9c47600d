// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practicebar.h"

#include "client/portfolio.h"
#include "ui/actions.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/practice/anewdialog.h"
#include "ui/practice/drillbuttons.h"
#include "ui/practice/practicekeys.h"
#include "ui/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

using namespace std::chrono_literals;

constexpr int cornerRadius = 12;
constexpr int topBar = 56;
constexpr int statusBar = 32;
constexpr int belowIt = 24;
constexpr int fromEdge = 8; ///< of the window
constexpr std::array speeds{ClockSpeed::Real, ClockSpeed::Minute, ClockSpeed::TenMinutes};
/// The last bill is made some hours after its month.
constexpr std::chrono::hours settling{7};

QString speedText(ClockSpeed speed)
{
    return QStringLiteral("%1×").arg(int(speed));
}

Button *smallButton(const char *name, const QString &text, const IconSpec &glyph)
{
    auto *button = new Button(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setButtonSize(ButtonSize::Small);
    button->setGlyph(glyph);
    return button;
}

} // namespace

PracticeBar::PracticeBar(const Desk &desk, Practice &practice, const Selection &selection,
                         QWidget *window)
    : FloatingCard(cornerRadius, window)
    , m_desk(desk)
    , m_practice(practice)
    , m_pause(new Button(ButtonKind::Primary, {}))
    , m_now(new Label(Type::Title, Colour::Ink))
    , m_speeds(new SegmentedChoice(tr("Clock speed"), SegmentedChoice::Size::Small))
    , m_next(smallButton("nextEvent", tr("To the next event"), {"skip-forward", 2}))
    , m_more(Button::iconOnly({"chevron-down", 2}, tr("Drills, and the story from its beginning")))
    , m_drills(new DrillButtons(practice, selection))
    , m_month(smallButton("monthsEnd", tr("To the month's end"), {"receipt", 2}))
    , m_anew(smallButton("anew", tr("Begin anew"), {"undo-2", 2}))
    , m_notes(smallButton("presenterNotesButton", tr("Notes"), {"presentation", 2}))
    , m_telling(new Label(Type::Body, Colour::Ink2))
    , m_clockRow(clockRow())
    , m_banner(window->findChild<Banner *>())
{
    setObjectName(QStringLiteral("practiceBar"));
    setAccessibleName(tr("Practice clock"));
    m_telling->setObjectName(QStringLiteral("storyTelling"));
    auto *column = boxed<QVBoxLayout>(this, {12, 8, 12, 8}, 8);
    addToDrills();
    for (QWidget *row : std::initializer_list<QWidget *>{m_telling, m_clockRow, m_drills})
        column->addWidget(row);
    addKeys(window);
    wire();
    window->installEventFilter(this);
    if (m_banner != nullptr)
        m_banner->installEventFilter(this);
    refresh();
    show();
    lift();
}

QWidget *PracticeBar::clockRow()
{
    m_pause->setObjectName(QStringLiteral("pauseClock"));
    m_pause->setButtonSize(ButtonSize::Small);
    m_now->setObjectName(QStringLiteral("practiceTime"));
    m_speeds->setObjectName(QStringLiteral("clockSpeed"));
    QStringList words;
    for (const ClockSpeed speed : speeds)
        words.append(speedText(speed));
    m_speeds->setChoices(words);
    m_more->setObjectName(QStringLiteral("showDrills"));
    m_more->setButtonSize(ButtonSize::Small);
    m_next->setToolTip(
        hintWithShortcut(hintOf(PracticeKey::NextEvent), keysOf(PracticeKey::NextEvent)));
    auto *all = new QWidget(this);
    auto *row = boxed<QHBoxLayout>(all, {}, 14);
    auto *time = boxed<QVBoxLayout>(nullptr, {}, 0);
    time->addWidget(new Label(Type::Caption, Colour::Ink2, tr("Practice clock")));
    time->addWidget(m_now);
    row->addWidget(m_pause);
    row->addLayout(time);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_speeds);
    row->addWidget(m_next);
    row->addWidget(m_more);
    return all;
}

void PracticeBar::addToDrills()
{
    m_month->setToolTip(tr("Let the rest of the month happen, and its bill be made"));
    m_anew->setToolTip(tr("Throw these books of practice away, after asking"));
    m_notes->setToolTip(hintWithShortcut(hintOf(PracticeKey::Notes), keysOf(PracticeKey::Notes)));
    m_drills->append(m_month);
    m_drills->append(m_anew);
    m_drills->append(m_notes);
}

void PracticeBar::addKeys(QWidget *window)
{
    const auto on = [this, window](PracticeKey key, auto deed) {
        auto *action = new QAction(hintOf(key), this);
        action->setShortcut(keysOf(key));
        connect(action, &QAction::triggered, this, deed);
        window->addAction(action);
    };
    on(PracticeKey::Pause, [this] { togglePause(); });
    on(PracticeKey::Faster, [this] { goFaster(); });
    on(PracticeKey::NextEvent, [this] { leap(); });
    on(PracticeKey::CutFibre, [this] { m_drills->toggle(Drill::FibreCut); });
    on(PracticeKey::SlowCloud, [this] { m_drills->toggle(Drill::CloudSlow); });
    on(PracticeKey::LoseCarrier, [this] { m_drills->toggle(Drill::CarrierLost); });
    on(PracticeKey::Notes, [this] { emit notesWanted(); });
}

void PracticeBar::wire()
{
    connect(m_pause, &Button::clicked, this, &PracticeBar::togglePause);
    connect(m_speeds, &SegmentedChoice::chosen, this,
            [this](int place) { setSpeed(speeds.at(std::size_t(place))); });
    connect(m_next, &Button::clicked, this, &PracticeBar::leap);
    connect(m_more, &Button::clicked, this, [this] {
        m_showsDrills = m_drills->isHidden();
        refresh();
    });
    connect(m_month, &Button::clicked, this, &PracticeBar::leapToMonthsEnd);
    connect(m_notes, &Button::clicked, this, &PracticeBar::notesWanted);
    connect(m_anew, &Button::clicked, this, &PracticeBar::askToBeginAnew);
    connect(&m_practice, &Practice::changed, this, &PracticeBar::refresh);
    connect(&m_practice, &Practice::refused, this, &PracticeBar::announced);
    connect(m_drills, &DrillButtons::announced, this, &PracticeBar::announced);
    connect(&m_beat, &QTimer::timeout, this, &PracticeBar::refreshTime);
}

void PracticeBar::showDrills()
{
    m_showsDrills = true;
    refresh();
}

void PracticeBar::togglePause()
{
    const bool stands = m_practice.clock().speed() == ClockSpeed::Paused;
    setSpeed(stands ? m_running : ClockSpeed::Paused);
}

void PracticeBar::goFaster()
{
    const auto *const now = std::find(speeds.begin(), speeds.end(), m_running);
    setSpeed(now + 1 == speeds.end() ? speeds.front() : *(now + 1));
}

void PracticeBar::setSpeed(ClockSpeed speed)
{
    m_practice.clock().setSpeed(speed);
    emit announced(speed == ClockSpeed::Paused ? tr("The clock stands still")
                                               : tr("Clock at %1").arg(speedText(speed)));
    refresh();
}

void PracticeBar::leap()
{
    if (const auto next = m_practice.nextEvent())
        m_practice.clock().leapTo(*next);
    refresh();
}

void PracticeBar::leapToMonthsEnd()
{
    if (const auto &charges = m_desk.portfolio.picture().charges)
        m_practice.clock().leapTo(charges->month.to() + settling);
    refresh();
}

void PracticeBar::askToBeginAnew()
{
    auto *dialog = new AnewDialog(window());
    connect(dialog, &QDialog::accepted, &m_practice, &Practice::startAnew);
    dialog->open();
}

/// What stands in it; refreshTime() keeps what moves.
void PracticeBar::refresh()
{
    const auto percent = m_practice.telling();
    const ClockSpeed speed = m_practice.clock().speed();
    const bool stands = speed == ClockSpeed::Paused;
    if (!stands)
        m_running = speed;
    const auto *const chosen = std::find(speeds.begin(), speeds.end(), m_running);
    m_speeds->setCurrent(int(chosen - speeds.begin()));
    m_pause->setGlyph({stands ? "play" : "pause", 2});
    const QString pause = stands ? tr("Let the clock go on") : tr("Stop the clock");
    m_pause->setAccessibleName(pause);
    m_pause->setToolTip(hintWithShortcut(pause, keysOf(PracticeKey::Pause)));
    m_telling->setText(tr("Telling the story so far: a fortnight of a network, %1")
                           .arg(text::percent(percent.value_or(0), 100)));
    m_telling->setVisible(percent.has_value());
    m_clockRow->setVisible(!percent);
    const bool drills = !percent && (m_showsDrills || m_drills->isAnyOn());
    m_drills->setVisible(drills);
    m_more->setGlyph({drills ? "chevron-up" : "chevron-down", 2});
    const bool moves = !stands || m_practice.clock().leapTarget();
    m_beat.start(moves && speed != ClockSpeed::Real ? 50ms : 250ms);
    refreshTime();
    place();
}

void PracticeBar::refreshTime()
{
    if (!parentWidget()->isVisible())
        return;
    const Instant now = m_desk.clock.now();
    m_now->setText(tr("%1 %2, %3", "day of the week, day, time")
                       .arg(text::weekdayName(now), text::day(now), text::timeWithSeconds(now)));
    const auto next = m_practice.nextEvent();
    const bool isLeaping = m_practice.clock().leapTarget().has_value();
    m_next->setText(isLeaping ? tr("On the way")
                        : !next
                        ? tr("To the next event")
                        : tr("To the next event, %1")
                              .arg(text::day(*next) == text::day(now) ? text::timeWithSeconds(*next)
                                                                      : text::moment(*next, now)));
    m_next->setEnabled(next && !isLeaping);
    m_month->setEnabled(m_desk.portfolio.picture().charges && !isLeaping);
    if (sizeHint().width() > width())
        place();
}

/// Below the top bar, and what the window has to say.
int PracticeBar::freeFrom() const
{
    const bool isSaid = m_banner != nullptr && m_banner->isVisible();
    const int above =
        isSaid ? m_banner->mapTo(parentWidget(), QPoint(0, m_banner->height())).y() : grown(topBar);
    return above + belowIt;
}

int PracticeBar::usualTop(int height) const
{
    const int foot = parentWidget()->height() - grown(statusBar) - fromEdge - height;
    return m_isAtFoot ? std::max(freeFrom(), foot) : freeFrom();
}

void PracticeBar::setAtFoot(bool isAtFoot)
{
    m_isAtFoot = isAtFoot;
    place();
}

/// As wide as it has to be, and never less than it was: digits do not make it shake.
void PracticeBar::place()
{
    layout()->activate();
    const QRect room = parentWidget()->rect().adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge);
    const QMargins sides = layout()->contentsMargins();
    const int natural =
        m_drills->isHidden() ? 0 : m_drills->naturalWidth() + sides.left() + sides.right();
    const int width = std::min(std::max(layout()->sizeHint().width(), natural), room.width());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->sizeHint().height();
    QPoint corner =
        m_aside.value_or(QPoint((parentWidget()->width() - width) / 2, usualTop(height)));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height)));
    setGeometry(QRect(corner, QSize(width, height)));
}

bool PracticeBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == parentWidget() && type == QEvent::Resize)
        place();
    if (watched == m_banner
        && (type == QEvent::Show || type == QEvent::Hide || type == QEvent::Move
            || type == QEvent::Resize))
        QMetaObject::invokeMethod(this, &PracticeBar::place, Qt::QueuedConnection);
    return false;
}

void PracticeBar::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position().toPoint();
}

void PracticeBar::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_aside = mapToParent(event->position().toPoint()) - m_grip;
    place();
}

} // namespace turbolane::ui
