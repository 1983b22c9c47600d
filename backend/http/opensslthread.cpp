// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/opensslthread.h"

#include <QThread>

#include <openssl/crypto.h>

namespace turbolane::backend::http {

void freesOpenSslAtItsEnd(QThread &thread)
{
    // QThread::finished is emitted on the thread that ends.
    QObject::connect(
        &thread, &QThread::finished, &thread, [] { OPENSSL_thread_stop(); }, Qt::DirectConnection);
}

} // namespace turbolane::backend::http
