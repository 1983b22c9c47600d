// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/result.h"

namespace turbolane {

std::string_view wireName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed: return "malformed";
    case ErrorCode::OutOfRange: return "outOfRange";
    case ErrorCode::MissingField: return "missingField";
    case ErrorCode::UnexpectedField: return "unexpectedField";
    case ErrorCode::Overflow: return "overflow";
    case ErrorCode::CurrencyMismatch: return "currencyMismatch";
    case ErrorCode::NotFound: return "notFound";
    case ErrorCode::NotActive: return "notActive";
    case ErrorCode::AboveCapacity: return "aboveCapacity";
    case ErrorCode::AbovePort: return "abovePort";
    case ErrorCode::AboveOnRamp: return "aboveOnRamp";
    case ErrorCode::NotHigher: return "notHigher";
    case ErrorCode::AlreadyBoosted: return "alreadyBoosted";
    case ErrorCode::WrongState: return "wrongState";
    case ErrorCode::NoPath: return "noPath";
    case ErrorCode::PartitionMismatch: return "partitionMismatch";
    case ErrorCode::VlanTaken: return "vlanTaken";
    case ErrorCode::NameTaken: return "nameTaken";
    case ErrorCode::KeyReused: return "keyReused";
    case ErrorCode::KeyMissing: return "keyMissing";
    case ErrorCode::Stale: return "stale";
    case ErrorCode::PriceMoved: return "priceMoved";
    case ErrorCode::Unauthorised: return "unauthorised";
    case ErrorCode::TooLarge: return "tooLarge";
    case ErrorCode::MethodNotAllowed: return "methodNotAllowed";
    case ErrorCode::Unavailable: return "unavailable";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::Newer: return "newer";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::NotWritable: return "notWritable";
    case ErrorCode::Internal: return "internal";
    case ErrorCode::Forbidden: return "forbidden";
    case ErrorCode::OverBudget: return "overBudget";
    case ErrorCode::ApprovalNeeded: return "approvalNeeded";
    case ErrorCode::AccountTaken: return "accountTaken";
    }
    return {};
}

std::optional<ErrorCode> errorCodeNamed(std::string_view name)
{
    constexpr auto last = std::uint8_t(lastErrorCode);
    for (auto number = std::uint8_t(ErrorCode::Malformed); number <= last; ++number)
        if (wireName(ErrorCode(number)) == name)
            return ErrorCode(number);
    return std::nullopt;
}

} // namespace turbolane
