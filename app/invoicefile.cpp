// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/invoicefile.h"

#include "app/daemon.h"
#include "app/embeddedcarrier.h"
#include "app/language.h"
#include "client/httpcarrierclient.h"
#include "client/jobs/invoicejobs.h"
#include "client/session.h"
#include "ui/invoices/invoicesheet.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QSaveFile>
#include <QSettings>

#include <cstdio>

namespace turbolane::app {

namespace {

/// Asks once the carrier can be reached, and ends the event loop with an exit code.
class InvoiceErrand final : public QObject {
public:
    explicit InvoiceErrand(const DesktopOptions &options)
        : m_options(options)
        , m_session(client::CarrierProfile{})
        , m_client(m_session)
    { }

    void ask(const client::CarrierProfile &profile)
    {
        m_session.become(profile);
        client::InvoiceJob *const job =
            m_client.invoice(InvoiceId(m_options.invoice.toStdString()));
        connect(job, &client::ApiJob::succeeded, this,
                [this, job] { QCoreApplication::exit(save(job->answer())); });
        connect(job, &client::ApiJob::failed, this,
                [this](const client::Failure &failure) { explain(failure); });
    }
    static void give(const QString &why)
    {
        std::fprintf(stderr, "turbolane: %s\n", qPrintable(why));
        QCoreApplication::exit(exitFailed);
    }

private:
    void explain(const client::Failure &failure) const
    {
        if (failure.code == ErrorCode::NotFound)
            return give(QStringLiteral("The carrier has no invoice %1.").arg(m_options.invoice));
        give(QStringLiteral("The invoice could not be read: %1")
                 .arg(QString::fromStdString(failure.detail)));
    }
    int save(const Invoice &invoice) const
    {
        QSaveFile file(m_options.pdf);
        if (file.open(QIODevice::WriteOnly) && ui::InvoiceSheet(invoice).write(file)
            && file.commit()) {
            std::printf("%s\n", qPrintable(m_options.pdf));
            return exitWell;
        }
        std::fprintf(stderr, "turbolane: %s cannot be written: %s\n", qPrintable(m_options.pdf),
                     qPrintable(file.errorString()));
        return exitFailed;
    }

    const DesktopOptions &m_options;
    client::Session m_session;
    client::HttpCarrierClient m_client;
};

} // namespace

int saveInvoice(const DesktopOptions &options, const QString &dataDirectory,
                const std::optional<client::CarrierProfile> &outside)
{
    QSettings settings(dataDirectory + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    Language language;
    language.speak(Language::localeFor(ui::Preferences(settings).language()));
    InvoiceErrand errand(options);
    if (outside) {
        errand.ask(*outside);
        return QApplication::exec();
    }
    const SystemClock clock;
    EmbeddedCarrier carrier({.dataDirectory = dataDirectory,
                             .stepTimes = options.stepTimes,
                             .network = options.network},
                            clock);
    QObject::connect(&carrier, &EmbeddedCarrier::ready, &errand, &InvoiceErrand::ask);
    QObject::connect(&carrier, &EmbeddedCarrier::failed, &errand, [](const Error &error) {
        InvoiceErrand::give(QString::fromStdString(error.detail));
    });
    carrier.start();
    return QApplication::exec();
}

} // namespace turbolane::app
