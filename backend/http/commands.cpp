// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/commands.h"

#include "backend/http/problem.h"

namespace turbolane::backend::http {

Command commandFor(const Router &router, Server &server, RequestToken token, Request request)
{
    // shared: run() makes the answer and answered() sends it, whichever copy of them is called
    const auto response = std::make_shared<Response>();
    Command command;
    command.run = [&router, response, asked = std::move(request)] {
        *response = router.answer(asked);
        return response->status < 400;
    };
    command.answered = [&server, response, token](bool kept) {
        const Error notKept{ErrorCode::Unavailable,
                            "it could not be written down; nothing changed"};
        server.reply(token, kept ? std::move(*response) : problem(notKept));
    };
    return command;
}

} // namespace turbolane::backend::http
