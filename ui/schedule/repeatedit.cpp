// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/repeatedit.h"

#include "ui/editors/choicebox.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/schedule/schedulewords.h"
#include "ui/textlocale.h"

#include <QDateEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

const QLatin1String weekly("FREQ=WEEKLY;BYDAY=");
const QLatin1String untilPart("UNTIL=");
const QString untilFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
constexpr std::array rules{"", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY"};
constexpr std::array codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int chipGap = 4;
constexpr int daysAWeek = 7;

enum Until { ForGood, LastDay };

QString codeOf(Qt::DayOfWeek day)
{
    return QLatin1String(codes[std::size_t(day) - 1]);
}

/// Of a rule that is nothing but weekdays; none of another.
std::vector<Qt::DayOfWeek> daysOf(const QString &rule)
{
    std::vector<Qt::DayOfWeek> days;
    if (!rule.startsWith(weekly))
        return days;
    for (const QString &code : rule.mid(weekly.size()).split(u',')) {
        const auto found = std::ranges::find_if(
            codes, [&code](const char *each) { return code == QLatin1String(each); });
        if (found == codes.end())
            return {};
        days.push_back(Qt::DayOfWeek(found - codes.begin() + 1));
    }
    return days;
}

} // namespace

RepeatRule repeatRuleOf(const std::string &rule, const QTimeZone &zone)
{
    RepeatRule read;
    QStringList parts;
    for (const QString &part : QString::fromStdString(rule).split(u';', Qt::SkipEmptyParts)) {
        auto last = QDateTime::fromString(part.mid(untilPart.size()), untilFormat);
        last.setTimeSpec(Qt::UTC);
        if (part.startsWith(untilPart) && last.isValid())
            read.until = last.toTimeZone(zone).date();
        else
            parts.append(part);
    }
    read.rule = parts.join(u';').toStdString();
    return read;
}

std::string ruleText(const RepeatRule &rule, const QTimeZone &zone)
{
    if (rule.rule.empty() || !rule.until)
        return rule.rule;
    const QDateTime last(*rule.until, QTime(23, 59, 59), zone);
    return rule.rule + ";UNTIL=" + last.toUTC().toString(untilFormat).toStdString();
}

RepeatEdit::RepeatEdit(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(this))
    , m_days(new QWidget(this))
{
    m_choice->setObjectName(QStringLiteral("scheduleRepeats"));
    for (const char *rule : rules)
        m_choice->addItem(repeatsWord(rule), QString::fromLatin1(rule));
    m_choice->addItem(tr("On weekdays of choice"), QString(weekly));
    new FlowLayout(chipGap, m_days);
    const QLocale locale = text::locale();
    const int first = int(text::firstDayOfWeek()) - 1;
    for (int place = 0; place < daysAWeek; ++place) {
        const auto day = Qt::DayOfWeek((first + place) % daysAWeek + 1);
        auto *chip = new FilterChip(locale.standaloneDayName(day, QLocale::ShortFormat), m_days);
        chip->setObjectName(QStringLiteral("repeatsOn") + codeOf(day));
        chip->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        m_days->layout()->addWidget(chip);
        m_chips.emplace_back(day, chip);
        connect(chip, &FilterChip::toggled, this, &RepeatEdit::changed);
    }
    auto *column = boxed<QVBoxLayout>(this, {}, 8);
    column->addWidget(m_choice);
    column->addWidget(m_days);
    setFocusProxy(m_choice);
    showDays();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        emit changed();
    });
}

void RepeatEdit::setName(const QString &name)
{
    m_choice->setAccessibleName(name);
}

void RepeatEdit::showDays()
{
    m_days->setVisible(m_choice->currentData().toString() == weekly);
}

void RepeatEdit::setRule(const std::string &rule)
{
    const QString wanted = QString::fromStdString(rule);
    int place = m_choice->findData(wanted);
    const std::vector<Qt::DayOfWeek> days = daysOf(wanted);
    for (const auto &[day, chip] : m_chips)
        chip->setChecked(std::ranges::find(days, day) != days.end());
    if (place < 0 && !days.empty())
        place = m_choice->findData(QString(weekly));
    if (place < 0) {
        m_choice->addItem(repeatsWord(rule), wanted);
        place = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(place);
}

std::vector<Qt::DayOfWeek> RepeatEdit::weekdays() const
{
    const QString chosen = m_choice->currentData().toString();
    if (chosen != weekly)
        return daysOf(chosen);
    std::vector<Qt::DayOfWeek> days;
    for (const auto &[day, chip] : m_chips)
        if (chip->isChecked())
            days.push_back(day);
    std::ranges::sort(days);
    return days;
}

bool RepeatEdit::isGood() const
{
    return m_choice->currentData().toString() != weekly || !weekdays().empty();
}

std::string RepeatEdit::rule() const
{
    const QString chosen = m_choice->currentData().toString();
    if (chosen != weekly)
        return chosen.toStdString();
    QStringList days;
    for (const Qt::DayOfWeek day : weekdays())
        days.append(codeOf(day));
    return (chosen + days.join(u',')).toStdString();
}

QDate RepeatEdit::firstFrom(QDate day) const
{
    const std::vector<Qt::DayOfWeek> days = weekdays();
    if (days.empty())
        return day;
    while (std::ranges::find(days, Qt::DayOfWeek(day.dayOfWeek())) == days.end())
        day = day.addDays(1);
    return day;
}

UntilEdit::UntilEdit(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(this))
    , m_day(new QDateEdit(this))
{
    m_choice->setObjectName(QStringLiteral("scheduleUntil"));
    m_choice->addItem(tr("For good"), ForGood);
    m_choice->addItem(tr("Until and with"), LastDay);
    m_day->setObjectName(QStringLiteral("scheduleLastDay"));
    m_day->setAccessibleName(tr("Last day"));
    // Mirrored, Qt would turn the format around.
    m_day->setLayoutDirection(Qt::LeftToRight);
    m_day->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->hide();
    auto *column = boxed<QVBoxLayout>(this, {}, 8);
    column->addWidget(m_choice);
    column->addWidget(m_day);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_day->setVisible(place == LastDay);
        emit changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &UntilEdit::changed);
}

void UntilEdit::setUntil(const std::optional<QDate> &until)
{
    if (until)
        m_day->setDate(*until);
    m_choice->setCurrentIndex(until ? LastDay : ForGood);
}

std::optional<QDate> UntilEdit::until() const
{
    const bool isLimited = m_choice->isEnabled() && m_choice->currentIndex() == LastDay;
    return isLimited ? std::optional(m_day->date()) : std::nullopt;
}

void UntilEdit::follow(bool isOnce, QDate first)
{
    m_choice->setEnabled(!isOnce);
    m_day->setEnabled(!isOnce);
    m_day->setMinimumDate(first);
}

} // namespace turbolane::ui
