// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDevice>
#include <QString>

namespace turbolane::backend {

/// Books, keys and tokens are their owner's alone: 0600 for a file, 0700 for a folder.
inline constexpr QFileDevice::Permissions ownersFile =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions ownersFolder = ownersFile | QFileDevice::ExeOwner;

/// A folder, and what leads to it. What is made here is the owner's alone; a folder that was there
/// is closed to others only if all that lies in it is a carrier's: it may be one that is shared.
bool makePrivateFolder(const QString &path);

/// What an earlier life, or a person's copy, left open to others in a carrier's folder.
void closeBooksToOthers(const QString &folder);

/// An empty file that others could not read for a moment. False where there is one or none can be.
bool makePrivateFile(const QString &path);

} // namespace turbolane::backend
