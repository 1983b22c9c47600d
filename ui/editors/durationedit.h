// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QLineEdit>

namespace turbolane::ui {

/// Reads what a person types: "90 s", "15 min", "6 h", "1:30 h", "1 h 30 min", "1.5 h", "2 d"; a
/// bare number is hours. Whole seconds only.
Result<Seconds> durationTyped(const QString &text);

/// Holds a length of time. What is typed counts at once where it reads as one in range. Anything
/// else stays in the field as it was typed, until somebody mends it.
class DurationEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit DurationEdit(QWidget *parent = nullptr);

    Seconds value() const { return m_value; }
    /// Shows it, whatever was typed before.
    void setValue(Seconds value);
    void setRange(Seconds least, Seconds most);
    /// False while what stands in the field is no length of time in range.
    bool isGood() const { return m_isGood; }

signals:
    void valueChanged(turbolane::Seconds value);
    void goodnessChanged(bool isGood);

private:
    void read(const QString &text);
    void settle();
    void setGood(bool isGood);

    Seconds m_value{std::chrono::hours(1)};
    Seconds m_least{std::chrono::minutes(1)};
    Seconds m_most{std::chrono::days(7)};
    bool m_isGood = true;
};

} // namespace turbolane::ui
