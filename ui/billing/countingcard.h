// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "ui/kit/card.h"

#include <QTimeZone>

namespace turbolane::ui {

class Label;

/// How the figures of the bill come about, in the order in which they are made: seconds, rows,
/// lines, the month.
class CountingCard final : public Card {
    Q_OBJECT

public:
    explicit CountingCard(QWidget *parent = nullptr);

    void show(const Charges &charges, const QTimeZone &carrierZone);

private:
    Label *m_lines;
    Label *m_month;
};

} // namespace turbolane::ui
