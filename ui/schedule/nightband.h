// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"
#include "domain/nightrate.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace turbolane::client {
class NightRateJob;
}

namespace turbolane::ui {

/// The hours in which boosts cost less, as the carrier's price list has them. Asked for when
/// somebody wants them, and anew when the carrier answers again.
class NightBand final : public QObject {
    Q_OBJECT

public:
    explicit NightBand(const Desk &desk, QObject *parent = nullptr);

    void want();
    /// Of connections that begin there; none where that is not told, or nothing is cheaper.
    std::vector<Interval> within(Interval time, const PopId &place) const;
    /// "Night rate, 35% less"; empty where there is none.
    QString word() const;
    /// "22:00 to 06:00 in Frankfurt".
    QString note(const PopId &place) const;

signals:
    void changed();

private:
    void ask();
    bool isCheaper() const;
    const NightPlace *at(const PopId &place) const;

    const Desk m_desk;
    QPointer<client::NightRateJob> m_job;
    std::optional<NightRate> m_rate;
};

} // namespace turbolane::ui
