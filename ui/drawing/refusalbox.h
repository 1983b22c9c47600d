// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/trouble.h"

#include <QFrame>

namespace turbolane::ui {

class Label;

/// Why something was refused, where it was asked for: what happened, what holds, what to do. Hidden
/// while there is nothing to say.
class RefusalBox final : public QFrame {
    Q_OBJECT

public:
    explicit RefusalBox(QWidget *parent = nullptr);

    void show(const Trouble &trouble);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_what;
    Label *m_more;
    Label *m_code;
};

} // namespace turbolane::ui
