// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/importmodel.h"

#include "ui/schedule/importwords.h"
#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/textorder.h"

namespace turbolane::ui {

QVariant ImportModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Price ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return font(Type::Caption);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case What: return tr("Boosts");
    case When: return tr("Begins");
    case Repeats: return tr("Repeats");
    case State: return tr("State");
    case Price: return tr("Costs at most");
    case Why: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportModel::cell(const ImportRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == ToneRole)
        return int(toneOf(row.state));
    if (role == Qt::FontRole)
        return font(column == What ? Type::Strong : Type::Body);
    if (role == Qt::ToolTipRole && column == Why)
        return row.why;
    if (role == Qt::AccessibleTextRole && column == What) {
        QStringList all;
        for (int each = What; each < ColumnCount; ++each)
            all.append(words(row, each));
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    return role == Qt::DisplayRole ? words(row, column) : QVariant();
}

QString ImportModel::words(const ImportRow &row, int column)
{
    switch (Column(column)) {
    case What: return row.what;
    case When: return row.when;
    case Repeats: return row.repeats;
    case State: return wordOf(row.state);
    case Price: return row.price ? text::money(*row.price) : QStringLiteral("\u2013");
    case Why: return row.why;
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
