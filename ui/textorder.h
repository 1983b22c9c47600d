// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// In which order letters and figures stand where reading begins at the right.
namespace turbolane::ui::text {

/// Words to be painted or laid out as one text, in their own order wherever they stand: from the
/// right where they hold a letter of such a script, otherwise as they were written ("2 Gbps",
/// "Frankfurt (FR5)"). Unchanged where reading begins at the left.
QString inOrder(const QString &words);

/// A sentence whose placeholders are set apart from it, each by first-strong isolates: what is put
/// in keeps its own order and does not disturb the sentence's. One of placeholders alone ("%1: %2")
/// begins at the right. A figure bound to its unit by a no-break space is one thing and stays.
QString withPlacesSetApart(QString sentence);

/// For files and the clipboard: marks of direction have no place in what a program reads, and a
/// key that is pasted with one opens nothing.
QString withoutMarks(QString words);

/// Of columns of figures: point under point in every language, so never mirrored.
inline constexpr Qt::Alignment ofFigures = Qt::AlignRight | Qt::AlignAbsolute;

} // namespace turbolane::ui::text
