// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/port.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

struct PortRow {
    Port port;
    int connections = 0; ///< that are there or on their way

    const PortId &key() const { return port.id; }
    friend bool operator==(const PortRow &, const PortRow &) = default;
};

class PortsModel final : public KeyedListModel<PortRow> {
    Q_OBJECT

public:
    enum Column { Name, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        SiteRole, ///< "Frankfurt, Equinix FR5"
        UseRole, ///< "14.5 of 100 Gbps"
        ConnectionsRole ///< "3 connections"
    };

    using KeyedListModel::KeyedListModel;

    static QString siteOf(const Port &port);
    static QString useOf(const Port &port);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const PortRow &row, int column, int role) const override;
};

} // namespace turbolane::ui
