// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/button.h"

#include <QDialog>

namespace turbolane::ui {

/// Something about a carrier that is asked first: what happens, what stays, and the two ways.
class CarrierQuestion final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QStringList texts;
        QString act; ///< the button that does it
        ButtonKind kind = ButtonKind::Primary;
        QString stay = {}; ///< the button that does not; empty: the usual words
    };
    CarrierQuestion(const Words &words, QWidget *parent);
};

} // namespace turbolane::ui
