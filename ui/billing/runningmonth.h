// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "ui/billing/billoutline.h"
#include "ui/billing/usagereader.h"
#include "ui/desk.h"

#include <QTimer>

namespace turbolane::ui {

/// The month that is still being charged: its bill, and the usage rows that somebody looks at.
/// Both grow, and are two answers of the carrier: told together are only those of one second.
class RunningMonth final : public QObject {
    Q_OBJECT

public:
    explicit RunningMonth(const Desk &desk, QObject *parent = nullptr);

    /// While nobody looks, or nobody would answer, nothing is asked.
    void setWatched(bool isWatched);
    /// Its rows, too; those of a line are read once somebody looks at it, and only then.
    void lookAt(const BillNode &node);
    void read();

    /// Of the same second as the rows. None before the first.
    const std::optional<Charges> &charges() const { return m_charges; }
    std::vector<UsageRow> rows() const { return m_reader.rows(); }
    bool isReading() const { return m_reader.isReading(); }
    client::Failure whyNot() const;
    /// In which the carrier cuts its months.
    QTimeZone zone() const;

signals:
    void changed();

private:
    void follow(const client::PortfolioChange &change);
    void takeRows();
    void tell();
    bool isLive() const;

    const Desk m_desk;
    UsageReader m_reader;
    std::optional<Charges> m_charges;
    std::optional<client::Failure> m_failure;
    QTimer m_patience; ///< with rows that are of another second than the charges
    bool m_isWatched = false;
};

} // namespace turbolane::ui
