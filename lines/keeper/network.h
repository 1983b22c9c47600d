// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/dump.h"
#include "lines/keeper/ownnamespace.h"
#include "lines/keeper/shaper.h"
#include "lines/keeper/tally.h"

#include <map>
#include <optional>

namespace turbolane::lines {

/// Sites, the core between them and the lines over it. A line is an interface in each of its two
/// sites; their other ends are in the core, joined by a bridge of the line's own, so that no frame
/// finds from one line to another, with or without VLANs. What leaves the core towards a site is
/// shaped: that is each direction once, where no site can reach it.
///
/// It knows what shall be. What is, is looked at anew each time, and put right.
class Network {
public:
    /// Steps of the making of a line, before each of which a test can say no.
    enum class Step : std::uint8_t { Sites = 1, Bridge, A, Z, Shaping, Joining, Addresses, Up };
    using Objection = bool (*)(Step);

    explicit Network(Namespace core, Objection objection = nullptr)
        : m_core(std::move(core))
        , m_objection(objection)
    { }

    /// NameTaken: its number is another line's. Unavailable: the kernel would not; of a new line
    /// then nothing is left, and of one that was changed as much is done as could be, and look()
    /// tries again.
    Result<Done> put(const Line &line);
    /// True if there was one.
    bool remove(const std::string &id);
    void clear();

    /// Reads all of the kernel's state, and repairs. Of many lines that takes its time, so it is
    /// done step by step, none longer than a line's making; in between everything else may be asked
    /// for. False: it is over, done or not: what cannot be read now is read the next time.
    bool goOnLooking();
    void look(); ///< all of it
    enum class LookStep : std::uint8_t { None, Interfaces, Shapers, Lines };
    LookStep lookStep() const { return m_look ? m_look->step : LookStep::None; }
    /// Reads that of one line. NotFound.
    Result<Done> look(const std::string &id);

    /// As last looked at; leases are not its business.
    struct Known {
        LineState state;
        Tally towardsA;
        Tally towardsZ;
        struct Ports {
            int a = 0;
            int z = 0;
            int bridge = 0;
        } ports;
        bool isBuilt = false;
        std::uint64_t read = 0; ///< by itself, since the look of this number began
        /// Of a line that is being filled: what its shapers had counted before.
        struct Before {
            ShaperState a;
            ShaperState z;
        };
        std::optional<Before> filled = {};
    };
    const std::map<std::string, Known> &lines() const { return m_lines; }
    /// Null where no line ends at this site.
    const Descriptor *site(const std::string &name) const;
    /// In the site of an end, with its address.
    Result<Descriptor> socketAt(const End &end, Talk talk) const;
    /// From now on until endTest() nothing on this line is the customer's.
    Result<Done> beginTest(const std::string &id);
    /// True: meanwhile its shapers held back what was sent, in both directions.
    bool endTest(const std::string &id);
    /// So much of what will have been counted towards Z is ours.
    void leaveOut(const std::string &id, std::uint64_t packets, std::uint64_t bytes);
    Netlink &core() { return m_core.netlink; }

private:
    Result<Done> build(Known &known);
    Result<Done> buildOnce(Known &known);
    NetMessages made(const Line &line, const Descriptor &a, const Descriptor &z,
                     bool &isRefused) const;
    Result<Done> settle(const Line &line, bool atA);
    void tearDown(Known &known);
    Result<Done> reshape(Known &known);
    Result<Done> open(Known &known);
    Result<Namespace *> siteFor(const std::string &name);
    void dropSitesOf(const Line &line);
    bool mayGoOn(Step step) const { return m_objection == nullptr || !m_objection(step); }

    /// What is, as far as it was read.
    struct Seen {
        Interfaces interfaces = {};
        Shapers shapers = {};
    };
    struct Look {
        LookStep step = LookStep::Interfaces;
        Seen seen = {};
        std::optional<Dump> dump = {};
        std::string last = {}; ///< line that was compared
    };
    Result<bool> hearSome();
    bool compareSome();
    void compare(Known &known, const Seen &seen);
    Seen seenNow(const Known &known);
    bool isComplete(const Known &known, const Interfaces &interfaces) const;
    bool isRight(const Known &known, const Seen &seen) const;
    Result<Done> repair(Known &known, const Seen &seen);
    void take(Known &known, const ShaperState &a, const ShaperState &z) const;

    Namespace m_core;
    Objection m_objection;
    std::map<std::string, Namespace> m_sites;
    std::map<std::string, Known> m_lines;
    std::optional<Look> m_look;
    std::uint64_t m_looks = 1; ///< of this or the next one
};

} // namespace turbolane::lines
