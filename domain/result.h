// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/require.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace turbolane {

/// Why something was refused. Sent on the wire by name (wireName): append only, never rename.
enum class ErrorCode : std::uint8_t {
    Malformed = 1, ///< not readable: broken JSON, wrong type, bad text
    OutOfRange, ///< readable, but outside what this field allows
    MissingField, ///< a required field is absent
    UnexpectedField, ///< a field this request does not have
    Overflow, ///< arithmetic would leave the exact range
    CurrencyMismatch, ///< amounts of two currencies in one sum
    NotFound, ///< no such thing, or not yours
    NotActive, ///< the connection is not in service
    AboveCapacity, ///< the network, port or cloud side has not that much free in that window
    AbovePort, ///< more than the port's own rate
    AboveOnRamp, ///< more than the cloud side sells on a hosted connection
    NotHigher, ///< a boost has to raise the bandwidth
    AlreadyBoosted, ///< one boost at a time on a connection
    WrongState, ///< this cannot be done in the state the thing is in
    NoPath, ///< no path joins these two places with these conditions
    PartitionMismatch, ///< this on-ramp belongs to a partition this port cannot reach
    VlanTaken, ///< that VLAN is in use on this port
    NameTaken, ///< another connection already has that name
    KeyReused, ///< the idempotency key was used before, with another request
    KeyMissing, ///< a changing request came without its idempotency key
    Stale, ///< somebody changed it since you read it (If-Match)
    PriceMoved, ///< the price now is above the price that was shown
    Unauthorised, ///< no token, or not a valid one
    TooLarge, ///< the body is over the limit
    MethodNotAllowed, ///< the place exists, the verb does not
    Unavailable, ///< the carrier cannot answer now; nothing was changed
    Damaged, ///< a file or database cannot be trusted; it was left as it is
    Newer, ///< a file or database was written by a newer program
    Locked, ///< another process holds this data directory
    NotWritable, ///< the place on disk cannot be written
    Internal, ///< a fault of ours
    Forbidden, ///< the token is a valid one, but this is for the carrier's operators
    OverBudget, ///< it costs more than is left of a budget that covers it
    ApprovalNeeded, ///< it costs more than may be spent without an approval
    AccountTaken ///< that key of the cloud is used by as many connections as it is good for
};
inline constexpr ErrorCode lastErrorCode = ErrorCode::AccountTaken;

std::string_view wireName(ErrorCode code);
std::optional<ErrorCode> errorCodeNamed(std::string_view name);

/// What went wrong, for programs and logs. Sentences for people are made in ui/text.
struct Error {
    ErrorCode code;
    std::string detail; ///< one plain English sentence; never parsed
    std::string pointer = {}; ///< which field: a JSON pointer (RFC 6901), or empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either the value that was asked for or the reason there is none.
/// GCC 12 has no std::expected in C++20; this is the part of it we use.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const { return m_state.index() == 0; }

    const T &operator*() const &
    {
        require(bool(*this), "a Result was read that holds an error");
        return *std::get_if<0>(&m_state);
    }
    T &operator*() &
    {
        require(bool(*this), "a Result was read that holds an error");
        return *std::get_if<0>(&m_state);
    }
    /// Of a Result that is about to go, the value itself: a reference would outlive it, as in
    /// `for (x : *f())`.
    T operator*() && { return std::move(**this); }
    const T *operator->() const { return &**this; }
    T *operator->() { return &**this; }

    const Error &error() const &
    {
        require(!*this, "a Result was asked for an error it does not have");
        return *std::get_if<1>(&m_state);
    }
    Error error() && { return std::as_const(*this).error(); }

private:
    std::variant<T, Error> m_state;
};

/// The value of a step that has none but its success.
struct Done {
    friend bool operator==(Done, Done) = default;
};

} // namespace turbolane
