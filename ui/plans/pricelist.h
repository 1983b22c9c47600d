// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/priceplan.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace turbolane::client {
class PriceChoicesJob;
}

namespace turbolane::ui {

/// The plans and terms the carrier sells just now. Asked for when somebody wants them, and anew
/// when the carrier answers again.
class PriceList final : public QObject {
    Q_OBJECT

public:
    explicit PriceList(const Desk &desk, QObject *parent = nullptr);

    void want();
    /// None: not answered yet, or by a carrier that has no plans.
    const std::optional<PriceChoices> &choices() const { return m_choices; }

signals:
    void changed();

private:
    void ask();

    const Desk m_desk;
    bool m_isWanted = false;
    QPointer<client::PriceChoicesJob> m_job;
    std::optional<PriceChoices> m_choices;
};

} // namespace turbolane::ui
