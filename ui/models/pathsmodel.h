// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/path.h"
#include "ui/kit/keyedlistmodel.h"
#include "ui/map/mappath.h"

#include <optional>
#include <set>

namespace turbolane::ui {

/// One way to build a drawn connection.
struct PathRow {
    CandidatePath candidate;
    QString name; ///< "Fastest", "Avoids Egypt"
    QString route; ///< the cities passed on the way, without the two ends
    QString risks; ///< what it shares with the connection it is to be kept apart from
    PathLine line = PathLine::Solid;
    std::optional<PathLine> secondLine = {}; ///< of a pair
    std::set<int> least = {}; ///< columns in which no other row is better

    const std::string &key() const { return candidate.kind; }
    friend bool operator==(const PathRow &, const PathRow &) = default;
};

class PathsModel final : public KeyedListModel<PathRow> {
    Q_OBJECT

public:
    enum Column {
        Line,
        Kind,
        Route,
        RoundTrip,
        PerHour,
        PerThirtyDays,
        CarbonPerTerabyte,
        Length,
        Risks,
        ColumnCount
    };
    enum Role { LineRole = Qt::UserRole, SecondLineRole };

    using KeyedListModel::KeyedListModel;

    static QString kindWord(const std::string &kind);
    /// For the headings of the columns that hold money.
    void setCurrency(Currency currency);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const PathRow &row, int column, int role) const override;
    QString words(const PathRow &row, int column) const;
    QString spoken(const PathRow &row) const;

    QString m_sign = QStringLiteral("\u20ac");
};

} // namespace turbolane::ui
