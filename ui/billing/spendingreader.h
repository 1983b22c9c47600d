// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/spending.h"
#include "domain/forecast.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace turbolane::client {
class ApiJob;
}

namespace turbolane::ui {

/// Where a month's money goes: day by day, by whom, and what it is thought to come to. Read while
/// somebody looks, the running month again and again, no faster than a person can follow.
class SpendingReader final : public QObject {
    Q_OBJECT

public:
    explicit SpendingReader(const Desk &desk, QObject *parent = nullptr);

    void setWatched(bool isWatched);
    /// Empty: the month that runs.
    void setMonth(const client::MonthAsked &month);
    void setGrouping(GroupBy by);
    GroupBy grouping() const { return m_by; }

    /// Of the month that is asked for; none until it was read.
    const std::optional<DailyCharges> &days() const { return m_days; }
    const std::optional<GroupedCharges> &groups() const { return m_groups; }
    /// Of the month that runs, whichever is looked at.
    const std::optional<Forecast> &forecast() const { return m_forecast; }
    /// The days of the month that runs, for its budget.
    const std::optional<DailyCharges> &runningDays() const { return m_runningDays; }
    /// Why the latest reading of the days has failed, where it has.
    const std::optional<client::Failure> &failure() const { return m_failure; }

    void read();

signals:
    void changed();

private:
    void readDays();
    void readGroups();
    void readForecast();
    bool isLive() const;

    const Desk m_desk;
    QTimer m_pace;
    client::MonthAsked m_month;
    GroupBy m_by = GroupBy::Connection;
    std::optional<DailyCharges> m_days;
    std::optional<DailyCharges> m_runningDays;
    std::optional<GroupedCharges> m_groups;
    std::optional<Forecast> m_forecast;
    std::optional<client::Failure> m_failure;
    bool m_isWatched = false;
};

} // namespace turbolane::ui
