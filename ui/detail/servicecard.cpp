// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/servicecard.h"

#include "ui/detail/daystrip.h"
#include "ui/happenings/happenings.h"
#include "ui/kit/badge.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceCard)
};

constexpr std::int64_t whole = 1'000'000;
constexpr std::size_t mostTold = 2; ///< the rest is among the events

/// By the context's name: lupdate loses sight of Words here.
QString wordsOf(const Disturbance &one)
{
    const QString day = text::day(one.from);
    if (!one.until)
        return QCoreApplication::translate("ServiceCard", "%1, down since %2: %3.",
                                           "day, time, cause")
            .arg(day, text::time(one.from), causeOf(one));
    return QCoreApplication::translate("ServiceCard", "%1, %2 down: %3.", "day, how long, cause")
        .arg(day, text::duration(*one.until - one.from), causeOf(one));
}

QString wordsOf(const Availability &availability)
{
    QStringList words;
    const auto &all = availability.disturbances;
    const std::size_t told = std::min(all.size(), mostTold);
    for (std::size_t i = 0; i < told; ++i)
        words.append(wordsOf(all[all.size() - 1 - i]));
    if (const int more = int(all.size() - told); more > 0)
        words.append(text::counted(Words::tr("%n more among the events.", nullptr, more), more));
    if (all.empty())
        words.append(Words::tr("Up all the time, nothing to make good."));
    else if (availability.slaMinutesLost == 0)
        words.append(Words::tr("Within what was promised."));
    else
        words.append(text::counted(Words::tr("%n minute(s) beyond what was promised.", nullptr,
                                             int(availability.slaMinutesLost)),
                                   availability.slaMinutesLost));
    return words.join(u' ');
}

} // namespace

ServiceCard::ServiceCard(QWidget *parent)
    : Card(parent)
    , m_verdict(new Badge)
    , m_strip(new DayStrip)
    , m_first(new Label(Type::Caption, Colour::Ink2))
    , m_last(new Label(Type::Caption, Colour::Ink2))
    , m_words(new Label(Type::Small, Colour::Ink2))
{
    setObjectName(QStringLiteral("serviceCard"));
    m_words->setObjectName(QStringLiteral("serviceWords"));
    m_verdict->setObjectName(QStringLiteral("serviceVerdict"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    arrange();
}

void ServiceCard::arrange()
{
    auto *column = boxed<QVBoxLayout>(this, {16, 14, 16, 14}, 8);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Service level")));
    head->addStretch();
    head->addWidget(m_verdict);
    column->addLayout(head);
    column->addWidget(m_strip);
    auto *days = boxed<QHBoxLayout>(nullptr, {}, 8);
    days->setDirection(QBoxLayout::LeftToRight); // as the strip
    days->addWidget(m_first);
    days->addStretch();
    days->addWidget(m_last);
    column->addLayout(days);
    column->addWidget(m_words, 1);
}

void ServiceCard::show(const DetailSight &sight)
{
    const auto &availability = sight.service.availability();
    m_verdict->setVisible(availability.has_value());
    m_first->setVisible(availability.has_value());
    m_last->setVisible(availability.has_value());
    if (availability)
        showFigures(*availability, sight.service.asked());
    else
        showLack(sight);
}

void ServiceCard::showFigures(const Availability &availability, Interval asked)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const std::vector<ServiceDay> days = serviceDays(availability, asked, zone);
    m_strip->show(days, allowedDown(availability), zone);
    m_first->setText(text::day(days.front().time.from(), zone));
    m_last->setText(text::day(days.back().time.from(), zone));
    const QString promised = text::percent(availability.targetPpm, whole, 2);
    if (availability.slaMinutesLost == 0)
        m_verdict->say(Tone::Ok, tr("Met, %1 promised").arg(promised));
    else
        m_verdict->say(Tone::Bad, tr("Missed, %1 promised").arg(promised));
    m_words->setText(wordsOf(availability));
}

void ServiceCard::showLack(const DetailSight &sight)
{
    m_strip->showSketch();
    m_verdict->say(Tone::Neutral, {});
    if (sight.service.failure())
        m_words->setText(tr("The service level cannot be read just now. %1")
                             .arg(troubleOf(*sight.service.failure(), Deed::Read).text()));
    else if (sight.isLost)
        m_words->setText(tr("The carrier does not answer."));
    else
        m_words->setText(tr("Asking the carrier for the last 30 days"));
}

} // namespace turbolane::ui
