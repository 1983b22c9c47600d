// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/securechannel.h"

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace turbolane::lines {

/// Where a carrier on another machine comes in. What strangers send is read here, in a process that
/// owns no network: only a request that was read whole goes on to the keeper, over its socket. Each
/// guest has a thread, so nobody waits for one that is silent.
class Gate {
public:
    struct Parts {
        std::string folder; ///< of the keeper's socket
        std::string listen; ///< ADDRESS:PORT; port 0: any
        TlsParty party;
        std::function<Result<Done>()> startKeeper; ///< called where none answers; from any thread
        /// One guest that was refused, and why; from any thread.
        std::function<void(const std::string &who, const Error &why)> refused;
        Millis handshake{5'000}; ///< no guest may take longer until it is known
        Millis silence{60'000}; ///< a carrier asks far more often
    };
    /// NotWritable: nobody can listen there.
    static Result<std::unique_ptr<Gate>> open(Parts parts);
    explicit Gate(Parts parts)
        : m_parts(std::move(parts))
    { }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    ~Gate();

    std::uint16_t port() const { return m_port; }
    /// Blocks. `ends` may be set by a signal.
    void run(const std::atomic<bool> &ends);

    static constexpr std::size_t mostUnknown = 16; ///< then the oldest of them makes place
    static constexpr std::size_t mostCarriers = 8;

private:
    struct Guest {
        Descriptor socket = {}; ///< the same as its thread has, so that its number stays its own
        std::string who;
        bool isKnown = false;
        bool isOver = false;
        std::thread thread = {};
    };

    void letIn();
    void sweep();
    void serve(Guest &guest, Descriptor socket);
    Result<Done> relay(SecureChannel &guest);
    Result<Channel> keeper();

    Parts m_parts;
    Descriptor m_socket;
    std::uint16_t m_port = 0;
    std::mutex m_mutex; ///< guards all below
    std::list<Guest> m_guests;
    std::mutex m_starting; ///< one keeper
};

} // namespace turbolane::lines
