// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/path.h"
#include "ui/kit/keyedlistmodel.h"

#include <QStringList>

namespace turbolane::ui {

/// One way to build a drawn connection.
struct PathRow {
    CandidatePath candidate;
    QStringList cities; ///< passed on the way, without the two ends

    const std::string &key() const { return candidate.kind; }
    friend bool operator==(const PathRow &a, const PathRow &b)
    {
        return a.candidate.kind == b.candidate.kind && a.candidate.path == b.candidate.path
            && a.candidate.base == b.candidate.base
            && a.candidate.thirtyDays == b.candidate.thirtyDays
            && a.candidate.turboExtra == b.candidate.turboExtra && a.cities == b.cities;
    }
};

class PathsModel final : public KeyedListModel<PathRow> {
    Q_OBJECT

public:
    enum Column { Line, Kind, Route, RoundTrip, PerHour, PerThirtyDays, Length, ColumnCount };

    using KeyedListModel::KeyedListModel;

    static QString kindWord(const std::string &kind);
    /// For the headings of the columns that hold money.
    void setCurrency(Currency currency);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const PathRow &row, int column, int role) const override;

    QString m_sign = QStringLiteral("\u20ac");
};

} // namespace turbolane::ui
