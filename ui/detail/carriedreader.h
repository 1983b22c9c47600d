// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/charges.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <optional>
#include <vector>

namespace turbolane::ui {

/// How much time is looked at, in steps that a chart can show, read anew so often.
struct SpanSpec {
    Seconds length;
    Seconds step;
    std::chrono::milliseconds again;
};
inline constexpr std::array spanSpecs{
    SpanSpec{std::chrono::hours(1), Seconds(5), std::chrono::seconds(5)},
    SpanSpec{std::chrono::hours(24), std::chrono::minutes(1), std::chrono::minutes(1)},
    SpanSpec{std::chrono::days(7), std::chrono::minutes(10), std::chrono::minutes(5)},
    SpanSpec{std::chrono::days(30), std::chrono::hours(1), std::chrono::minutes(15)},
};

/// What one connection carried over the span that was chosen, read while somebody looks.
class CarriedReader final : public QObject {
    Q_OBJECT

public:
    explicit CarriedReader(const Desk &desk, QObject *parent = nullptr);

    /// An empty id: none.
    void follow(const ConnectionId &connection);
    void setSpan(std::size_t span);
    const SpanSpec &span() const { return spanSpecs.at(m_span); }

    /// Of that connection and span; none until they were read.
    const std::optional<std::vector<TelemetrySample>> &samples() const { return m_samples; }
    /// Why the latest reading has failed, where it has.
    const std::optional<client::Failure> &failure() const { return m_failure; }

signals:
    void changed();

private:
    void read();
    void forget();

    const Desk m_desk;
    ConnectionId m_connection;
    std::size_t m_span = 1;
    int m_question = 0; ///< an answer to an earlier one says nothing here
    QTimer m_again;
    std::optional<std::vector<TelemetrySample>> m_samples;
    std::optional<client::Failure> m_failure;
};

} // namespace turbolane::ui
