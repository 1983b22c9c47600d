// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/money.h"
#include "domain/require.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace turbolane::backend::http {

/// The fields that were given, each of the type its rule says.
class Given {
public:
    using Value = std::variant<std::string, std::int64_t, Instant, Money, bool,
                               std::vector<std::string>, std::vector<Given>>;

    void put(std::string_view name, Value value) { m_values.insert_or_assign(name, value); }

    bool has(std::string_view name) const { return m_values.contains(name); }
    const std::string &text(std::string_view name) const { return read<std::string>(name); }
    std::int64_t number(std::string_view name) const { return read<std::int64_t>(name); }
    Instant instant(std::string_view name) const { return read<Instant>(name); }
    /// What a BoolRule read; false where it was not given.
    bool is(std::string_view name) const { return has(name) && read<bool>(name); }
    /// What a ListRule read; empty where it was not given.
    const std::vector<std::string> &texts(std::string_view name) const
    {
        static const std::vector<std::string> none;
        return has(name) ? read<std::vector<std::string>>(name) : none;
    }
    /// What an ObjectRule read.
    const Given &object(std::string_view name) const { return objects(name).at(0); }
    /// What an ObjectsRule read; empty where it was not given.
    const std::vector<Given> &objects(std::string_view name) const
    {
        static const std::vector<Given> none;
        return has(name) ? read<std::vector<Given>>(name) : none;
    }

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

} // namespace turbolane::backend::http
