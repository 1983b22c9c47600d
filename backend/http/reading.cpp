// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/reading.h"

#include "backend/http/text.h"

#include <algorithm>

namespace turbolane::backend::http {

namespace {

using Value = Given::Value;

bool isAllowed(QChar letter, Letters letters)
{
    const char ascii = letter.unicode() < 0x80 ? char(letter.unicode()) : '\0';
    switch (letters) {
    case Letters::Plain: return letter.category() != QChar::Other_Control;
    case Letters::Id: return isPrintable(ascii);
    case Letters::Name:
        return isDigit(ascii) || (lowered(ascii) >= 'a' && lowered(ascii) <= 'z') || ascii == '-'
            || ascii == '_' || ascii == '.';
    }
    return false;
}

} // namespace

Result<Value> readText(const QString &text, const TextRule &rule)
{
    if (text.isEmpty() || text.size() > rule.most)
        return Error{ErrorCode::OutOfRange,
                     "a text of 1 to " + std::to_string(rule.most) + " characters"};
    const bool isGood = text.isValidUtf16() && std::all_of(text.begin(), text.end(), [&](QChar c) {
                            return isAllowed(c, rule.letters);
                        });
    if (!isGood)
        return Error{ErrorCode::Malformed, "a character this text may not have"};
    return Value(text.toStdString());
}

Result<Value> readNumber(std::int64_t number, const NumberRule &rule)
{
    if (number < rule.least || number > rule.most)
        return Error{ErrorCode::OutOfRange,
                     "a number from " + std::to_string(rule.least) + " to "
                         + std::to_string(rule.most)};
    if (number % rule.step != 0)
        return Error{ErrorCode::OutOfRange, "a multiple of " + std::to_string(rule.step)};
    return Value(number);
}

Result<Value> readWord(const QString &text, const WordRule &rule)
{
    std::string all;
    for (const std::string_view word : rule.words) {
        if (text == QLatin1String(word.data(), qsizetype(word.size())))
            return Value(std::string(word));
        all += (all.empty() ? "" : ", ") + std::string(word);
    }
    return Error{ErrorCode::OutOfRange, "one of: " + all};
}

Result<Value> readInstant(const QString &text)
{
    const auto instant = parseInstant(text.toStdString());
    if (!instant)
        return Error{ErrorCode::Malformed, "a time as RFC 3339 writes it"};
    return Value(*instant);
}

Error within(std::string_view name, Error error)
{
    error.pointer = pointerTo(name) + error.pointer;
    return error;
}

} // namespace turbolane::backend::http
