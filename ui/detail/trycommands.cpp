// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/trycommands.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TryCommands)
};

/// Means itself to a shell wherever it stands.
bool isPlain(QChar letter)
{
    return letter.unicode() < 0x80
        && (letter.isLetterOrNumber() || QStringLiteral("-._/:@%+,").contains(letter));
}

QString inside(const KernelLine &line, const std::string &site, const QString &command)
{
    return QStringLiteral("turbolaned exec --data-dir %1 %2 -- %3")
        .arg(shellWord(text::fromStd(line.dataDirectory)), shellWord(text::fromStd(site)), command);
}

} // namespace

QList<TryCommand> tryCommands(const Handover &sheet)
{
    if (!sheet.line)
        return {};
    const KernelLine &line = *sheet.line;
    const QString cloud = text::fromStd(sheet.cloudAddress);
    return {
        {Words::tr("Listen at the cloud's end, in one terminal"),
         inside(line, line.cloudSite, QStringLiteral("iperf3 --server --one-off"))},
        {Words::tr("Send to it from your port's end for five minutes, in another"),
         inside(line, line.customerSite,
                QStringLiteral("iperf3 --client %1 --time 300 --interval 1").arg(cloud))},
        {Words::tr("Or look at the round trip alone"),
         inside(line, line.customerSite, QStringLiteral("ping -i 0.2 %1").arg(cloud))},
    };
}

QString shellWord(const QString &text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    QString quoted = text;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace turbolane::ui
