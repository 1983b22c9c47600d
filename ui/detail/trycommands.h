// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handover.h"

#include <QList>
#include <QString>

namespace turbolane::ui {

/// One line for a shell on the carrier's machine.
struct TryCommand {
    QString what; ///< what it does, for people
    QString command;
    friend bool operator==(const TryCommand &, const TryCommand &) = default;
};

/// What shows that a connection is real, in the order in which it is typed; none where the
/// datapath is simulated.
QList<TryCommand> tryCommands(const Handover &sheet);

/// One word of a POSIX shell, whatever is in it.
QString shellWord(const QString &text);

} // namespace turbolane::ui
