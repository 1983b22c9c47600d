// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/banner.h"

namespace turbolane::ui {

/// What a panel shows instead of nothing: what is so, what to do, and the button that does it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct Message {
        const char *icon = "cable";
        bool sketched = false; ///< how a connection is drawn, in the icon's place
        bool bad = false; ///< an error: red
        QString title;
        QString text;
        QString code = {}; ///< selectable, in mono
        QList<Banner::Act> acts = {}; ///< the first is the main one
    };
    explicit EmptyState(QWidget *parent = nullptr);

    void showMessage(const Message &message);

private:
    void clear();
};

} // namespace turbolane::ui
