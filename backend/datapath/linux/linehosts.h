// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "lines/securechannel.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <vector>

namespace turbolane::backend {

/// One machine on which lines are kept.
struct LineHost {
    std::string name;
    std::string address = {}; ///< ADDRESS:PORT of its turbolane-lines --listen; empty: this machine
    std::string certificate = {}; ///< the file of the one it shows
    std::set<std::string> sites = {}; ///< ports and on-ramps
    bool hasTheRest = false; ///< and all that no other host names

    bool isHere() const { return address.empty(); }
};

/// The hosts of one carrier (`--line-hosts FILE`):
///
///     {"hosts": [{"name": "berlin", "address": "192.0.2.10:7400",
///                 "certificate": "berlin.pem", "sites": ["port-fra-01", "aws-eqsg2"]},
///                {"name": "here", "sites": ["*"]}]}
///
/// A certificate's file is looked for beside the host file. Without an address it is this machine,
/// which may be named once. A site lives on one host; "*" is every site that is not named.
struct LineHosts {
    static constexpr std::size_t most = 64;
    std::vector<LineHost> hosts;

    /// Malformed, MissingField, UnexpectedField, OutOfRange, TooLarge or NotFound: with the file,
    /// the field, and what would be right.
    static Result<LineHosts> read(const QString &file);
    static Result<LineHosts> parse(const QByteArray &json, const QString &file);
    /// Of a site; nothing: nobody has it.
    const LineHost *of(const std::string &site) const;
};

/// The carrier's own certificate and key for its hosts, in `line-keys` of the data directory; made
/// at the first call. The certificate is what the hosts are given.
Result<lines::Credentials> lineKeys(const QString &dataDirectory);

} // namespace turbolane::backend
