// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/path.h"
#include "domain/place.h"
#include "ui/kit/keyedlistmodel.h"

#include <QString>

#include <optional>

namespace turbolane::ui {

/// An on-ramp as the list shows it: the place, and how far it is from the chosen port.
struct OnRampRow {
    OnRamp onRamp;
    std::optional<Reach> reach; ///< none where the chosen port has no path to it

    const OnRampId &key() const { return onRamp.id; }
    friend bool operator==(const OnRampRow &a, const OnRampRow &b)
    {
        return a.onRamp == b.onRamp && a.reach.has_value() == b.reach.has_value()
            && (!a.reach
                || (a.reach->roundTrip == b.reach->roundTrip
                    && a.reach->perGbpsHour == b.reach->perGbpsHour));
    }
};

/// Every on-ramp of the catalogue, in the catalogue's order. A proxy sorts and filters it.
class OnRampsModel final : public KeyedListModel<OnRampRow> {
    Q_OBJECT

public:
    enum Column { Place, RoundTrip, Price, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        ProviderRole, ///< "aws"
        CityRole,
        SiteRole, ///< short: "FR5"
        DetailRole, ///< "AWS eu-central-1"
        SearchRole, ///< everything a search may name, folded
        MicrosRole, ///< round trip in microseconds, or -1 where there is no path
        PriceMicrosRole ///< millionths per Gbps and hour, or -1
    };

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const OnRampRow &row, int column, int role) const override;
    QVariant shown(const OnRampRow &row, Column column) const;
    QString spoken(const OnRampRow &row) const;
};

/// "AWS", "Google": what fits on a chip.
QString shortProvider(const QString &provider);

/// "FR5" of "Equinix FR5, Kleyerstrasse"; the whole site or the provider's code where a site has
/// no such short name.
QString shortSite(const OnRamp &onRamp);

/// "Equinix FR5" of "Equinix FR5 - Frankfurt, KleyerStrasse".
QString plainSite(const std::string &site);

/// "AWS eu-central-1": the provider and the first region it reaches, or its location code.
QString providerAndRegion(const OnRamp &onRamp);

} // namespace turbolane::ui
