// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/fewestthings.h"

namespace turbolane::backend {

namespace {

constexpr int mostLooks = 100'000;

/// Goes deeper one by one, so what is found first is as few as can be.
class Choosing {
public:
    explicit Choosing(const std::vector<Shunned> &oneOfEach)
        : m_oneOfEach(oneOfEach)
    { }

    std::optional<Shunned> choose(Shunned chosen, std::size_t more)
    {
        if (++m_looks > mostLooks)
            return std::nullopt;
        const Shunned *open = nullptr; // the one with the least choice
        for (const Shunned &one : m_oneOfEach)
            if ((one & chosen).none() && (open == nullptr || one.count() < open->count()))
                open = &one;
        if (open == nullptr)
            return chosen;
        if (more == 0)
            return std::nullopt;
        for (std::size_t thing = 0; thing < mostShunned; ++thing) {
            if (!open->test(thing))
                continue;
            Shunned with = chosen;
            with.set(thing);
            if (auto found = choose(with, more - 1))
                return found;
        }
        return std::nullopt;
    }
    bool isOver() const { return m_looks > mostLooks; }

private:
    const std::vector<Shunned> &m_oneOfEach;
    int m_looks = 0;
};

} // namespace

std::optional<Shunned> fewestThings(const std::vector<Shunned> &oneOfEach)
{
    Choosing choosing(oneOfEach);
    for (std::size_t many = 0; many <= oneOfEach.size() && !choosing.isOver(); ++many)
        if (auto found = choosing.choose({}, many))
            return found;
    return std::nullopt;
}

} // namespace turbolane::backend
