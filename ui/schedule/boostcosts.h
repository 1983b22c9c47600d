// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "ui/desk.h"
#include "ui/schedule/boostblocks.h"

#include <QObject>
#include <QPointer>

#include <set>

namespace turbolane::client {
class UsageRowsJob;
}

namespace turbolane::ui {

/// What the boosts of this month did cost: their usage rows, each boost's rounded once. Of those
/// that began before the month not all rows are told, so they are left out.
class BoostCosts final : public QObject {
    Q_OBJECT

public:
    explicit BoostCosts(const Desk &desk, QObject *parent = nullptr);

    /// Asks where a boost of this month is over whose cost is not known.
    void want();
    const KnownCosts &known() const { return m_known; }

signals:
    void changed();

private:
    bool isWanting() const;
    void take(const std::vector<UsageRow> &rows);

    const Desk m_desk;
    QPointer<client::UsageRowsJob> m_job;
    KnownCosts m_known;
    std::set<BoostId> m_told; ///< has been asked about since it was over
};

} // namespace turbolane::ui
