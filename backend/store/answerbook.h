// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <optional>
#include <string>

namespace turbolane::backend {

class Store;

/// An answer as it left, to be given again byte for byte.
struct Answer {
    int status = 0;
    std::string body;
};

/// Makes a retry harmless: the first answer to a key is kept with what the command changed.
class AnswerBook {
public:
    AnswerBook(Store &store, const Clock &clock);

    /// Look here before anything else: a retry gets its answer even if the world has moved since.
    /// Nothing for a new key; KeyReused if the key came with another request.
    /// fingerprint: of method, target and body; compared as bytes.
    Result<std::optional<Answer>> earlier(const IdempotencyKey &key,
                                          const std::string &fingerprint) const;
    /// Inside the command, once it has succeeded. A refusal is not kept: it changed nothing.
    void keep(const IdempotencyKey &key, const std::string &fingerprint, const Answer &answer);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace turbolane::backend
