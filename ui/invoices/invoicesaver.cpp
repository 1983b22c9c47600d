// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicesaver.h"

#include "client/carrierclient.h"
#include "client/jobs/invoicejobs.h"
#include "ui/invoices/invoicesheet.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace turbolane::ui {

InvoiceSaver::InvoiceSaver(client::CarrierClient &carrier, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
{
    connect(&m_writer, &FileWriter::saved, this, &InvoiceSaver::saved);
    connect(&m_writer, &FileWriter::failed, this, &InvoiceSaver::failed);
}

void InvoiceSaver::savePdf(const Invoice &invoice, QWidget *above)
{
    askForFile(invoice.id, QStringLiteral("pdf"), above, [this, invoice](const QString &path) {
        emit began();
        m_writer.write(
            path, [invoice](QIODevice &device) { return InvoiceSheet(invoice).write(device); });
    });
}

void InvoiceSaver::saveCsv(const InvoiceId &invoice, QWidget *above)
{
    askForFile(invoice, QStringLiteral("csv"), above,
               [this, invoice](const QString &path) { readCsv(invoice, path); });
}

void InvoiceSaver::askForFile(const InvoiceId &invoice, const QString &ending, QWidget *above,
                              const std::function<void(const QString &)> &then)
{
    const QString name = text::fromStd(invoice.text()) + u'.' + ending;
    auto *dialog = new QFileDialog(above, tr("Save %1").arg(name));
    dialog->setObjectName(QStringLiteral("saveInvoice"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(ending.toUpper() + QStringLiteral(" (*.%1)").arg(ending));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void InvoiceSaver::readCsv(const InvoiceId &invoice, const QString &path)
{
    emit began();
    client::InvoiceCsvJob *job = m_carrier.invoiceCsv(invoice);
    connect(job, &client::ApiJob::succeeded, this, [this, job, path] {
        m_writer.write(path, [table = job->answer()](QIODevice &device) {
            return device.write(table) == table.size();
        });
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        const Trouble trouble = troubleOf(failure, Deed::Read);
        emit failed(tr("%1 No file was written.").arg(trouble.text()));
    });
}

} // namespace turbolane::ui
