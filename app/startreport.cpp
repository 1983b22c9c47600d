// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startreport.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace turbolane::app {

StartReport::StartReport(QWidget &window, const client::Portfolio &portfolio)
    : m_portfolio(&portfolio)
{
    window.installEventFilter(this);
}

StartReport::StartReport(QWidget &asking)
    : m_portfolio(nullptr)
{
    asking.installEventFilter(this);
}

/// An update request is one whole frame; the zero timer fires once it has been handled.
bool StartReport::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest && event->type() != QEvent::Expose
        && event->type() != QEvent::Paint)
        return false;
    if (!m_painted)
        QTimer::singleShot(0, this, [this] { say(m_portfolio == nullptr ? "asks" : "painted"); });
    m_painted = true;
    if (m_portfolio != nullptr && m_portfolio->isLoaded() && !m_usable) {
        m_usable = true;
        QTimer::singleShot(0, this, [this] { say("usable"); });
    }
    return false;
}

void StartReport::say(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

} // namespace turbolane::app
