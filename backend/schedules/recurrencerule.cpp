// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/schedules/recurrencerule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string>

namespace turbolane::backend {

namespace {

using std::chrono::weekday;

constexpr int mostInterval = 999;
constexpr int mostCount = 100'000;
constexpr int weeksOfAYear = 53;
constexpr int weeksOfAMonth = 5;

/// One NAME=VALUE of the text, in capitals.
struct Part {
    std::string name;
    std::string value;
    std::size_t begins = 0; ///< the first character of the rule is number 1
};

Error refused(ErrorCode code, const Part &part, const std::string &why)
{
    return {code, part.name + " at character " + std::to_string(part.begins) + ": " + why};
}

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    for (char &letter : capitals)
        if (letter >= 'a' && letter <= 'z')
            letter = char(letter - 'a' + 'A');
    return capitals;
}

std::optional<int> numberIn(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    int number = 0;
    const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (bad != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

struct Range {
    int least;
    int most;
};

Result<int> numberOf(const Part &part, std::string_view text, Range range)
{
    const auto number = numberIn(text);
    if (!number)
        return refused(ErrorCode::Malformed, part,
                       "\"" + std::string(text) + "\" is not a whole number");
    if (*number < range.least || *number > range.most || *number == 0)
        return refused(ErrorCode::OutOfRange, part,
                       std::to_string(*number) + " is not from " + std::to_string(range.least)
                           + " to " + std::to_string(range.most)
                           + (range.least < 0 ? " without 0" : ""));
    return *number;
}

std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    for (std::size_t comma = list.find(','); comma != list.npos; comma = list.find(',')) {
        words.push_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    words.push_back(list);
    return words;
}

Result<std::vector<int>> numbersOf(const Part &part, Range range)
{
    std::vector<int> numbers;
    for (const std::string_view word : wordsOf(part.value)) {
        const auto number = numberOf(part, word, range);
        if (!number)
            return number.error();
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<weekday> weekdayNamed(std::string_view name)
{
    constexpr std::array<std::string_view, 7> names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return weekday(unsigned(found - names.begin()));
}

Result<DayOfPeriod> dayOf(const Part &part, std::string_view word)
{
    const std::string_view name = word.substr(word.size() < 2 ? 0 : word.size() - 2);
    const auto day = weekdayNamed(name);
    if (!day)
        return refused(ErrorCode::Malformed, part,
                       "\"" + std::string(word) + "\" is not a day such as MO, 2MO or -1FR");
    const std::string_view ordinal = word.substr(0, word.size() - 2);
    if (ordinal.empty())
        return DayOfPeriod{.day = *day};
    const auto number = numberOf(part, ordinal, {-weeksOfAYear, weeksOfAYear});
    if (!number)
        return number.error();
    return DayOfPeriod{.day = *day, .ordinal = *number};
}

/// "20261231T225959Z"
Result<Instant> utcOf(const Part &part)
{
    const std::string &basic = part.value;
    const Error wrong =
        refused(ErrorCode::Malformed, part, "it is a time in UTC, such as 20261231T225959Z");
    constexpr std::size_t length = 16;
    if (basic.size() != length || basic[8] != 'T' || basic.back() != 'Z')
        return wrong;
    const auto at =
        parseInstant(basic.substr(0, 4) + "-" + basic.substr(4, 2) + "-" + basic.substr(6, 5) + ":"
                     + basic.substr(11, 2) + ":" + basic.substr(13));
    return at ? at : wrong;
}

// Each reads its part into the rule.

Result<Done> readFrequency(const Part &part, RecurrenceRule &rule)
{
    constexpr std::array<std::string_view, 4> names{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    const auto found = std::find(names.begin(), names.end(), part.value);
    if (found == names.end())
        return refused(ErrorCode::OutOfRange, part,
                       "one of DAILY, WEEKLY, MONTHLY and YEARLY, not \"" + part.value + "\"");
    rule.frequency = Frequency(1 + (found - names.begin()));
    return Done{};
}

Result<Done> readInterval(const Part &part, RecurrenceRule &rule)
{
    const auto number = numberOf(part, part.value, {1, mostInterval});
    if (!number)
        return number.error();
    rule.interval = *number;
    return Done{};
}

Result<Done> readCount(const Part &part, RecurrenceRule &rule)
{
    const auto number = numberOf(part, part.value, {1, mostCount});
    if (!number)
        return number.error();
    rule.count = *number;
    return Done{};
}

Result<Done> readUntil(const Part &part, RecurrenceRule &rule)
{
    const auto until = utcOf(part);
    if (!until)
        return until.error();
    rule.until = *until;
    return Done{};
}

Result<Done> readByDay(const Part &part, RecurrenceRule &rule)
{
    for (const std::string_view word : wordsOf(part.value)) {
        const auto day = dayOf(part, word);
        if (!day)
            return day.error();
        rule.byDay.push_back(*day);
    }
    return Done{};
}

template <int least, int most, std::vector<int> RecurrenceRule::*list>
Result<Done> readNumbers(const Part &part, RecurrenceRule &rule)
{
    const auto numbers = numbersOf(part, {least, most});
    if (!numbers)
        return numbers.error();
    rule.*list = *numbers;
    return Done{};
}

Result<Done> readWeekStart(const Part &part, RecurrenceRule &rule)
{
    const auto day = weekdayNamed(part.value);
    if (!day)
        return refused(ErrorCode::Malformed, part,
                       "\"" + part.value + "\" is not a day such as MO");
    rule.weekStart = *day;
    return Done{};
}

using Reader = Result<Done> (*)(const Part &, RecurrenceRule &);
struct NamedReader {
    std::string_view name;
    Reader read;
};
constexpr std::array readers{
    NamedReader{"FREQ", readFrequency},
    NamedReader{"INTERVAL", readInterval},
    NamedReader{"COUNT", readCount},
    NamedReader{"UNTIL", readUntil},
    NamedReader{"BYDAY", readByDay},
    NamedReader{"BYMONTHDAY", readNumbers<-31, 31, &RecurrenceRule::byMonthDay>},
    NamedReader{"BYMONTH", readNumbers<1, 12, &RecurrenceRule::byMonth>},
    NamedReader{"BYSETPOS", readNumbers<-366, 366, &RecurrenceRule::bySetPos>},
    NamedReader{"WKST", readWeekStart},
};

Result<Done> readPart(const Part &part, RecurrenceRule &rule)
{
    for (const NamedReader &reader : readers)
        if (reader.name == part.name)
            return reader.read(part, rule);
    std::string all;
    for (const NamedReader &reader : readers)
        all += (all.empty() ? "" : ", ") + std::string(reader.name);
    return refused(ErrorCode::OutOfRange, part, "this is not known here; known are " + all);
}

Result<std::vector<Part>> partsOf(std::string_view text)
{
    std::vector<Part> parts;
    std::set<std::string> seen;
    for (std::size_t begins = 0; begins <= text.size();) {
        const std::size_t ends = std::min(text.find(';', begins), text.size());
        const std::string_view whole = text.substr(begins, ends - begins);
        const std::size_t equals = whole.find('=');
        const Part part{.name = inCapitals(whole.substr(0, equals)),
                        .value = equals == whole.npos ? "" : inCapitals(whole.substr(equals + 1)),
                        .begins = begins + 1};
        if (part.name.empty() || part.value.empty())
            return refused(ErrorCode::Malformed, part, "a rule is made of NAME=VALUE;NAME=VALUE");
        if (!seen.insert(part.name).second)
            return refused(ErrorCode::Malformed, part, "it is there twice");
        parts.push_back(part);
        begins = ends + 1;
    }
    return parts;
}

const Part *partNamed(const std::vector<Part> &parts, std::string_view name)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [name](const Part &part) { return part.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

/// How far an ordinal may count: not at all where the period is a day or a week.
int mostOrdinal(const RecurrenceRule &rule)
{
    switch (rule.frequency) {
    case Frequency::Daily:
    case Frequency::Weekly: return 0;
    case Frequency::Monthly: return weeksOfAMonth;
    case Frequency::Yearly: return rule.byMonth.empty() ? weeksOfAYear : weeksOfAMonth;
    }
    return 0;
}

/// What each part says alone is good; what they say together?
Result<Done> agree(const std::vector<Part> &parts, const RecurrenceRule &rule)
{
    if (partNamed(parts, "FREQ") == nullptr)
        return Error{ErrorCode::Malformed, "FREQ is missing: a rule says how often"};
    if (const Part *until = partNamed(parts, "UNTIL"); until != nullptr && rule.count)
        return refused(ErrorCode::Malformed, *until, "a rule has COUNT or UNTIL, not both");
    if (const Part *day = partNamed(parts, "BYMONTHDAY");
        day != nullptr && rule.frequency == Frequency::Weekly)
        return refused(ErrorCode::Malformed, *day, "a week has no days of the month");
    if (const Part *place = partNamed(parts, "BYSETPOS");
        place != nullptr && rule.byDay.empty() && rule.byMonthDay.empty() && rule.byMonth.empty())
        return refused(ErrorCode::Malformed, *place,
                       "it chooses among the days of another BY part, and there is none");
    for (const DayOfPeriod &day : rule.byDay)
        if (std::abs(day.ordinal) > mostOrdinal(rule))
            return refused(ErrorCode::OutOfRange, *partNamed(parts, "BYDAY"),
                           std::to_string(day.ordinal) + " is not a week of that period");
    return Done{};
}

} // namespace

Result<RecurrenceRule> parseRecurrenceRule(std::string_view text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return parts.error();
    RecurrenceRule rule;
    for (const Part &part : *parts)
        if (const auto read = readPart(part, rule); !read)
            return read.error();
    if (const auto good = agree(*parts, rule); !good)
        return good.error();
    return rule;
}

} // namespace turbolane::backend
