// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "domain/handover.h"

#include <QList>
#include <QString>

class QIODevice;

namespace turbolane::ui {

/// One line of a hand-over sheet.
struct HandoverRow {
    QString label;
    QString value;
    friend bool operator==(const HandoverRow &, const HandoverRow &) = default;
};

/// All of it, in the order in which it is read.
QList<HandoverRow> handoverRows(const Handover &sheet, const Connection &connection,
                                const client::Picture &picture);

/// A sheet to be given to whoever sets up the router.
struct HandoverPaper {
    QString title;
    QList<HandoverRow> rows;
    QString dialect; ///< whose words the configuration is in
    QString config;
};
QString plainText(const HandoverPaper &paper);
/// What the device did not take, it says itself.
void writePdf(const HandoverPaper &paper, QIODevice &device);

} // namespace turbolane::ui
