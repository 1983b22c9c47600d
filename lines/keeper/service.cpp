// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/service.h"

#include <poll.h>

#include <vector>

namespace turbolane::lines {

void Service::run(const std::atomic<bool> &ends)
{
    m_busyAt = m_parts.uptime();
    while (!ends && !isOver()) {
        waitForNews();
        if (m_parts.keeper.untilNext() == Millis(0))
            m_parts.keeper.goOn();
    }
    m_parts.door.close();
}

bool Service::isOver()
{
    const Millis now = m_parts.uptime();
    if (!m_carriers.empty() || !m_parts.keeper.isIdle())
        m_busyAt = now;
    return m_parts.keeper.isRetired() || now - m_busyAt >= m_parts.idleFor
        || !m_parts.door.isThere();
}

void Service::waitForNews()
{
    std::vector<pollfd> waiting{{m_parts.door.descriptor(), POLLIN, 0},
                                {m_parts.watch.descriptor(), POLLIN, 0}};
    for (const Channel &carrier : m_carriers)
        waiting.push_back({carrier.descriptor(), POLLIN, 0});
    if (::poll(waiting.data(), waiting.size(), int(m_parts.keeper.untilNext().count())) <= 0)
        return;
    bool changedByUs = false;
    auto carrier = m_carriers.begin();
    for (std::size_t index = 2; index < waiting.size(); ++index) {
        const auto here = carrier++;
        if (waiting[index].revents == 0)
            continue;
        changedByUs = true;
        if (!serve(*here))
            m_carriers.erase(here);
    }
    if (waiting[0].revents != 0)
        letIn();
    if (waiting[1].revents != 0 && !changedByUs)
        m_parts.keeper.lookSoon();
    if (waiting[1].revents != 0 || changedByUs)
        m_parts.watch.drain();
}

void Service::letIn()
{
    auto carrier = m_parts.door.accept();
    if (carrier && m_carriers.size() < mostCarriers)
        m_carriers.push_back(std::move(*carrier));
}

/// False: it is gone, or does not speak as a carrier does.
bool Service::serve(Channel &channel)
{
    const auto arrived = channel.receive(Millis(0));
    if (!arrived)
        return false;
    const auto request = decodeRequest(arrived->bytes);
    Message<Answer> answer;
    std::vector<int> along;
    if (request) {
        auto answered = m_parts.keeper.answer(request->body);
        answer = {request->number, std::move(answered.answer)};
        along = std::move(answered.descriptors);
    } else {
        answer = {0, request.error()};
    }
    return bool(channel.send(encoded(answer), along));
}

} // namespace turbolane::lines
