// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "ui/style/tokens.h"
#include "ui/text.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace turbolane::ui {

/// A key figure with its unit smaller beside it: 1.72 Gbps. Digits stand still when they change.
class FigureLabel : public QWidget {
    Q_OBJECT

public:
    /// name: what the figure is, for screen readers.
    FigureLabel(Type type, const QString &name, QWidget *parent = nullptr);

    void setFigure(const text::Figure &figure);
    /// "2 to 10 Gbps": an arrow between two figures.
    void setChange(const QString &from, const text::Figure &to);
    void setColour(Colour colour);
    const text::Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    Type m_type;
    QString m_name;
    QString m_from;
    text::Figure m_figure;
    Colour m_colour = Colour::Ink;
};

/// A sum that ticks: changes at most once a second, in place. Stopped when usage is late.
class MoneyLabel final : public FigureLabel {
    Q_OBJECT

public:
    MoneyLabel(Type type, const QString &name, QWidget *parent = nullptr);

    /// beside: what is said smaller after it, "per hour".
    void setMoney(Money amount, const QString &beside = {});
    /// Usage is late: the sum stands and is greyed until the next setMoney().
    void setStopped();

private:
    void showNow(const text::Figure &figure);

    QTimer m_pace;
    std::optional<text::Figure> m_waiting;
};

} // namespace turbolane::ui
