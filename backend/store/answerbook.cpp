// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/answerbook.h"

#include "backend/store/store.h"

namespace turbolane::backend {

AnswerBook::AnswerBook(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{ }

Result<std::optional<Answer>> AnswerBook::earlier(const IdempotencyKey &key,
                                                  const std::string &fingerprint) const
{
    const std::optional<KeptAnswer> kept = m_store.answers.byKey(key);
    if (!kept)
        return std::optional<Answer>();
    if (kept->fingerprint != fingerprint)
        return Error{ErrorCode::KeyReused,
                     "this idempotency key was used before, with another request"};
    return std::optional(kept->answer);
}

void AnswerBook::keep(const IdempotencyKey &key, const std::string &fingerprint,
                      const Answer &answer)
{
    m_store.answers.add(key, {.fingerprint = fingerprint, .answer = answer}, m_clock.now());
}

} // namespace turbolane::backend
