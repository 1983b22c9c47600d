// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/presswindow.h"

#include "app/tour/answer.h"

namespace turbolane::bench {

namespace {

using namespace std::chrono_literals;

using app::waitUntil;

constexpr auto patience = 20s;

} // namespace

PressWindow::PressWindow(BenchDesk &desk, const QString &folder)
    : m_settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_window({desk.carrier(), desk.portfolio(), desk.clock(), m_preferences})
{
    m_window.resize(1440, 900);
    m_window.show();
}

ui::TurboButton *PressWindow::button()
{
    auto *button = m_window.findChild<ui::TurboButton *>(QStringLiteral("turboButton"));
    if (waitUntil([&] { return button != nullptr && button->isVisible(); }, patience))
        return button;
    complain("the Turbo button is not in view");
    return nullptr;
}

bool PressWindow::holdUntil(const std::function<bool()> &holds)
{
    ui::TurboButton *const held = button();
    if (held == nullptr
        || !waitUntil([&] { return held->face().state == ui::TurboState::Armed; }, patience))
        return false;
    app::Hand hand(m_window);
    hand.moveTo(hand.centreOf(*held));
    hand.press();
    const bool led = waitUntil(holds, patience);
    hand.release();
    return led;
}

} // namespace turbolane::bench
