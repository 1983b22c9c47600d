// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/daemon.h"

#include "app/insite.h"
#include "app/practice/practicebooks.h"
#include "app/shiftedclock.h"
#include "app/unixsignals.h"
#include "backend/backend.h"
#include "backend/booksaudit.h"
#include "backend/booksproof.h"
#include "backend/datapath/linux/linuxhosts.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace turbolane::app {

namespace {

QString usualDirectory()
{
    const QString own = qEnvironmentVariable("STATE_DIRECTORY"); // a service manager's word
    return own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : own;
}

backend::Backend::Options optionsFor(const CarrierOptions &options)
{
    return {.dataDirectory =
                options.dataDirectory.isEmpty() ? usualDirectory() : options.dataDirectory,
            .address = QHostAddress(options.address),
            .port = options.port,
            .certificate = options.certificate,
            .key = options.key,
            .tokenFile = options.tokenFile,
            .operatorTokenFile = options.operatorTokenFile,
            .stepTimes = options.stepTimes,
            .failingEvery = options.linkFaults.every,
            .failingFor = options.linkFaults.longest,
            .network = options.network,
            .carries = options.carries,
            .lineHosts = options.lineHosts};
}

QString addressText(const QString &address)
{
    return address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']')
                                              : address;
}

} // namespace

Daemon::Daemon(CarrierOptions options)
    : m_options(std::move(options))
{ }

int Daemon::proveInvoice() const
{
    const ShiftedClock clock(m_options.clockAhead);
    const auto proof =
        backend::proveInvoice(optionsFor(m_options).dataDirectory, m_options.network,
                              InvoiceId(m_options.proveInvoice.toStdString()), clock);
    if (!proof) {
        std::fprintf(stderr, "turbolaned: %s\n", proof.error().detail.c_str());
        return exitFailed;
    }
    std::printf("%s", backend::textOf(*proof).c_str());
    return proof->difference.isZero() ? exitWell : exitDiffers;
}

/// What a carrier that was stopped has left to itself.
int Daemon::stopDatapath() const
{
    if (!m_options.lineHosts.isEmpty())
        return stopHosts();
    const bool wasThere = backend::LineHelper::retireIn(optionsFor(m_options).dataDirectory);
    std::printf(wasThere ? "turbolaned: the lines were ended\n"
                         : "turbolaned: no lines are kept there\n");
    return exitWell;
}

/// The same on every host that can be reached.
int Daemon::stopHosts() const
{
    auto hosts = backend::LineHosts::read(m_options.lineHosts);
    if (!hosts) {
        std::fprintf(stderr, "turbolaned: --line-hosts %s\n", hosts.error().detail.c_str());
        return exitFailed;
    }
    const auto away = backend::LinuxHosts::retire(
        {.folder = optionsFor(m_options).dataDirectory, .hosts = std::move(*hosts)});
    for (const std::string &why : away)
        std::fprintf(stderr, "turbolaned: %s\n", why.c_str());
    std::printf(away.empty() ? "turbolaned: the lines were ended\n"
                             : "turbolaned: not all lines were ended\n");
    return away.empty() ? exitWell : exitFailed;
}

int Daemon::audit() const
{
    const auto findings = backend::auditBooks(optionsFor(m_options).dataDirectory);
    if (!findings) {
        std::fprintf(stderr, "turbolaned: %s\n", findings.error().detail.c_str());
        return exitFailed;
    }
    if (m_options.asJson)
        std::printf("%s\n", backend::jsonOf(*findings).c_str());
    else
        std::printf("%s", backend::textOf(*findings).c_str());
    return findings->empty() ? exitWell : exitDiffers;
}

int Daemon::run()
{
    if (!m_options.site.isEmpty())
        return runInSite(optionsFor(m_options).dataDirectory, m_options.site, m_options.command);
    if (m_options.stopsDatapath)
        return stopDatapath();
    if (m_options.audits)
        return audit();
    const auto real = PracticeBooks::refuseFor(optionsFor(m_options).dataDirectory);
    if (!real) {
        std::fprintf(stderr, "turbolaned: %s\n", real.error().detail.c_str());
        return exitFailed;
    }
    if (!m_options.proveInvoice.isEmpty())
        return proveInvoice();
    const ShiftedClock clock(m_options.clockAhead); // the only clock
    backend::Backend carrier(optionsFor(m_options), clock); // everything else
    UnixSignals signals_; // the one way it ends
    QObject::connect(&signals_, &UnixSignals::endRequested, qApp, &QCoreApplication::quit);

    const auto reachable = carrier.start();
    if (!reachable) {
        std::fprintf(stderr, "turbolaned: %s\n", reachable.error().detail.c_str());
        return exitFailed;
    }
    std::printf("turbolaned %s listens on https://%s:%d\n", TURBOLANE_VERSION,
                qPrintable(addressText(m_options.address)), int(reachable->port));
    std::fflush(stdout);
    QCoreApplication::exec();
    carrier.stop();
    return exitWell;
}

} // namespace turbolane::app
