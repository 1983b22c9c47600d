// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/cloudaccounts.h"

#include "backend/orders/checks.h"
#include "backend/store/connectiontable.h"
#include "domain/cloudaccount.h"

namespace turbolane::backend {

namespace {

constexpr const char *accountPointer = "/cloudAccount";

} // namespace

Result<std::string> cloudAccountFor(const ConnectionTable &connections, const OnRamp &onRamp,
                                    const std::string &given)
{
    if (given.empty())
        return given;
    const CloudAccountKind kind = cloudAccountKindOf(onRamp.provider);
    Result<std::string> account = cloudAccountFrom(kind, given);
    if (!account)
        return at(accountPointer, account.error());
    const int most = mostConnectionsOf(kind);
    if (most == 0)
        return account;
    const std::vector<Connection> users = connections.liveWithAccount(*account);
    if (int(users.size()) < most)
        return account;
    return Error{ErrorCode::AccountTaken,
                 "connection " + users.back().name + " was made with this key, which is good for "
                     + (most == 1 ? std::string("one") : std::to_string(most)),
                 accountPointer};
}

} // namespace turbolane::backend
