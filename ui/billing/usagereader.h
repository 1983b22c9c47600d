// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/questions.h"
#include "domain/charges.h"

#include <QObject>

#include <optional>
#include <vector>

namespace turbolane::client {
class CarrierClient;
class UsageRowsJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// Reads the usage rows that somebody looks at: those of all boosts, and of one other line of the
/// bill. A month of its rows is long, so no further one is asked for.
class UsageReader final : public QObject {
    Q_OBJECT

public:
    explicit UsageReader(client::CarrierClient &carrier, QObject *parent = nullptr);

    /// Which line is looked at besides the boosts; without a kind: none.
    void lookAt(const client::UsageFilter &line) { m_looked = line; }
    const client::UsageFilter &looked() const { return m_looked; }
    /// One reading at a time; asking during one reads once more after it.
    void read();
    bool isReading() const { return m_waiting > 0; }
    /// What was read last of the boosts, and of the line that is looked at.
    std::vector<UsageRow> rows() const;

signals:
    /// A reading has ended well.
    void arrived();
    /// It has not; what was read before stays.
    void failed(const turbolane::client::Failure &failure);

private:
    struct Read {
        client::UsageFilter line;
        std::vector<UsageRow> rows;
    };
    void ask(const client::UsageFilter &line);
    void take(const client::UsageFilter &line, const std::vector<UsageRow> &rows);
    void end();

    client::CarrierClient &m_carrier;
    client::UsageFilter m_looked;
    std::vector<Read> m_read; ///< the latest of each line
    std::optional<client::Failure> m_failure;
    int m_waiting = 0;
    bool m_onceMore = false;
};

} // namespace turbolane::ui
