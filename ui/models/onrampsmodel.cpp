// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/onrampsmodel.h"

#include "ui/models/folded.h"
#include "ui/style/providermark.h"
#include "ui/text.h"

#include <QRegularExpression>

namespace turbolane::ui {

namespace {

const QString noFigure = QStringLiteral("\u2013");

QString searchText(const OnRamp &onRamp)
{
    QStringList parts{text::fromStd(onRamp.city),     text::fromStd(onRamp.country),
                      text::fromStd(onRamp.facility), text::fromStd(onRamp.name),
                      text::fromStd(onRamp.code),     text::fromStd(onRamp.provider),
                      text::fromStd(onRamp.service),  text::fromStd(onRamp.pop.text())};
    for (const std::string &region : onRamp.regions)
        parts.append(text::fromStd(region));
    parts.append(providerAndRegion(onRamp));
    return folded(parts.join(QLatin1Char(' ')));
}

} // namespace

QString shortSite(const OnRamp &onRamp)
{
    static const QRegularExpression siteCode(
        QStringLiteral("\\b[A-Z]{1,4}[0-9]{1,3}(?:[-.][0-9]{1,3})?\\b"));
    const QString facility = text::fromStd(onRamp.facility);
    const QRegularExpressionMatch match = siteCode.match(facility);
    if (match.hasMatch())
        return match.captured();
    return facility.isEmpty() ? text::fromStd(onRamp.code) : facility;
}

QString plainSite(const std::string &site)
{
    return text::fromStd(site).section(QStringLiteral(" - "), 0, 0);
}

QString shortProvider(const QString &provider)
{
    QString name = providerName(provider);
    return name.remove(QStringLiteral(" Cloud"));
}

QString providerAndRegion(const OnRamp &onRamp)
{
    const std::string &where = onRamp.regions.empty() ? onRamp.code : onRamp.regions.front();
    return QStringLiteral("%1 %2").arg(shortProvider(text::fromStd(onRamp.provider)),
                                       text::fromStd(where));
}

QVariant OnRampsModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Place: return tr("On-ramp");
    case RoundTrip: return tr("RTT, ms");
    case Price: return tr("per Gbps and hour");
    case ColumnCount: break;
    }
    return {};
}

QVariant OnRampsModel::cell(const OnRampRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return shown(row, Column(column));
    case Qt::ToolTipRole: return text::fromStd(row.onRamp.name);
    case Qt::AccessibleTextRole: return spoken(row);
    case IdRole: return text::fromStd(row.onRamp.id.text());
    case ProviderRole: return text::fromStd(row.onRamp.provider);
    case CityRole: return text::fromStd(row.onRamp.city);
    case SiteRole: return shortSite(row.onRamp);
    case DetailRole: return providerAndRegion(row.onRamp);
    case SearchRole: return searchText(row.onRamp);
    case MicrosRole: return row.reach ? qint64(row.reach->roundTrip.count()) : qint64(-1);
    case PriceMicrosRole: return row.reach ? qint64(row.reach->perGbpsHour.inMicros()) : qint64(-1);
    default: return {};
    }
}

QVariant OnRampsModel::shown(const OnRampRow &row, Column column) const
{
    switch (column) {
    case Place:
        return QStringLiteral("%1 %2").arg(text::fromStd(row.onRamp.city), shortSite(row.onRamp));
    case RoundTrip: return row.reach ? text::milliseconds(row.reach->roundTrip) : noFigure;
    case Price:
        return row.reach ? text::amount(row.reach->perGbpsHour, text::Decimals::Cents) : noFigure;
    case ColumnCount: break;
    }
    return {};
}

QString OnRampsModel::spoken(const OnRampRow &row) const
{
    const QString place = tr("%1, %2, %3")
                              .arg(text::fromStd(row.onRamp.city), shortSite(row.onRamp),
                                   providerAndRegion(row.onRamp));
    if (!row.reach)
        return tr("%1, no path from this port").arg(place);
    return tr("%1, round trip %2, %3 per Gbps and hour")
        .arg(place, text::latency(row.reach->roundTrip),
             text::money(row.reach->perGbpsHour, text::Decimals::Cents));
}

} // namespace turbolane::ui
