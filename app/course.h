// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/places.h"
#include "client/carrierprofile.h"
#include "client/knowncarriers.h"

#include <optional>

namespace turbolane::app {

/// Which carrier the program works with, from one window to the next: the one the command line
/// names, until another is chosen; else the one that was chosen; else it has to be asked.
class Course {
public:
    enum class Way : std::uint8_t {
        Choose, ///< nobody has chosen, or what was chosen cannot be opened as it is
        Inside,
        Named, ///< by the command line
        Known ///< of those that were added
    };

    /// named: of --carrier. All of it outlives this.
    Course(const DesktopOptions &options, const Places &places, client::KnownCarriers &carriers,
           std::optional<client::CarrierProfile> named);

    Way way() const;
    /// Where this window keeps its settings and, inside, its books.
    QString directory() const;
    /// By which a second start finds the window of the first: not the same while it asks as while
    /// the carrier inside, which keeps its books there, is in the background.
    QString instance() const;
    const std::optional<client::CarrierProfile> &named() const { return m_named; }
    /// Of Way::Known.
    const client::KnownCarrier *known() const;
    /// What the window calls the one in use: see ui::CarriersCard. None where there is no choice,
    /// as in practice.
    std::optional<QString> current() const;
    client::KnownCarriers &carriers() { return m_carriers; }

    /// From now on that one, whatever the command line says. NotWritable.
    Result<Done> turnTo(const QString &id);

    /// Why the chosen one cannot be opened: the next window asks for what is missing.
    struct Hindrance {
        QString what;
        QString more;
    };
    void hinder(const Hindrance &why) { m_hindrance = why; }
    const std::optional<Hindrance> &hindrance() const { return m_hindrance; }

private:
    bool isOffered() const;

    const DesktopOptions &m_options;
    const Places &m_places;
    client::KnownCarriers &m_carriers;
    const std::optional<client::CarrierProfile> m_named;
    bool m_turned = false; ///< away from the command line
    std::optional<Hindrance> m_hindrance;
};

} // namespace turbolane::app
