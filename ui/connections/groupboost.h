// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/plans.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace turbolane::client {
class ApiJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// What is asked of the carrier about one group: its name, its price, its boosts, all of them or
/// none. What becomes of it is told by the Portfolio.
class GroupBoost final : public QObject {
    Q_OBJECT

public:
    explicit GroupBoost(const Desk &desk, QObject *parent = nullptr);

    /// An empty id: none. The price is asked at once, and again every minute.
    void consider(const SceneId &scene, Seconds lasting);
    void name(const client::NewScene &wanted);
    /// With the price in view, and for no more.
    void boost();
    void end();
    /// Its connections stay as they are.
    void forget();

    const std::optional<SceneEstimate> &price() const { return m_price; }
    const std::optional<client::Failure> &failure() const { return m_failure; }
    bool isAsking() const { return !m_deed.isNull(); }

signals:
    void changed();

private:
    void ask();
    void follow(client::ApiJob *deed);

    const Desk m_desk;
    client::SceneQuestion m_question;
    std::optional<SceneEstimate> m_price;
    std::optional<client::Failure> m_failure;
    QPointer<client::ApiJob> m_asking;
    QPointer<client::ApiJob> m_deed;
    QTimer m_again;
};

} // namespace turbolane::ui
