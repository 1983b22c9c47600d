// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <map>
#include <optional>
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

struct FieldSpec {
    std::string_view name;
    std::variant<TextRule, NumberRule, WordRule, InstantRule, MoneyRule> rule;
    bool isRequired = true;
};

/// The fields that were given, each of the type its rule says.
class Given {
public:
    using Value = std::variant<std::string, std::int64_t, Instant, Money>;

    void put(std::string_view name, Value value) { m_values.insert_or_assign(name, value); }

    bool has(std::string_view name) const { return m_values.contains(name); }
    const std::string &text(std::string_view name) const { return read<std::string>(name); }
    std::int64_t number(std::string_view name) const { return read<std::int64_t>(name); }
    Instant instant(std::string_view name) const { return read<Instant>(name); }

    template <typename T>
    std::optional<T> optional(std::string_view name) const
    {
        if (!has(name))
            return std::nullopt;
        return read<T>(name);
    }

private:
    template <typename T>
    const T &read(std::string_view name) const
    {
        const auto found = m_values.find(name);
        require(found != m_values.end(), "a handler reads a field its spec does not require");
        const T *value = std::get_if<T>(&found->second);
        require(value, "a handler reads a field as another type than its spec's");
        return *value;
    }

    std::map<std::string_view, Value> m_values;
};

/// The fields a question has, declared beside its handler. What is not declared is refused; what
/// is wrong is named by a JSON pointer.
class Spec {
public:
    Spec(std::initializer_list<FieldSpec> fields)
        : m_fields(fields)
    { }

    Result<Given> read(const QJsonObject &body) const;
    /// Query parameters, by the same rules.
    Result<Given> read(const NamedTexts &query) const;

private:
    const FieldSpec *find(std::string_view name) const;
    Result<Given> complete(Given given) const;

    std::vector<FieldSpec> m_fields;
};

/// Malformed unless the bytes are one JSON object.
Result<QJsonObject> parseBody(const QByteArray &body);

/// "/name", escaped as RFC 6901 asks, and cut where it gets long.
std::string pointerTo(std::string_view name);

} // namespace turbolane::backend::http
