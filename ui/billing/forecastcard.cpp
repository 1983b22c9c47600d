// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/forecastcard.h"

#include "ui/kit/badge.h"
#include "ui/kit/figure.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QGridLayout>

namespace turbolane::ui {

ForecastCard::ForecastCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Title, Colour::Ink, tr("Forecast")))
    , m_standing(new Badge(this))
    , m_total(new MoneyLabel(Type::Figure, tr("Forecast")))
    , m_beside(new Label(Type::Small, Colour::Ink2))
{
    setObjectName(QStringLiteral("forecastCard"));
    m_title->setObjectName(QStringLiteral("forecastTitle"));
    m_total->setObjectName(QStringLiteral("forecastTotal"));
    m_beside->setObjectName(QStringLiteral("forecastBeside"));
    m_beside->setWordWrap(true);
    m_standing->setObjectName(QStringLiteral("forecastStanding"));
    auto *column = boxed<QVBoxLayout>(this, {20, 16, 20, 12}, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_standing);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_total, 0, Qt::AlignLeading);
    column->addWidget(m_beside);
    column->addStretch();
    auto *parts = new QGridLayout;
    parts->setVerticalSpacing(0);
    parts->setColumnStretch(0, 1);
    m_accrued = addPart(*parts, tr("So far"), "forecastSoFar");
    m_running = addPart(*parts, tr("Running on to the end"), "forecastRunning");
    m_planned = addPart(*parts, tr("Boosts planned, at most"), "forecastPlanned");
    m_habit = addPart(*parts, tr("Boosts by habit"), "forecastHabit");
    column->addLayout(parts);
}

Label *ForecastCard::addPart(QGridLayout &grid, const QString &word, const char *name)
{
    const int row = grid.rowCount();
    auto *amount = new Label(Type::Small, Colour::Ink);
    amount->setWeight(500);
    amount->setObjectName(QLatin1String(name));
    auto *what = new Label(Type::Small, Colour::Ink2, word);
    what->setBuddy(amount);
    grid.addWidget(what, row, 0);
    grid.addWidget(amount, row, 1, Qt::AlignTrailing);
    return amount;
}

void ForecastCard::show(const Forecast &forecast, const Budget *budget, const QTimeZone &zone)
{
    const Instant last = forecast.month.to() - Millis(1);
    m_title->setText(tr("Forecast, %1", "last day of the month").arg(text::day(last, zone)));
    m_total->setMoney(forecast.parts.total);
    const auto tell = [](Label *label, Money amount) {
        label->setText(text::money(amount, text::Decimals::Cents));
    };
    tell(m_accrued, forecast.parts.accrued);
    tell(m_running, forecast.parts.running);
    tell(m_planned, forecast.parts.planned);
    tell(m_habit, forecast.parts.habit);
    m_habit->setToolTip(
        forecast.note.empty()
            ? tr("For each connection and each day to come: the median of what unplanned boosts "
                 "cost on the last four days of that weekday.")
            : text::fromStd(forecast.note));
    compare(forecast, budget);
}

void ForecastCard::compare(const Forecast &forecast, const Budget *budget)
{
    if (!budget) {
        m_standing->say(Tone::Neutral, {});
        m_beside->setText(tr("There is no budget to hold it against."));
        return;
    }
    const bool isOver = forecast.parts.total.inMicros() > budget->monthly.inMicros();
    m_standing->say(isOver ? Tone::Bad : Tone::Ok, isOver ? tr("Over budget") : tr("Under budget"));
    const auto rest = isOver ? forecast.parts.total.minus(budget->monthly)
                             : budget->monthly.minus(forecast.parts.total);
    const QString by = text::money(rest ? *rest : budget->monthly, text::Decimals::Cents);
    const QString limit = text::money(budget->monthly, text::Decimals::Cents);
    m_beside->setText(isOver ? tr("%1 more than %2", "amount, budget").arg(by, limit)
                             : tr("%1 less than %2", "amount, budget").arg(by, limit));
}

void ForecastCard::showNothing(const QString &why)
{
    m_total->setFigure({QStringLiteral("\u2013"), {}});
    m_beside->setText(why);
    for (Label *label : {m_accrued, m_running, m_planned, m_habit})
        label->setText(QStringLiteral("\u2013"));
    m_standing->say(Tone::Neutral, {});
}

} // namespace turbolane::ui
