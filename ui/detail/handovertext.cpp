// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/handovertext.h"

#include "domain/cloudaccount.h"
#include "ui/models/onrampsmodel.h"
#include "ui/text.h"
#include "ui/textorder.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int dotsPerInch = 300;

QString vlanWords(const std::optional<Vlan> &outer, const std::optional<Vlan> &inner)
{
    if (!outer)
        return Words::tr("untagged");
    if (!inner)
        return QString::number(outer->number());
    return Words::tr("%1 outer, %2 inner").arg(outer->number()).arg(inner->number());
}

QString withPrefix(const std::string &address, int prefixLength)
{
    return text::fromStd(address) + u'/' + QString::number(prefixLength);
}

} // namespace

QList<HandoverRow> handoverRows(const Handover &sheet, const Connection &connection,
                                const client::Picture &picture)
{
    const Port *port = picture.port(connection.port);
    const OnRamp *onRamp = picture.onRamp(connection.onRamp);
    QList<HandoverRow> rows;
    if (port != nullptr)
        rows.append({Words::tr("Port"),
                     Words::tr("%1, %2", "port, site")
                         .arg(text::fromStd(port->name), text::fromStd(port->site))});
    if (onRamp != nullptr)
        rows.append({Words::tr("On-ramp"),
                     Words::tr("%1, %2", "provider and region, city")
                         .arg(providerAndRegion(*onRamp), text::fromStd(onRamp->city))});
    if (onRamp != nullptr && !connection.cloudAccount.empty())
        rows.append({words::of(cloudAccountKindOf(onRamp->provider)),
                     text::fromStd(connection.cloudAccount)});
    rows.append({Words::tr("VLAN on the port"), vlanWords(sheet.vlan, sheet.innerVlan)});
    if (sheet.cloudVlan)
        rows.append({Words::tr("VLAN at the cloud"), vlanWords(sheet.cloudVlan, {})});
    rows.append({Words::tr("MTU"), Words::tr("%1 bytes").arg(sheet.mtu)});
    rows.append({Words::tr("Service key"), text::fromStd(sheet.serviceKey)});
    rows.append({Words::tr("Your BGP ASN"), QString::number(sheet.customerAsn)});
    rows.append({Words::tr("BGP ASN of the cloud"), QString::number(sheet.cloudAsn)});
    rows.append({Words::tr("Your address"), withPrefix(sheet.customerAddress, sheet.prefixLength)});
    rows.append(
        {Words::tr("Address of the cloud"), withPrefix(sheet.cloudAddress, sheet.prefixLength)});
    return rows;
}

QString plainText(const HandoverPaper &paper)
{
    QString head = paper.title + QStringLiteral("\n\n");
    for (const HandoverRow &row : paper.rows)
        head += Words::tr("%1: %2", "label, value").arg(row.label, row.value) + u'\n';
    return text::withoutMarks(head) + u'\n' + paper.dialect + QStringLiteral("\n\n") + paper.config;
}

void writePdf(const HandoverPaper &paper, QIODevice &device)
{
    QString rows;
    for (const HandoverRow &row : paper.rows)
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                    .arg(row.label.toHtmlEscaped(), row.value.toHtmlEscaped());
    QTextDocument document;
    document.setHtml(QStringLiteral("<h2>%1</h2><table cellpadding=\"2\">%2</table>"
                                    "<h4>%3</h4><pre>%4</pre>")
                         .arg(paper.title.toHtmlEscaped(), rows, paper.dialect.toHtmlEscaped(),
                              paper.config.toHtmlEscaped()));
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(paper.title);
    document.print(&writer);
}

} // namespace turbolane::ui
