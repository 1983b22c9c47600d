// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QString>

namespace turbolane::app {

void logToStandardError()
{
    qSetMessagePattern(QStringLiteral(
        "%{time yyyy-MM-ddThh:mm:ss.zzz} "
        "%{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}"
        "%{if-critical}error%{endif}%{if-fatal}fatal%{endif} %{category}: %{message}"));
}

} // namespace turbolane::app
