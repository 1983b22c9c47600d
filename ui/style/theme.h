// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QObject>

namespace turbolane::ui {

enum class ThemeChoice : std::uint8_t { Light, Dark, FollowSystem };

/// How the window looks just now: shade, text size, motion. There is one, as there is one
/// QApplication; widgets repaint by themselves when it changes, anything that caches listens.
class Theme final : public QObject {
    Q_OBJECT

public:
    static Theme &current();

    /// Gives the application its fonts, palette and style sheet. Called once at start and again
    /// whenever the choice changes.
    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Shade shade() const { return m_shade; }

    /// 100 to 200. Widgets made before keep working: they ask for their fonts again.
    void setTextPercent(int percent);
    int textPercent() const { return m_textPercent; }

    void setReducedMotion(bool reduced);
    bool reducedMotion() const { return m_reducedMotion; }
    /// Zero-length animations are none: with reduced motion only fades stay, of 120 ms.
    int milliseconds(Duration duration) const;

signals:
    void changed();
    void motionChanged();

private:
    Theme() = default;
    void dress();

    ThemeChoice m_choice = ThemeChoice::Light;
    Shade m_shade = Shade::Light;
    int m_textPercent = 100;
    bool m_reducedMotion = false;
};

/// In the shade of the current theme.
QColor colour(Colour name);
QColor seriesColour(int number);
QColor withAlpha(QColor colour, double alpha);

} // namespace turbolane::ui
