// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/charges.h"
#include "ui/desk.h"
#include "ui/palette/finding.h"
#include "ui/turbo/boostprice.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace turbolane::client {
class ApiJob;
class EstimateExtensionJob;
} // namespace turbolane::client

namespace turbolane::ui {

enum class Deed : std::uint8_t;

/// Prices the deed that is considered, and does it for no more than the price in view.
class PaletteDeed final : public QObject {
    Q_OBJECT

public:
    explicit PaletteDeed(const Desk &desk, QObject *parent = nullptr);
    ~PaletteDeed() override;

    /// Not a deed, or one that is refused: nothing is considered.
    void consider(const Finding &finding);
    void stop();

    const Finding &finding() const { return m_finding; }
    const std::optional<Estimate> &price() const;
    bool needsPrice() const { return m_finding.kind != FindingKind::EndBoost; }
    bool isDoing() const { return m_isDoing; }
    /// It may be done now: its price is in view, and none is under way.
    bool isReady() const;
    /// Why it has no price, or was refused, in words; empty: it is not.
    QString trouble() const;
    void carryOut();

signals:
    void changed();
    void done();

private:
    void askExtension();
    void follow(client::ApiJob &job);
    QString wordsOf(const client::Failure &failure, Deed deed) const;
    Deed deed() const;

    const Desk m_desk;
    Finding m_finding;
    BoostPrice m_boostPrice;
    QPointer<client::EstimateExtensionJob> m_asking;
    std::optional<Estimate> m_extension;
    std::optional<client::Failure> m_failure; ///< of the question or of the deed
    bool m_isDoing = false; ///< already while it is asked: news of it may come before the answer
};

} // namespace turbolane::ui
