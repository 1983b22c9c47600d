// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

#include <array>
#include <cstdint>

namespace turbolane::ui {

enum class PracticeKey : std::uint8_t {
    Pause,
    Faster,
    NextEvent,
    CutFibre,
    SlowCloud,
    LoseCarrier,
    Notes
};

struct PracticeKeySpec {
    PracticeKey key;
    const char *hint;
    const char *shortcut; ///< portable
};

/// What keys do while practising, anywhere in the window. Beside actionSpecs, with which a test
/// sees to it that none is given twice.
inline constexpr std::array practiceKeySpecs{
    PracticeKeySpec{PracticeKey::Pause, QT_TRANSLATE_NOOP("Practice", "Stop the clock, or go on"),
                    "F3"},
    PracticeKeySpec{PracticeKey::Faster, QT_TRANSLATE_NOOP("Practice", "The next speed"), "F4"},
    PracticeKeySpec{PracticeKey::NextEvent,
                    QT_TRANSLATE_NOOP("Practice", "Leap to what the carrier does next"), "F5"},
    PracticeKeySpec{
        PracticeKey::CutFibre,
        QT_TRANSLATE_NOOP("Practice", "Cut a fibre under the chosen connection, or mend it"), "F7"},
    PracticeKeySpec{
        PracticeKey::SlowCloud,
        QT_TRANSLATE_NOOP("Practice", "No cloud side accepts anything, until pressed again"), "F8"},
    PracticeKeySpec{
        PracticeKey::LoseCarrier,
        QT_TRANSLATE_NOOP("Practice", "The carrier does not answer, until pressed again"), "F9"},
    PracticeKeySpec{PracticeKey::Notes,
                    QT_TRANSLATE_NOOP("Practice", "Notes for whoever presents, in a window"),
                    "F12"},
};

QKeySequence keysOf(PracticeKey key);
QString hintOf(PracticeKey key);

} // namespace turbolane::ui
