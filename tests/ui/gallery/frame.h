// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakehouse.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace turbolane::test {

/// What a screen is brought into its state for: a language (which is spoken already), a size, and
/// the themes it is taken in.
struct Frame {
    QString folder;
    QString screen;
    QString language;
    QSize size;
    int text = 100; ///< percent of the design's sizes
    QStringList themes; ///< "light", "dark"

    /// The window with the dialogs that stand before it; nothing where the way there failed.
    void take(FakeHouse &house) const;
    /// Another window than the program's.
    void takeWindow(QWidget &window) const;
    /// Parts of the kit on a page of their own, made for each theme anew.
    void takePage(const std::function<std::unique_ptr<QWidget>()> &page) const;

private:
    void save(const QPixmap &picture, const QString &theme) const;
};

struct Screen {
    const char *name; ///< as the design's picture, where it has one
    const char *drawnAs; ///< the design's picture, or empty
    void (*reach)(const Frame &frame);
};

std::vector<Screen> screensOfPages();
std::vector<Screen> screensOfDialogs();
std::vector<Screen> screensOfStates();
std::vector<Screen> screensOfFirstRun();

/// index.html of every picture of these screens that is in the folder.
bool writeContactSheet(const QString &folder, const std::vector<Screen> &screens);

} // namespace turbolane::test
