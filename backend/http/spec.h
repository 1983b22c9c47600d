// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/given.h"
#include "backend/http/request.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace turbolane::backend::http {

/// What a text may be made of. None may hold control characters or be empty.
enum class Letters : std::uint8_t {
    Plain, ///< anything else: for people
    Id, ///< printable ASCII without a space
    Name, ///< letters, digits, "-", "_", "."
};

struct TextRule {
    Letters letters = Letters::Id;
    int most = 64; ///< characters
};
/// Whole numbers only: a fraction is malformed, not rounded.
struct NumberRule {
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::int64_t step = 1; ///< a multiple of it
};
struct WordRule {
    std::vector<std::string_view> words;
};
struct InstantRule { };
/// {"currency":"EUR","micros":N}, not negative.
struct MoneyRule { };

struct BoolRule { };
/// A list of texts. In a query string they are separated by commas.
struct ListRule {
    std::variant<TextRule, WordRule> each;
    std::size_t most = 64; ///< items
    std::size_t least = 0;
};

struct FieldSpec;

/// The fields a question has, declared beside its handler. What is not declared is refused; what
/// is wrong is named by a JSON pointer, whatever the depth: "/items/2/bandwidthKbps".
class Spec {
public:
    Spec(std::initializer_list<FieldSpec> fields);
    explicit Spec(std::vector<FieldSpec> fields);

    Result<Given> read(const QJsonObject &body) const;
    /// Query parameters, by the same rules.
    Result<Given> read(const NamedTexts &query) const;

    const std::vector<FieldSpec> &fields() const { return m_fields; }

private:
    const FieldSpec *find(std::string_view name) const;
    Result<Given> complete(Given given) const;

    std::vector<FieldSpec> m_fields;
};

/// Tells one shape of an object from the others: the field is there, and has that text if one is
/// named.
struct Sign {
    std::string_view field;
    std::string_view text = {};
};
struct Shape {
    Sign sign;
    Spec spec;
};

/// What an object may be: always the same, or the first of several shapes whose sign it carries.
class Shapes {
public:
    Shapes(Spec only);
    Shapes(std::vector<Shape> shapes, Spec otherwise);

    Result<Given> read(const QJsonObject &object) const;

    const std::vector<Shape> &signedOnes() const { return m_shapes; }
    const Spec &otherwise() const { return m_otherwise; }

private:
    std::vector<Shape> m_shapes;
    Spec m_otherwise;
};

/// An object in a body. Not for query strings.
struct ObjectRule {
    Shapes shapes;
};
struct ObjectsRule {
    Shapes shapes;
    std::size_t most = 16; ///< items
    std::size_t least = 0;
};

using Rule = std::variant<TextRule, NumberRule, WordRule, InstantRule, MoneyRule, BoolRule,
                          ListRule, ObjectRule, ObjectsRule>;

struct FieldSpec {
    std::string_view name;
    Rule rule;
    bool isRequired = true;
};

/// Malformed unless the bytes are one JSON object.
Result<QJsonObject> parseBody(const QByteArray &body);

/// "/name", escaped as RFC 6901 asks, and cut where it gets long.
std::string pointerTo(std::string_view name);

} // namespace turbolane::backend::http
