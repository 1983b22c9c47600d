// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QWidget;

namespace turbolane::test {

/// Parts of the window in every state, of the size of the design's picture: the states that a
/// person brings about are put on by hand, so that all of them stand side by side.
std::unique_ptr<QWidget> componentsPage();
std::unique_ptr<QWidget> partsPage();

} // namespace turbolane::test
