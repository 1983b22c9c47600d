// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QWidget;

/// The pictures that the gallery takes, each of the size of its reference.
std::unique_ptr<QWidget> componentsPage();
std::unique_ptr<QWidget> statesPage();
std::unique_ptr<QWidget> shellPage(int width, int height);
