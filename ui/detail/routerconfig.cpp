// SPDX-License-Identifier: GPL-3.0-or-later

// What is in here is read by routers: it is never translated.

#include "ui/detail/routerconfig.h"

#include "ui/text.h"

#include <QStringList>

#include <algorithm>

namespace turbolane::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressBits = 32;

QString interfaceOf(const RouterQuestion &question)
{
    const QString name = harmless(question.interface);
    return name.isEmpty() ? u"INTERFACE"_s : name;
}

QString numberOf(const Vlan &vlan)
{
    return QString::number(vlan.number());
}

QString ciscoIosXe(const RouterQuestion &question)
{
    const Handover &sheet = question.sheet;
    const QString name = harmless(question.connection);
    const QString neighbour = text::fromStd(sheet.cloudAddress);
    QStringList lines{u"! %1"_s.arg(name)};
    if (sheet.vlan) {
        lines += u"interface %1.%2"_s.arg(interfaceOf(question), numberOf(*sheet.vlan));
        lines += u" encapsulation dot1Q %1"_s.arg(numberOf(*sheet.vlan))
            + (sheet.innerVlan ? u" second-dot1q %1"_s.arg(numberOf(*sheet.innerVlan)) : QString());
    } else {
        lines += u"interface %1"_s.arg(interfaceOf(question));
    }
    lines += u" description %1"_s.arg(name);
    lines += u" ip address %1 %2"_s.arg(text::fromStd(sheet.customerAddress),
                                        netmask(sheet.prefixLength));
    lines += u" ip mtu %1"_s.arg(sheet.mtu);
    lines += u" no shutdown"_s;
    lines += u"!"_s;
    lines += u"router bgp %1"_s.arg(sheet.customerAsn);
    lines += u" neighbor %1 remote-as %2"_s.arg(neighbour).arg(sheet.cloudAsn);
    lines += u" neighbor %1 description %2"_s.arg(neighbour, name);
    lines += u" address-family ipv4"_s;
    lines += u"  neighbor %1 activate"_s.arg(neighbour);
    lines += u" exit-address-family"_s;
    return lines.join(u'\n') + u'\n';
}

QString tagsOf(const Handover &sheet)
{
    return sheet.innerVlan
        ? u"vlan-tags outer %1 inner %2"_s.arg(numberOf(*sheet.vlan), numberOf(*sheet.innerVlan))
        : u"vlan-id %1"_s.arg(numberOf(*sheet.vlan));
}

QString junosOs(const RouterQuestion &question)
{
    const Handover &sheet = question.sheet;
    const QString name = harmless(question.connection);
    const QString port = u"set interfaces %1 "_s.arg(interfaceOf(question));
    const QString unit =
        port + u"unit %1 "_s.arg(sheet.vlan ? numberOf(*sheet.vlan) : QString(u'0'));
    const QString group = u"set protocols bgp group %1 "_s.arg(name);
    QStringList lines;
    if (sheet.vlan) {
        lines += port + (sheet.innerVlan ? u"flexible-vlan-tagging"_s : u"vlan-tagging"_s);
        lines += unit + tagsOf(sheet);
    }
    lines += unit + u"description %1"_s.arg(name);
    lines += unit + u"family inet mtu %1"_s.arg(sheet.mtu);
    lines += unit
        + u"family inet address %1/%2"_s.arg(text::fromStd(sheet.customerAddress))
              .arg(sheet.prefixLength);
    lines += u"set routing-options autonomous-system %1"_s.arg(sheet.customerAsn);
    lines += group + u"type external"_s;
    lines += group + u"peer-as %1"_s.arg(sheet.cloudAsn);
    lines += group + u"neighbor %1"_s.arg(text::fromStd(sheet.cloudAddress));
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString routerConfig(RouterDialect dialect, const RouterQuestion &question)
{
    switch (dialect) {
    case RouterDialect::CiscoIosXe: return ciscoIosXe(question);
    case RouterDialect::JunosOs: return junosOs(question);
    }
    return {};
}

QString netmask(int prefixLength)
{
    const std::uint32_t mask = prefixLength <= 0
        ? 0
        : ~std::uint32_t(0) << (addressBits - std::min(prefixLength, addressBits));
    QStringList parts;
    for (const int shift : {24, 16, 8, 0})
        parts += QString::number(mask >> shift & 0xFF);
    return parts.join(u'.');
}

QString harmless(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        const bool isPlain = (letter.unicode() < 128 && letter.isLetterOrNumber())
            || QStringView(u"._-/:").contains(letter);
        if (isPlain)
            kept += letter;
    }
    return kept;
}

} // namespace turbolane::ui
