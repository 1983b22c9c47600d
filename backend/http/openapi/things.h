// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace turbolane::backend::http {

/// A field of a thing.
struct Fact {
    std::string_view name;
    std::string_view type;
    bool isOptional = false;
};

/// What an answer holds, named as in tests/contract/naas-v1.md.
struct Thing {
    std::string_view name;
    std::string_view about;
    /// "id: id; startsAt?: instant; parts: list of part": a name that ends in "?" may be absent.
    /// The type is one of
    ///   id text instant localTime number kbps micros seconds millis ppm bool state any
    ///   decimal anything
    /// or "one of a|b|c", "list of TYPE", or the name of another thing.
    std::string_view fields;

    std::vector<Fact> facts() const;
};

/// The one place that tells answers: /openapi.json is made from it, and every golden file of the
/// contract is held against it.
const std::vector<Thing> &things();

// A family each, in a file of its name.
std::vector<Thing> thingsOfPlaces();
std::vector<Thing> thingsOfLives();
std::vector<Thing> thingsOfCharges();
std::vector<Thing> thingsOfInvoices();
std::vector<Thing> thingsOfTime();
std::vector<Thing> thingsOfAssurance();
std::vector<Thing> thingsOfSpending();
std::vector<Thing> thingsOfAudit();
std::vector<Thing> thingsOfTmf();

} // namespace turbolane::backend::http
