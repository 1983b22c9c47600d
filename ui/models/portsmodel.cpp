// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/portsmodel.h"

#include "ui/models/onrampsmodel.h"
#include "ui/text.h"

namespace turbolane::ui {

QVariant PortsModel::heading(int column, int role) const
{
    return column == Name && role == Qt::DisplayRole ? tr("Port") : QVariant();
}

QVariant PortsModel::cell(const PortRow &row, int, int role) const
{
    const Port &port = row.port;
    const auto connections = [&row] {
        return text::counted(tr("%n connection(s)", nullptr, row.connections), row.connections);
    };
    switch (role) {
    case Qt::DisplayRole: return text::fromStd(port.name);
    case Qt::AccessibleTextRole:
        return QStringList{text::fromStd(port.name), siteOf(port), useOf(port), connections()}.join(
            QStringLiteral(", "));
    case IdRole: return text::fromStd(port.id.text());
    case SiteRole: return siteOf(port);
    case UseRole: return useOf(port);
    case ConnectionsRole: return connections();
    default: return {};
    }
}

QString PortsModel::siteOf(const Port &port)
{
    return tr("%1, %2").arg(text::fromStd(port.city), plainSite(port.site));
}

QString PortsModel::useOf(const Port &port)
{
    const text::Figure speed = text::bandwidthFigure(port.speed);
    const text::Figure committed = text::bandwidthFigure(port.committed);
    if (committed.unit == speed.unit || port.committed.isZero())
        return tr("%1 of %2 %3").arg(committed.value, speed.value, speed.unit);
    return tr("%1 of %2").arg(text::bandwidth(port.committed), text::bandwidth(port.speed));
}

} // namespace turbolane::ui
