// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/acts.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionColumn)
};

} // namespace

QString whyNotAsked(const Connection &connection, bool isLost)
{
    if (isLost)
        return Words::tr("The carrier does not answer.");
    if (!isInService(connection.state))
        return Words::tr("It is not in service.");
    return {};
}

QString whyNotChanged(const Connection &connection, const client::Picture &picture, bool isLost)
{
    const QString whyNot = whyNotAsked(connection, isLost);
    if (!whyNot.isEmpty())
        return whyNot;
    if (picture.runningBoost(connection.id) != nullptr)
        return Words::tr("It is boosted: end the boost first, or wait until it ends.");
    if (connection.state == ProductState::ActivePendingChange)
        return Words::tr("A change is under way.");
    return {};
}

} // namespace turbolane::ui
