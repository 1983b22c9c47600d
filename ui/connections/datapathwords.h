// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"

#include <QString>

#include <string>

namespace turbolane::ui {

/// What carries the bits, in the window's words; a word of a newer carrier is shown as it is.
QString datapathWords(const std::string &kind);
/// The carrier's machine carries connections in its kernel: there is something to run inside.
bool isOfTheKernel(const client::Picture &picture);

} // namespace turbolane::ui
