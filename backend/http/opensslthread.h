// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThread;

namespace turbolane::backend::http {

/// OpenSSL keeps a state of its own for each thread it is used on, and frees it when the system
/// ends that thread. QThread::wait() comes back before that; a program that ends right then leaves
/// the state behind. This has it freed by the thread itself, as the last thing it does. Before
/// start().
void freesOpenSslAtItsEnd(QThread &thread);

} // namespace turbolane::backend::http
