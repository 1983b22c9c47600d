// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/router.h"
#include "tests/support/carrierhouse.h"

#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace turbolane::backend::tests {

/// Clients who ask for anything there is, never hear some of the answers, and ask again with the
/// same key until they do, while the carrier is killed before and after it has written their
/// command down. All told by one seed; the bytes are those that would be on the wire.
class Retries {
public:
    explicit Retries(std::uint32_t seed);

    /// So many commands, each asked for two to four times, some at a time. What went wrong.
    std::string live(int commands);

    /// "POST /naas/v1/holds", of each that was ever done.
    const std::set<std::string> &done() const { return m_done; }
    int asked() const { return m_asked; }
    int lost() const { return m_lost; }
    int crashes() const { return m_crashes; }
    /// Every door that needs a key.
    std::set<std::string> doors() const;

private:
    struct Deed {
        QByteArray line;
        QByteArray body = {};
        std::string key = {};
        int left = 0; ///< how often it is still asked for
        std::optional<http::Response> answer = {}; ///< the first that was kept
    };
    enum class Fate : std::uint8_t { Heard, Lost, DiesBefore, DiesAfter };

    void furnish();
    void openDoor();
    Deed anyDeed();
    Deed orderDeed();
    Deed boostDeed();
    Deed groupDeed();
    Deed moneyDeed();
    Deed operatorsDeed();
    QByteArray some(const char *kind, int most);
    QByteArray connectionBody();
    QByteArray soon(int minutes);
    std::int64_t written();
    std::string askFor(Deed &deed);
    std::optional<http::Response> deliver(const Deed &deed, Fate fate);
    std::size_t oneOf(std::size_t sides) { return m_random() % sides; }

    std::mt19937 m_random;
    CarrierHouse m_house;
    std::unique_ptr<http::Router> m_router;
    std::set<std::string> m_done;
    int m_keys = 0;
    int m_names = 0;
    int m_asked = 0;
    int m_lost = 0;
    int m_crashes = 0;
};

} // namespace turbolane::backend::tests
