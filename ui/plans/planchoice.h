// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/priceplan.h"

#include <QString>
#include <QWidget>

class QComboBox;

namespace turbolane::ui {

class Label;

struct PlanChoiceView {
    PriceChoices choices; ///< without plans there is nothing to choose
    PlanId plan; ///< empty: the usual one
    int termMonths = 0;
    QString planNote; ///< how it charges
    QString termNote; ///< what leaving the term costs; empty: there is none
    friend bool operator==(const PlanChoiceView &, const PlanChoiceView &) = default;
};

/// By which plan a connection is charged, and for how long it is ordered.
class PlanChoice final : public QWidget {
    Q_OBJECT

public:
    explicit PlanChoice(QWidget *parent = nullptr);

    /// At 100 %: fields above and below begin where these do.
    static constexpr int captionWidth = 58;

    void show(const PlanChoiceView &view);
    /// As low as fields in a column of many.
    void setDense();

signals:
    void planChosen(const turbolane::PlanId &plan);
    void termChosen(int months);

private:
    void fill();

    PlanChoiceView m_view;
    QComboBox *m_plan;
    Label *m_planNote;
    QComboBox *m_term;
    Label *m_termNote;
};

} // namespace turbolane::ui
