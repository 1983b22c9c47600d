# SPDX-License-Identifier: GPL-3.0-or-later

# Icons of Lucide (ISC, see LICENSE), by their names there. A test checks that each can be tinted.
set(turbolane_icons
    activity arrow-down arrow-left arrow-right arrow-up bell
    cable calendar-days check chevron-down chevron-left chevron-right
    chevron-up circle-alert circle-check circle-x circle clock
    cloud copy download ellipsis ethernet-port external-link
    eye-off eye file-text funnel gauge globe
    history info key-round lock map-pin map
    maximize minus monitor moon pause play
    plus power presentation receipt refresh-cw repeat search
    server settings skip-forward sun trash-2 triangle-alert
    undo-2 wifi-off x zap
)
