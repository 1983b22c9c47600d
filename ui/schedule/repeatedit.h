// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QDateEdit;
class QTimeZone;

namespace turbolane::ui {

class FilterChip;

/// A rule of a schedule without its end, and its end: RFC 5545, of which this edits whole days.
struct RepeatRule {
    std::string rule; ///< without UNTIL; empty: once
    std::optional<QDate> until; ///< the last day, in the schedule's zone
};
RepeatRule repeatRuleOf(const std::string &rule, const QTimeZone &zone);
std::string ruleText(const RepeatRule &rule, const QTimeZone &zone);

/// How often boosts come again, and on which weekdays. A rule that it has no words for stays as it
/// was written until another is chosen.
class RepeatEdit final : public QWidget {
    Q_OBJECT

public:
    explicit RepeatEdit(QWidget *parent = nullptr);

    void setRule(const std::string &rule); ///< without UNTIL
    std::string rule() const;
    bool isOnce() const { return rule().empty(); }
    /// False: on no weekday at all.
    bool isGood() const;
    /// That day, or the first after it that is one of the weekdays.
    QDate firstFrom(QDate day) const;
    void setName(const QString &name); ///< for screen readers

signals:
    void changed();

private:
    std::vector<Qt::DayOfWeek> weekdays() const;
    void showDays();

    QComboBox *m_choice;
    QWidget *m_days;
    std::vector<std::pair<Qt::DayOfWeek, FilterChip *>> m_chips; ///< by the locale's week
};

/// Until when: for good, or a last day.
class UntilEdit final : public QWidget {
    Q_OBJECT

public:
    explicit UntilEdit(QWidget *parent = nullptr);

    void setUntil(const std::optional<QDate> &until);
    std::optional<QDate> until() const;
    /// What comes once has no end to choose; none ends before it begins.
    void follow(bool isOnce, QDate first);

signals:
    void changed();

private:
    QComboBox *m_choice;
    QDateEdit *m_day;
};

} // namespace turbolane::ui
