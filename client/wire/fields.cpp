// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/fields.h"

#include <algorithm>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

/// Beyond these a number is a mistake, not a fact; within them our arithmetic is exact.
constexpr std::int64_t mostMoneyMicros = 1'000'000'000'000'000'000;
constexpr std::int64_t mostDenominator = 1'000'000'000'000;
constexpr std::int64_t mostKbps = 1'000'000'000'000;
constexpr std::int64_t mostSeconds = std::int64_t(100) * 366 * 86'400;
constexpr qsizetype longestText = 4'096;

/// Text that can be shown and logged: Qt's JSON reader lets raw control characters through.
bool isPlain(const QString &text)
{
    return text.size() <= longestText
        && std::none_of(text.begin(), text.end(), [](QChar character) {
               return character.unicode() < 0x20 || character.unicode() == 0x7f;
           });
}

} // namespace

Fields::Fields(QJsonObject object, std::string pointer, Trouble &trouble)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_trouble(trouble)
{ }

std::string Fields::pointerTo(QLatin1String key) const
{
    return m_pointer + '/' + std::string(key.data(), std::size_t(key.size()));
}

void Fields::fail(QLatin1String key, ErrorCode code, std::string why) const
{
    if (!m_trouble)
        m_trouble = Error{code, std::move(why), pointerTo(key)};
}

QJsonValue Fields::value(QLatin1String key, QJsonValue::Type type) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        fail(key, ErrorCode::MissingField, "a field is absent");
    else if (found.type() != type)
        fail(key, ErrorCode::Malformed, "a field of another type");
    return found.type() == type ? found : QJsonValue();
}

std::int64_t Fields::number(QLatin1String key, std::int64_t least, std::int64_t most) const
{
    const QJsonValue found = value(key, QJsonValue::Double);
    if (m_trouble)
        return 0;
    // What is no whole number of 64 bits is answered by the stand-in: two of them tell.
    const std::int64_t read = found.toInteger(0);
    if (read != found.toInteger(1))
        fail(key, ErrorCode::Malformed, "not a whole number");
    else if (read < least || read > most)
        fail(key, ErrorCode::OutOfRange, "a number that cannot be");
    return m_trouble ? 0 : read;
}

std::string Fields::text(QLatin1String key) const
{
    const QString read = value(key, QJsonValue::String).toString();
    if (!isPlain(read)) {
        fail(key, ErrorCode::Malformed, "not plain text");
        return {};
    }
    return read.toStdString();
}

std::string Fields::lines(QLatin1String key) const
{
    const QString read = value(key, QJsonValue::String).toString();
    if (!isPlain(QString(read).remove(u'\n'))) {
        fail(key, ErrorCode::Malformed, "not lines of plain text");
        return {};
    }
    return read.toStdString();
}

std::string Fields::textIfAny(QLatin1String key) const
{
    return has(key) ? text(key) : std::string();
}

std::vector<std::string> Fields::textsIfAny(QLatin1String key) const
{
    return has(key) ? texts(key) : std::vector<std::string>();
}

bool Fields::flag(QLatin1String key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

std::int64_t Fields::count(QLatin1String key, std::int64_t most) const
{
    return number(key, 0, most);
}

std::optional<std::int64_t> Fields::countIfAny(QLatin1String key) const
{
    return has(key) ? std::optional(count(key)) : std::nullopt;
}

Bandwidth Fields::bandwidth(QLatin1String key) const
{
    return Bandwidth::kbps(number(key, 0, mostKbps));
}

Micros Fields::micros(QLatin1String key) const
{
    return Micros(count(key));
}

std::int64_t Fields::change(QLatin1String key, std::int64_t most) const
{
    return number(key, -most, most);
}

Micros Fields::difference(QLatin1String key) const
{
    return Micros(change(key));
}

Seconds Fields::seconds(QLatin1String key) const
{
    return Seconds(number(key, 0, mostSeconds));
}

Instant Fields::instant(QLatin1String key) const
{
    const Result<Instant> read = parseInstant(text(key));
    if (!read || *read < Instant()) {
        fail(key, ErrorCode::Malformed, "not a time");
        return {};
    }
    return *read;
}

std::optional<Instant> Fields::instantIfAny(QLatin1String key) const
{
    return has(key) ? std::optional(instant(key)) : std::nullopt;
}

Interval Fields::interval(QLatin1String from, QLatin1String to) const
{
    const Instant start = instant(from);
    const Instant end = instant(to);
    if (end < start)
        fail(to, ErrorCode::OutOfRange, "an end before its start");
    return Interval::between(start, std::max(start, end));
}

Currency Fields::currency() const
{
    const Result<Currency> read = Currency::parse(text("currency"_L1));
    if (!read)
        fail("currency"_L1, ErrorCode::Malformed, "not a currency");
    return read ? *read : Currency::of("XXX");
}

Money Fields::money(QLatin1String key) const
{
    const Fields sum = object(key);
    const Currency currency = sum.currency();
    return Money::micros(sum.number("micros"_L1, -mostMoneyMicros, mostMoneyMicros), currency);
}

HourlyRate Fields::rate(QLatin1String key) const
{
    const Fields fraction = object(key);
    const Currency currency = fraction.currency();
    const std::int64_t numerator = fraction.number("numerator"_L1, 0, mostMoneyMicros);
    const std::int64_t denominator = fraction.number("denominator"_L1, 1, mostDenominator);
    return HourlyRate::of(numerator, std::max<std::int64_t>(denominator, 1), currency);
}

Fields Fields::object(QLatin1String key) const
{
    return {value(key, QJsonValue::Object).toObject(), pointerTo(key), m_trouble};
}

QJsonArray Fields::array(QLatin1String key) const
{
    return value(key, QJsonValue::Array).toArray();
}

Fields Fields::element(QLatin1String key, const QJsonValue &value, qsizetype place) const
{
    if (!value.isObject())
        fail(key, ErrorCode::Malformed, "a list of something else");
    return {value.toObject(), pointerTo(key) + '/' + std::to_string(place), m_trouble};
}

std::vector<std::string> Fields::texts(QLatin1String key) const
{
    std::vector<std::string> read;
    for (const QJsonValue value : array(key)) {
        if (!value.isString() || !isPlain(value.toString()))
            fail(key, ErrorCode::Malformed, "a list of something else than text");
        read.push_back(value.toString().toStdString());
    }
    return read;
}

} // namespace turbolane::client::wire
