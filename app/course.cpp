// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/course.h"

#include <QDir>
#include <QFile>

namespace turbolane::app {

using client::KnownCarriers;

namespace {

/// Whoever has worked with the carrier inside before there was a choice has chosen it.
bool hasBooks(const QString &folder)
{
    return QFile::exists(QDir(folder).filePath(QStringLiteral("carrier.db")));
}

} // namespace

Course::Course(const DesktopOptions &options, const Places &places, KnownCarriers &carriers,
               std::optional<client::CarrierProfile> named)
    : m_options(options)
    , m_places(places)
    , m_carriers(carriers)
    , m_named(std::move(named))
{ }

/// Practice and tours have a carrier of their own.
bool Course::isOffered() const
{
    return !m_options.practice && m_options.tour.isEmpty();
}

Course::Way Course::way() const
{
    if (!isOffered())
        return Way::Inside;
    if (m_hindrance)
        return Way::Choose;
    if (!m_turned && m_named)
        return Way::Named;
    if (!m_turned && !m_options.network.isEmpty())
        return Way::Inside;
    if (known() != nullptr)
        return Way::Known;
    if (m_carriers.chosen() == KnownCarriers::inside() || !m_options.dataDirectory.isEmpty())
        return Way::Inside;
    return hasBooks(m_places.inside()) && !m_carriers.isDamaged() ? Way::Inside : Way::Choose;
}

QString Course::directory() const
{
    switch (way()) {
    case Way::Choose: return m_places.home();
    case Way::Inside: return m_places.inside();
    case Way::Named: return m_places.dataDirectory();
    case Way::Known: break;
    }
    return m_carriers.folderOf(known()->id);
}

QString Course::instance() const
{
    return way() == Way::Choose ? directory() + QStringLiteral("/choice") : directory();
}

const client::KnownCarrier *Course::known() const
{
    return m_carriers.find(m_carriers.chosen());
}

std::optional<QString> Course::current() const
{
    if (!isOffered())
        return std::nullopt;
    switch (way()) {
    case Way::Choose:
    case Way::Named: break;
    case Way::Inside: return KnownCarriers::inside();
    case Way::Known: return known()->id;
    }
    return QString();
}

Result<Done> Course::turnTo(const QString &id)
{
    const auto chosen = m_carriers.choose(id);
    if (!chosen)
        return chosen;
    m_turned = true;
    m_hindrance.reset();
    return chosen;
}

} // namespace turbolane::app
