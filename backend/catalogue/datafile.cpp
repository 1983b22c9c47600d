// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/datafile.h"

#include <QDir>
#include <QFile>

namespace turbolane::backend {

namespace {

const QStringList &knownFiles()
{
    static const QStringList files{
        QStringLiteral("pops.csv"),           QStringLiteral("backbone.csv"),
        QStringLiteral("pop_timezones.csv"),  QStringLiteral("onramps.csv"),
        QStringLiteral("datacentres.csv"),    QStringLiteral("ports.csv"),
        QStringLiteral("customer.csv"),       QStringLiteral("tariffs.csv"),
        QStringLiteral("carbon.csv"),         QStringLiteral("carbon_model.csv"),
        QStringLiteral("service_levels.csv"), QStringLiteral("plans.csv"),
        QStringLiteral("invoicing.csv"),      QStringLiteral("taxes.csv"),
    };
    return files;
}

Error refused(const QString &what, const char *why)
{
    return {ErrorCode::Malformed, what.toStdString() + ": " + why};
}

} // namespace

Result<CsvText> builtInFile(const std::string &name)
{
    QFile file(QStringLiteral(":/turbolane/data/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Malformed, name + ": is not in this program"};
    return CsvText{.name = name, .bytes = file.readAll().toStdString()};
}

Result<Done> DataFiles::check() const
{
    if (areBuiltIn())
        return Done();
    const QDir folder(m_folder);
    if (!folder.exists())
        return refused(m_folder, "there is no such folder of a network");
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files))
        if (!knownFiles().contains(name))
            return Error{ErrorCode::Malformed,
                         name.toStdString() + ": not a table of a network; they are "
                             + knownFiles().join(QStringLiteral(", ")).toStdString()};
    for (const QString &name : knownFiles().mid(0, 2))
        if (!folder.exists(name))
            return refused(name, "is not in the folder of the network, and has to be");
    return Done();
}

Result<CsvText> DataFiles::file(const std::string &name) const
{
    if (areBuiltIn())
        return builtInFile(name);
    QFile file(QDir(m_folder).filePath(QString::fromStdString(name)));
    if (!file.exists())
        return CsvText{};
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.fileName(), "cannot be read");
    if (file.size() > csvMostBytes)
        return refused(QString::fromStdString(name), "is larger than 64 MiB");
    return CsvText{.name = name, .bytes = file.readAll().toStdString()};
}

Result<CsvText> DataFiles::fileOrBuiltIn(const std::string &name) const
{
    auto own = file(name);
    return own && own->name.empty() ? builtInFile(name) : own;
}

} // namespace turbolane::backend
