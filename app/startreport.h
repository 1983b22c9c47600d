// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfolio.h"

#include <QObject>

class QWidget;

namespace turbolane::app {

/// Says on stdout when the window was first painted ("painted") and when the customer's picture
/// was on it ("usable"); or, of the window that asks for a carrier, that it does ("asks"). For
/// `./dev bench`, which holds the watch; on when the variable is set.
class StartReport final : public QObject {
    Q_OBJECT

public:
    static constexpr const char *variable = "TURBOLANE_START_REPORT";

    StartReport(QWidget &window, const client::Portfolio &portfolio);
    explicit StartReport(QWidget &asking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const char *what);

    const client::Portfolio *const m_portfolio; ///< null while it asks
    bool m_painted = false;
    bool m_usable = false;
};

} // namespace turbolane::app
