// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/crashdisk.h"

#include "domain/require.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace turbolane::backend::tests {

namespace {

using Change = CrashDisk::Change;
using What = CrashDisk::Change::What;

CrashDisk *theDisk = nullptr;
sqlite3_vfs *below = nullptr; // what SQLite usually stands on
sqlite3_vfs between{};

/// Its own part comes first, then the file of `below`.
struct Recorded {
    sqlite3_file base;
    const std::string *ending; ///< null: not recorded
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<Recorded *>(file) + 1);
}

void remember(sqlite3_file *file, What what, std::int64_t at = 0, QByteArray bytes = {})
{
    const std::string *ending = reinterpret_cast<Recorded *>(file)->ending;
    std::string same;
    if (ending != nullptr && theDisk != nullptr && theDisk->isRecorded(nullptr, &same))
        theDisk->remember({.what = what, .file = *ending, .at = at, .bytes = std::move(bytes)});
}

int closeFile(sqlite3_file *file)
{
    const int result = realOf(file)->pMethods->xClose(realOf(file));
    delete reinterpret_cast<Recorded *>(file)->ending;
    return result;
}
int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    remember(file, What::Write, at, QByteArray(static_cast<const char *>(from), size));
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    remember(file, What::Truncate, size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    const int result = realOf(file)->pMethods->xSync(realOf(file), flags);
    remember(file, What::Flush);
    return result;
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, to);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void fence(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile, sizeOfFile,  lockFile,        unlockFile, isReserved,
                                 control,  sectorSize,  characteristics, mapShared,  lockShared,
                                 fence,    unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *granted)
{
    auto *recorded = new (file) Recorded{};
    const int result = below->xOpen(below, name, realOf(file), flags, granted);
    if (realOf(file)->pMethods == nullptr)
        return result;
    std::string ending;
    if (theDisk != nullptr && name != nullptr && theDisk->isRecorded(name, &ending))
        recorded->ending = new std::string(ending);
    recorded->base.pMethods = &methods;
    return result;
}

int removeFile(sqlite3_vfs *, const char *name, int flush)
{
    std::string ending;
    if (theDisk != nullptr && theDisk->isRecorded(name, &ending))
        theDisk->remember({.what = What::Remove, .file = ending, .at = flush});
    return below->xDelete(below, name, flush);
}

QByteArray contentsOf(const std::string &name)
{
    QFile file(QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(QByteArray &image, std::int64_t at, const QByteArray &bytes)
{
    if (image.size() < at + bytes.size())
        image.resize(at + bytes.size(), '\0');
    std::memcpy(image.data() + at, bytes.constData(), std::size_t(bytes.size()));
}

/// How much of what was not flushed is there: none, all, or each sector by chance.
enum class Luck : std::uint8_t { None = 0, All = 1, Some = 2, Most = 3 };

class Cut {
public:
    explicit Cut(std::uint32_t seed)
        : m_random(seed)
        , m_luck(Luck(m_random() % 4))
    { }

    void apply(CrashDisk::Files &disk, const Change &change)
    {
        switch (change.what) {
        case What::Write: write(disk[change.file], change); break;
        case What::Truncate:
            if (isThere())
                disk[change.file].resize(change.at, '\0');
            break;
        case What::Remove:
            if (change.at != 0 || isThere())
                disk.erase(change.file);
            break;
        case What::Flush: break;
        }
    }

private:
    void write(QByteArray &image, const Change &change)
    {
        constexpr std::int64_t sector = 512;
        std::int64_t at = change.at;
        const std::int64_t end = at + change.bytes.size();
        while (at < end) {
            const std::int64_t next = std::min(end, (at / sector + 1) * sector);
            if (isThere())
                put(image, at, change.bytes.mid(at - change.at, next - at));
            at = next;
        }
    }

    bool isThere()
    {
        switch (m_luck) {
        case Luck::None: return false;
        case Luck::All: return true;
        case Luck::Some: return m_random() % 2 == 0;
        case Luck::Most: return m_random() % 16 != 0;
        }
        return true;
    }

    std::mt19937 m_random;
    Luck m_luck;
};

void applyWhole(CrashDisk::Files &disk, const Change &change)
{
    if (change.what == What::Write)
        put(disk[change.file], change.at, change.bytes);
    if (change.what == What::Truncate)
        disk[change.file].resize(change.at, '\0');
    if (change.what == What::Remove)
        disk.erase(change.file);
}

} // namespace

CrashDisk::CrashDisk()
{
    require(theDisk == nullptr, "one disk at a time");
    theDisk = this;
    below = sqlite3_vfs_find(nullptr);
    between = *below;
    between.zName = "turbolane-crash-disk";
    between.szOsFile = int(sizeof(Recorded)) + below->szOsFile;
    between.xOpen = openFile;
    between.xDelete = removeFile;
    sqlite3_vfs_register(&between, 1);
}

CrashDisk::~CrashDisk()
{
    sqlite3_vfs_unregister(&between);
    sqlite3_vfs_register(below, 1);
    theDisk = nullptr;
}

void CrashDisk::record(const QString &database)
{
    m_database = database.toStdString();
    m_changes.clear();
    m_start.clear();
    for (const char *ending : {"", "-wal"})
        if (const QByteArray bytes = contentsOf(m_database + ending); !bytes.isEmpty())
            m_start[ending] = bytes;
}

bool CrashDisk::isRecorded(const char *name, std::string *ending) const
{
    if (m_database.empty())
        return false;
    if (name == nullptr)
        return true;
    const std::string_view whole(name);
    if (!whole.starts_with(m_database))
        return false;
    *ending = whole.substr(m_database.size());
    return ending->empty() || *ending == "-wal" || *ending == "-journal";
}

CrashDisk::Files CrashDisk::afterCut(std::size_t changes, std::uint32_t seed) const
{
    Files disk = m_start;
    std::map<std::string, std::size_t> flushed; // all before that is on the disk
    for (std::size_t index = 0; index < changes; ++index)
        if (m_changes[index].what == What::Flush)
            flushed[m_changes[index].file] = index;
    Cut cut(seed);
    const std::size_t end = std::min(changes + 1, m_changes.size()); // it may go within the next
    for (std::size_t index = 0; index < end; ++index) {
        const Change &change = m_changes[index];
        const auto last = flushed.find(change.file);
        if (last != flushed.end() && index < last->second)
            applyWhole(disk, change);
        else
            cut.apply(disk, change);
    }
    return disk;
}

} // namespace turbolane::backend::tests
