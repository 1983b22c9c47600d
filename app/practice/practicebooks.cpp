// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/practicebooks.h"

#include "backend/store/datadirectory.h"
#include "backend/store/opening.h"
#include "backend/store/privacy.h"
#include "backend/store/store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace turbolane::app {

namespace {

using namespace Qt::StringLiterals;

constexpr auto markName = "practice.json";
constexpr auto databaseName = "carrier.db";
constexpr auto aliveName = "alive";
constexpr auto settingsName = "settings.ini";
constexpr int version = 1;

QJsonObject markIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(QLatin1String(markName)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Error wrongState(const QString &sentence)
{
    return {ErrorCode::WrongState, sentence.toStdString()};
}

Error notWritable(const QString &path)
{
    return {ErrorCode::NotWritable, u"%1 cannot be written"_s.arg(path).toStdString()};
}

} // namespace

PracticeBooks::PracticeBooks(QString folder)
    : m_folder(std::move(folder))
{ }

QString PracticeBooks::path(const char *name) const
{
    return QDir(m_folder).filePath(QLatin1String(name));
}

QString PracticeBooks::folderFor(const QString &realBooks)
{
    return QDir(realBooks).filePath(u"practice"_s);
}

bool PracticeBooks::arePractice(const QString &folder)
{
    return QFile::exists(QDir(folder).filePath(QLatin1String(markName)));
}

Result<Done> PracticeBooks::refuseFor(const QString &folder)
{
    if (!arePractice(folder))
        return Done{};
    return wrongState(u"%1 holds the books of practice. They are opened with --practice alone; "
                      "choose another folder with --data-dir."_s.arg(folder));
}

Result<PracticeBooks> PracticeBooks::in(const QString &folder)
{
    PracticeBooks books(folder);
    if (arePractice(folder))
        return books;
    const QDir directory(folder);
    if (directory.exists()
        && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return wrongState(
            u"%1 holds files that practice did not make. Practice touches no other "
            "books: move them, or choose another folder with --data-dir."_s.arg(folder));
    if (!backend::makePrivateFolder(folder))
        return notWritable(folder);
    if (const auto marked = books.forget(); !marked)
        return marked.error();
    return books;
}

void PracticeBooks::adoptSettings(const QString &realBooks) const
{
    const QString chosen = QDir(realBooks).filePath(QLatin1String(settingsName));
    if (!QFile::exists(path(settingsName)))
        QFile::copy(chosen, path(settingsName)); // or there is none
}

bool PracticeBooks::areMade() const
{
    return markIn(m_folder).value("made"_L1).toBool() && QFile::exists(path(databaseName));
}

std::uint64_t PracticeBooks::seed() const
{
    return markIn(m_folder).value("seed"_L1).toString().toULongLong();
}

Result<Done> PracticeBooks::write(bool made, std::uint64_t seed) const
{
    const QJsonObject mark{
        {"practice"_L1, version}, {"made"_L1, made}, {"seed"_L1, QString::number(seed)}};
    QSaveFile file(path(markName));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(mark).toJson()) < 0
        || !file.commit())
        return notWritable(file.fileName());
    return Done{};
}

Result<Done> PracticeBooks::forget()
{
    return write(false, 0);
}

Result<Done> PracticeBooks::setMade(std::uint64_t seed)
{
    return write(true, seed);
}

Result<Done> PracticeBooks::clear() const
{
    if (!arePractice(m_folder) || areMade())
        return Done{};
    const auto ours = backend::DataDirectory::open(m_folder);
    if (!ours)
        return ours.error();
    for (const QString &name : QDir(m_folder).entryList(
             {QLatin1String(databaseName) + u'*', QLatin1String(aliveName)}, QDir::Files))
        if (!QFile::remove(QDir(m_folder).filePath(name)))
            return notWritable(QDir(m_folder).filePath(name));
    return Done{};
}

/// The file is a second old at most, and what was decided after it is not before it.
Result<Instant> PracticeBooks::lastSeen() const
{
    std::optional<Instant> seen;
    QFile alive(path(aliveName));
    if (alive.open(QIODevice::ReadOnly))
        if (const auto read = parseInstant(alive.readAll().trimmed().toStdString()))
            seen = *read;
    auto database = backend::openDatabase(path(databaseName));
    if (!database)
        return database.error();
    const backend::Store store(std::move(*database));
    if (const auto last = store.events.lastAt())
        seen = std::max(seen, std::optional(*last));
    if (!seen)
        return Error{ErrorCode::NotFound, "nothing says when these books were last kept"};
    return *seen;
}

} // namespace turbolane::app
