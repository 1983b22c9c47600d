// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/carrier.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace turbolane::app {

/// Links that break by themselves: one in every such time. Never where that is zero.
struct LinkFaults {
    Seconds every{0};
    Seconds longest{600};
};

/// What the desktop program was asked to do.
struct DesktopOptions {
    QString dataDirectory; ///< empty: the platform's own place
    backend::StepTimes stepTimes = backend::StepTimes::Demo;
    LinkFaults linkFaults = {};
    backend::Carrier::Carries carries = backend::Carrier::Carries::Simulated;
    bool practice = false; ///< offline, on a clock of its own, beside the real books
    bool guided = false; ///< with practice: the guided tour begins at once
    QString tour; ///< "first-drive", or empty
    QString screenshots; ///< folder, or empty
    QString receipt; ///< file, or empty
    QString invoice; ///< number of the one to write as PDF, without a window; or empty
    QString pdf; ///< with invoice: the file
    QString carrier; ///< https address of a carrier elsewhere; empty: the one inside
    QString tokenFile; ///< with carrier: holds the bearer token
    QString certificate; ///< with carrier: PEM of the one believed there; empty: the system's trust
    QString network; ///< folder of data files in place of the built-in ones, or empty
    bool showAbout = false; ///< --help or --version: print text and leave
    QString text;
};

/// What the carrier alone was asked to do.
struct CarrierOptions {
    QString address = QStringLiteral("127.0.0.1");
    std::uint16_t port = 8443;
    QString dataDirectory;
    QString certificate; ///< PEM; with key, or both empty: made at first start
    QString key;
    QString tokenFile; ///< read when it exists, made when it does not
    QString operatorTokenFile; ///< the same, of the carrier's operators
    backend::StepTimes stepTimes = backend::StepTimes::Real;
    LinkFaults linkFaults = {};
    backend::Carrier::Carries carries = backend::Carrier::Carries::Simulated;
    QString lineHosts; ///< with linux: the file of the machines that keep lines, or empty
    bool stopsDatapath = false; ///< end the lines of a data directory, without serving
    QString site; ///< run a command in this one, without serving; or empty
    QStringList command;
    Seconds clockAhead{0}; ///< of the system's, for drills
    QString network; ///< folder of data files in place of the built-in ones, or empty
    QString proveInvoice; ///< number of the one to work out again, without serving; or empty
    bool audits = false; ///< look whether the books agree, without serving
    bool asJson = false; ///< with audits: for programs
    bool showAbout = false; ///< as above
    QString text;
};

/// Arguments without the program's name. An error's detail says which word was wrong.
Result<DesktopOptions> desktopOptions(const QStringList &arguments);
Result<CarrierOptions> carrierOptions(const QStringList &arguments);

} // namespace turbolane::app
