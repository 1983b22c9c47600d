// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitytable.h"

#include "domain/csvline.h"
#include "ui/textorder.h"

namespace turbolane::ui {

namespace {

/// What keeps identifiers together on the screen has no place in a table.
std::string cell(const QString &words)
{
    return csvText(text::withoutMarks(words).toStdString());
}

} // namespace

QByteArray tableOf(const QList<Happening> &all)
{
    std::string table = csvLine(
        {"time", "kind", "what", "detail", "about", "connection", "order", "boost", "invoice"});
    for (const Happening &one : all)
        table += csvLine({turbolane::text(one.at), cell(wordOf(one.kind)), cell(one.what),
                          cell(one.detail), cell(one.about), csvText(one.connection.text()),
                          csvText(one.order.text()), csvText(one.boost.text()),
                          csvText(one.invoice.text())});
    return QByteArray::fromStdString(table);
}

} // namespace turbolane::ui
