// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "domain/disturbance.h"
#include "ui/kit/badge.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// Something that happened to a connection, as the carrier told it.
struct Happening {
    QString id; ///< what it is of, and which moment of that
    Instant at{};
    Tone tone = Tone::Neutral;
    QString what; ///< "Boosted"
    QString detail; ///< "2 to 10 Gbps, 4 h"

    const QString &key() const { return id; }
    friend bool operator==(const Happening &, const Happening &) = default;
};

/// Orders, boosts and disturbances of one connection, newest first. Nothing that is still to come.
QList<Happening> happeningsOf(const Connection &connection, const client::Picture &picture,
                              const std::vector<Disturbance> &disturbances, Instant now);

/// "Rerouted after a fault of the line": what was done about it, and why.
QString sentenceOf(const Disturbance &disturbance);
QString causeOf(const Disturbance &disturbance);

class HappeningsModel final : public KeyedListModel<Happening> {
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole, ToneRole, DetailRole };

    using KeyedListModel::KeyedListModel;
    /// Moments are told by how long ago they were.
    void setNow(Instant now) { m_now = now; }

private:
    int columns() const override { return 1; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const Happening &row, int column, int role) const override;

    Instant m_now{};
};

} // namespace turbolane::ui
