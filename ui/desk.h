// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace turbolane {
class Clock;
namespace client {
class CarrierClient;
class Portfolio;
} // namespace client
} // namespace turbolane

namespace turbolane::ui {

class Preferences;

/// What every page is given. All of it outlives every window.
struct Desk {
    client::CarrierClient &carrier; ///< to ask
    client::Portfolio &portfolio; ///< to know
    const Clock &clock; ///< the carrier's
    Preferences &preferences; ///< how the user likes it
};

} // namespace turbolane::ui
