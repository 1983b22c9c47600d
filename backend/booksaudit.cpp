// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/booksaudit.h"

#include "backend/audit/audit.h"
#include "backend/http/wireaudit.h"
#include "backend/store/datadirectory.h"
#include "backend/store/opening.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turbolane::backend {

Result<std::vector<Finding>> auditBooks(const QString &dataDirectory)
{
    auto database = openToLook(DataDirectory::databaseIn(dataDirectory));
    if (!database)
        return database.error();
    std::vector<Finding> findings = findingsIn(**database);
    if (const auto &failure = (*database)->failure())
        return *failure;
    return findings;
}

std::string textOf(const std::vector<Finding> &findings)
{
    const auto way = [](const char *name, const std::optional<Remedy> &remedy) {
        return remedy ? std::string("    ") + name + ": " + remedy->does + "\n" : std::string();
    };
    std::string told;
    for (const Finding &finding : findings)
        told += finding.id.text() + (finding.since ? ", since " + text(*finding.since) : "")
            + "\n    " + finding.what + "\n" + way("adopt", finding.adopt)
            + way("cancel", finding.cancel);
    return told + std::to_string(findings.size())
        + (findings.size() == 1 ? " finding\n" : " findings\n");
}

std::string jsonOf(const std::vector<Finding> &findings)
{
    QJsonArray items;
    for (const Finding &finding : findings)
        items.append(http::toJson(finding));
    return QJsonDocument(QJsonObject{{QStringLiteral("items"), items}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

} // namespace turbolane::backend
