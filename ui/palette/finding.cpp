// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/finding.h"

namespace turbolane::ui {

bool isDeed(FindingKind kind)
{
    return kind == FindingKind::Boost || kind == FindingKind::Extend
        || kind == FindingKind::EndBoost;
}

const char *iconOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Boost: return "zap";
    case FindingKind::Extend: return "clock";
    case FindingKind::EndBoost: return "undo-2";
    case FindingKind::Connection: return "cable";
    case FindingKind::Port: return "ethernet-port";
    case FindingKind::OnRamp: return "cloud";
    case FindingKind::Order: return "file-text";
    case FindingKind::Invoice: return "receipt";
    case FindingKind::Action: return "arrow-right";
    case FindingKind::Verb: return "zap";
    }
    return "arrow-right";
}

} // namespace turbolane::ui
