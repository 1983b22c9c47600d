// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/happenings/happenings.h"
#include "ui/kit/keyedlistmodel.h"

#include <QDate>

namespace turbolane::ui {

/// Something that happened, or the head over all of one day.
struct HappeningRow {
    Happening one;
    QDate day = {}; ///< of a head

    const QString &key() const { return one.id; }
    friend bool operator==(const HappeningRow &, const HappeningRow &) = default;
};

class HappeningsModel final : public KeyedListModel<HappeningRow> {
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole, ToneRole, DetailRole, AboutRole, IsDayRole, IdRole };

    using KeyedListModel::KeyedListModel;
    /// Moments are told by how long ago they were.
    void setNow(Instant now) { m_now = now; }
    /// As they stand, each moment told in full.
    void show(const QList<Happening> &all);
    /// The same under a head for each day, by that day's clock.
    void showByDay(const QList<Happening> &all);
    /// nullptr: a head.
    const Happening *at(const QModelIndex &index) const;

    /// A head cannot be chosen.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int columns() const override { return 1; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const HappeningRow &row, int column, int role) const override;
    QVariant dayCell(const HappeningRow &row, int role) const;
    QString titleOf(QDate day) const;

    Instant m_now{};
    bool m_isByDay = false;
};

} // namespace turbolane::ui
