// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/wire.h"

#include <optional>
#include <string>

namespace turbolane::backend::http {

/// Writes one object, field by field, in the units of the contract.
class JsonObject {
public:
    JsonObject &add(const char *name, const QJsonValue &value)
    {
        m_object.insert(QLatin1String(name), value);
        return *this;
    }
    JsonObject &add(const char *name, std::string_view text) { return add(name, toText(text)); }
    JsonObject &add(const char *name, const std::string &text) { return add(name, toText(text)); }
    JsonObject &add(const char *name, const char *) = delete; // would become a bool
    JsonObject &add(const char *name, std::int64_t number)
    {
        return add(name, QJsonValue(qint64(number)));
    }
    JsonObject &add(const char *name, Bandwidth bandwidth) { return add(name, bandwidth.inKbps()); }
    JsonObject &add(const char *name, Instant instant) { return add(name, text(instant)); }
    template <typename Tag>
    JsonObject &add(const char *name, const Id<Tag> &id)
    {
        return add(name, id.text());
    }
    JsonObject &add(const char *name, const Money &money) { return add(name, toJson(money)); }
    JsonObject &add(const char *name, const HourlyRate &rate) { return add(name, toJson(rate)); }
    JsonObject &add(const char *name, const std::vector<std::string> &texts)
    {
        QJsonArray array;
        for (const std::string &text : texts)
            array.append(toText(text));
        return add(name, array);
    }
    template <typename Tag>
    JsonObject &add(const char *name, const std::vector<Id<Tag>> &ids)
    {
        QJsonArray array;
        for (const Id<Tag> &id : ids)
            array.append(toText(id.text()));
        return add(name, array);
    }

    template <typename Value>
    JsonObject &addIf(const char *name, const std::optional<Value> &value)
    {
        return value ? add(name, *value) : *this;
    }
    JsonObject &addIf(const char *name, const std::string &text)
    {
        return text.empty() ? *this : add(name, text);
    }
    template <typename Tag>
    JsonObject &addIf(const char *name, const Id<Tag> &id)
    {
        return id.isEmpty() ? *this : add(name, id);
    }

    QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

} // namespace turbolane::backend::http
