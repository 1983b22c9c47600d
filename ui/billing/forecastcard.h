// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"
#include "domain/forecast.h"
#include "ui/kit/card.h"

#include <QTimeZone>

class QGridLayout;

namespace turbolane::ui {

class Badge;
class Label;
class MoneyLabel;

/// What the month is thought to come to, part by part, and how that stands to its budget.
class ForecastCard final : public Card {
    Q_OBJECT

public:
    explicit ForecastCard(QWidget *parent = nullptr);

    /// budget: of the whole account, or nullptr.
    void show(const Forecast &forecast, const Budget *budget, const QTimeZone &zone);
    void showNothing(const QString &why);

private:
    Label *addPart(QGridLayout &grid, const QString &word, const char *name);
    void compare(const Forecast &forecast, const Budget *budget);

    Label *m_title;
    Badge *m_standing;
    MoneyLabel *m_total;
    Label *m_beside;
    Label *m_accrued;
    Label *m_running;
    Label *m_planned;
    Label *m_habit;
};

} // namespace turbolane::ui
