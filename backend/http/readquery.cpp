// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/reading.h"

#include <algorithm>
#include <charconv>

namespace turbolane::backend::http {

namespace {

using Value = Given::Value;

Error notThisWay()
{
    return {ErrorCode::Malformed, "an object is not given this way"};
}

/// A query parameter, read by its rule.
struct QueryReader {
    const std::string &text;

    QString string() const { return QString::fromStdString(text); }

    Result<Value> operator()(const NumberRule &rule) const
    {
        std::int64_t number = 0;
        const char *const end = text.data() + text.size();
        const auto [rest, problem] = std::from_chars(text.data(), end, number);
        if (problem != std::errc{} || rest != end)
            return Error{ErrorCode::Malformed, "a whole number"};
        return readNumber(number, rule);
    }
    Result<Value> operator()(const TextRule &rule) const { return readText(string(), rule); }
    Result<Value> operator()(const WordRule &rule) const { return readWord(string(), rule); }
    Result<Value> operator()(const InstantRule &) const { return readInstant(string()); }
    Result<Value> operator()(const BoolRule &) const
    {
        if (text != "true" && text != "false")
            return Error{ErrorCode::Malformed, "true or false"};
        return Value(text == "true");
    }
    Result<Value> operator()(const ListRule &rule) const;
    Result<Value> operator()(const MoneyRule &) const { return notThisWay(); }
    Result<Value> operator()(const ObjectRule &) const { return notThisWay(); }
    Result<Value> operator()(const ObjectsRule &) const { return notThisWay(); }
};

Result<Value> QueryReader::operator()(const ListRule &rule) const
{
    const std::size_t size = 1 + std::size_t(std::count(text.begin(), text.end(), ','));
    if (size < rule.least || size > rule.most)
        return Error{ErrorCode::OutOfRange,
                     "a list of " + std::to_string(rule.least) + " to " + std::to_string(rule.most)
                         + " items"};
    std::vector<std::string> texts;
    for (std::size_t at = 0; texts.size() < size;) {
        const std::string item = text.substr(at, text.find(',', at) - at);
        at += item.size() + 1;
        const auto read = std::visit(QueryReader{item}, rule.each);
        if (!read)
            return within(std::to_string(texts.size()), read.error());
        texts.push_back(std::get<std::string>(*read));
    }
    return Value(std::move(texts));
}

} // namespace

Result<Value> readValue(const std::string &text, const Rule &rule)
{
    return std::visit(QueryReader{text}, rule);
}

} // namespace turbolane::backend::http
