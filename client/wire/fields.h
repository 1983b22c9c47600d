// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/hourlyrate.h"
#include "domain/instant.h"
#include "domain/interval.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>

#include <optional>
#include <string>
#include <vector>

namespace turbolane::client::wire {

/// The first thing that was wrong while something was read; nothing after it counts.
using Trouble = std::optional<Error>;

/// The fields of one JSON object, read strictly. A field that is absent, of another type or out
/// of any sensible range is noted as trouble and read as a stand-in: who reads a whole thing looks
/// at the trouble once, at the end, and throws all of it away. Fields nobody asks for are ignored.
class Fields {
public:
    Fields(QJsonObject object, std::string pointer, Trouble &trouble);

    bool has(QLatin1String key) const { return m_object.contains(key); }
    /// As it is, of whatever type; undefined where it is absent.
    QJsonValue raw(QLatin1String key) const { return m_object.value(key); }
    std::string text(QLatin1String key) const;
    std::string textIfAny(QLatin1String key) const;
    std::string lines(QLatin1String key) const; ///< text that may have more than one
    bool flag(QLatin1String key) const;
    /// 0 to most.
    std::int64_t count(QLatin1String key, std::int64_t most = 1'000'000'000'000) const;
    std::optional<std::int64_t> countIfAny(QLatin1String key) const;
    /// So many more, or fewer: -most to most.
    std::int64_t change(QLatin1String key, std::int64_t most = 1'000'000'000'000) const;
    Bandwidth bandwidth(QLatin1String key) const;
    Micros micros(QLatin1String key) const;
    Micros difference(QLatin1String key) const; ///< may be less than nothing
    Seconds seconds(QLatin1String key) const;
    Instant instant(QLatin1String key) const;
    std::optional<Instant> instantIfAny(QLatin1String key) const;
    /// From two fields; the second is not before the first.
    Interval interval(QLatin1String from, QLatin1String to) const;
    Money money(QLatin1String key) const;
    HourlyRate rate(QLatin1String key) const;
    Fields object(QLatin1String key) const;
    QJsonArray array(QLatin1String key) const;
    std::vector<std::string> texts(QLatin1String key) const;
    std::vector<std::string> textsIfAny(QLatin1String key) const;

    /// A name: not empty.
    template <typename Id>
    Id id(QLatin1String key) const
    {
        const std::string name = text(key);
        if (name.empty())
            fail(key, ErrorCode::Malformed, "an empty name");
        return Id(name);
    }
    template <typename Id>
    Id idIfAny(QLatin1String key) const
    {
        return has(key) ? id<Id>(key) : Id();
    }
    template <typename Id>
    std::vector<Id> ids(QLatin1String key) const
    {
        std::vector<Id> read;
        for (std::string &name : texts(key))
            read.emplace_back(std::move(name));
        return read;
    }
    template <typename Id>
    std::vector<Id> idsIfAny(QLatin1String key) const
    {
        return has(key) ? ids<Id>(key) : std::vector<Id>();
    }
    template <typename T>
    std::vector<T> each(QLatin1String key, T (*read)(const Fields &)) const
    {
        std::vector<T> all;
        const QJsonArray values = array(key);
        all.reserve(std::size_t(values.size()));
        for (qsizetype place = 0; place < values.size() && !m_trouble; ++place)
            all.push_back(read(element(key, values.at(place), place)));
        return all;
    }
    /// One of a closed list of words: another word is trouble.
    template <typename Word>
    Word word(QLatin1String key, std::optional<Word> (*named)(std::string_view)) const
    {
        const std::optional<Word> known = named(text(key));
        if (!known)
            fail(key, ErrorCode::Malformed, "a word that is not known here");
        return known.value_or(Word{});
    }

    void fail(QLatin1String key, ErrorCode code, std::string why) const;

private:
    QJsonValue value(QLatin1String key, QJsonValue::Type type) const;
    std::int64_t number(QLatin1String key, std::int64_t least, std::int64_t most) const;
    Currency currency() const;
    Fields element(QLatin1String key, const QJsonValue &value, qsizetype place) const;
    std::string pointerTo(QLatin1String key) const;

    QJsonObject m_object;
    std::string m_pointer;
    Trouble &m_trouble;
};

/// All of it, or what was wrong.
template <typename T>
Result<T> readWhole(const QJsonObject &object, T (*read)(const Fields &))
{
    Trouble trouble;
    T whole = read(Fields(object, {}, trouble));
    if (trouble)
        return *trouble;
    return whole;
}

} // namespace turbolane::client::wire
