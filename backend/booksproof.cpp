// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/booksproof.h"

#include "backend/foundations.h"
#include "backend/invoices/billprover.h"

namespace turbolane::backend {

Result<BillProof> proveInvoice(const QString &dataDirectory, const QString &network,
                               const InvoiceId &invoice, const Clock &clock)
{
    const DataFiles data = network.isEmpty() ? DataFiles() : DataFiles(network);
    const auto ground =
        Foundations::lay({.directory = dataDirectory, .data = data, .now = clock.now()});
    if (!ground)
        return ground.error();
    return BillProver((*ground)->store, (*ground)->biller, (*ground)->levels).of(invoice);
}

std::string textOf(const BillProof &proof)
{
    const auto line = [](const std::string &what, Money billed, Money again) {
        return what + ": billed " + billed.amountText() + ", worked out again " + again.amountText()
            + "\n";
    };
    std::string text = "invoice " + proof.invoice.text() + ", from " + std::to_string(proof.facts)
        + " facts that end in " + proof.head + "\n";
    for (const ProvedItem &item : proof.items)
        text += line(std::to_string(item.number) + " " + item.name, item.billed, item.recomputed);
    text += line("total", proof.billed, proof.recomputed);
    return text + "difference " + proof.difference.amountText() + " "
        + proof.difference.currency().text() + "\n";
}

} // namespace turbolane::backend
