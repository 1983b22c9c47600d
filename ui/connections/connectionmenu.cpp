// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/connectionmenu.h"

#include "client/picture.h"
#include "ui/connections/acts.h"
#include "ui/connections/datapathwords.h"
#include "ui/kit/button.h"

namespace turbolane::ui {

namespace {

using Act = ConnectionMenu::Act;

constexpr int gapBelow = 4;

QString wordOf(Act act)
{
    switch (act) {
    case Act::Handover: return ConnectionMenu::tr("Hand-over sheet");
    case Act::Try: return ConnectionMenu::tr("Try it…");
    case Act::Map: return ConnectionMenu::tr("Show on map");
    case Act::Rename: return ConnectionMenu::tr("Rename");
    case Act::Change: return ConnectionMenu::tr("Change bandwidth or plan…");
    case Act::End: return ConnectionMenu::tr("End it…");
    }
    return {};
}

const char *nameOf(Act act)
{
    switch (act) {
    case Act::Handover: return "actHandover";
    case Act::Try: return "actTry";
    case Act::Map: return "actMap";
    case Act::Rename: return "actRename";
    case Act::Change: return "actChange";
    case Act::End: return "actEnd";
    }
    return "";
}

} // namespace

ConnectionMenu::ConnectionMenu(const QList<Act> &acts, const Connection &connection,
                               const client::Picture &picture, bool isLost, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("connectionMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    for (Act act : acts) {
        if (act == Act::End)
            addSeparator();
        switch (act) {
        case Act::Map: offer(act, {}); break;
        case Act::Change: offer(act, whyNotChanged(connection, picture, isLost)); break;
        case Act::Try:
            if (isOfTheKernel(picture))
                offer(act, whyNotAsked(connection, isLost));
            break;
        case Act::Handover:
        case Act::Rename:
        case Act::End: offer(act, whyNotAsked(connection, isLost)); break;
        }
    }
}

void ConnectionMenu::offer(Act act, const QString &whyNot)
{
    QAction *entry = addAction(wordOf(act));
    entry->setObjectName(QString::fromLatin1(nameOf(act)));
    if (act == Act::Rename)
        entry->setShortcut(Qt::Key_F2);
    entry->setShortcutContext(Qt::WidgetShortcut); // told here, heard by the page
    entry->setEnabled(whyNot.isEmpty());
    entry->setToolTip(whyNot);
    connect(entry, &QAction::triggered, this, [this, act] { emit chosen(act); });
}

void ConnectionMenu::openAt(const QWidget &button)
{
    const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? button.width() - sizeHint().width() : 0;
    popup(button.mapToGlobal(QPoint(x, button.height() + gapBelow)));
}

Button *ConnectionMenu::button(QWidget *parent)
{
    return Button::iconOnly({"ellipsis"}, tr("More for this connection"), parent);
}

} // namespace turbolane::ui
