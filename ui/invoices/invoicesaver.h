// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invoice.h"
#include "ui/commands/filewriter.h"

#include <QObject>

#include <functional>

class QWidget;

namespace turbolane::client {
class CarrierClient;
}

namespace turbolane::ui {

/// Puts an invoice into a file that the person names. The window goes on meanwhile: nothing is
/// drawn or written in its thread.
class InvoiceSaver final : public QObject {
    Q_OBJECT

public:
    explicit InvoiceSaver(client::CarrierClient &carrier, QObject *parent = nullptr);

    /// Both ask for the file first; above: the window that the question belongs to.
    void savePdf(const Invoice &invoice, QWidget *above);
    /// The carrier's own table, as it comes.
    void saveCsv(const InvoiceId &invoice, QWidget *above);

signals:
    void began();
    /// The file's name, without its folder.
    void saved(const QString &file);
    void failed(const QString &why);

private:
    void askForFile(const InvoiceId &invoice, const QString &ending, QWidget *above,
                    const std::function<void(const QString &)> &then);
    void readCsv(const InvoiceId &invoice, const QString &path);

    client::CarrierClient &m_carrier;
    FileWriter m_writer;
};

} // namespace turbolane::ui
