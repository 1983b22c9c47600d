// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/datafile.h"

#include <QFile>

namespace turbolane::backend {

Result<CsvText> builtInFile(const std::string &name)
{
    QFile file(QStringLiteral(":/turbolane/data/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Malformed, name + ": is not in this program"};
    return CsvText{.name = name, .bytes = file.readAll().toStdString()};
}

} // namespace turbolane::backend
