// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <QTemporaryDir>

#include <optional>

namespace turbolane::app {

/// Where this run of the desktop program keeps its books: where it was told, else the platform's
/// place; a tour never in the platform's place, so that it cannot touch real books; practice in a
/// folder of its own beside them. With a carrier elsewhere there are no books, only settings, and
/// each such carrier has its own; so has each network of one's own.
class Places {
public:
    explicit Places(const DesktopOptions &options);
    /// Beside which everything is: the list of the known carriers above all.
    QString home() const { return m_home; }
    /// Of the carrier inside, whichever the options name.
    QString inside() const { return m_inside; }
    /// Of the carrier that the options name.
    QString dataDirectory() const { return m_dataDirectory; }
    /// Of practice: beside which it keeps its own; else empty.
    QString realBooks() const { return m_realBooks; }

private:
    std::optional<QTemporaryDir> m_own;
    QString m_home;
    QString m_inside;
    QString m_dataDirectory;
    QString m_realBooks;
};

} // namespace turbolane::app
