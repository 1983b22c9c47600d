// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/responsehead.h"

#include "domain/require.h"

#include <algorithm>
#include <array>

namespace turbolane::backend::http {

namespace {

struct Reason {
    int status;
    std::string_view text;
};

constexpr std::array reasons{
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{304, "Not Modified"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{412, "Precondition Failed"},
    Reason{413, "Content Too Large"},
    Reason{414, "URI Too Long"},
    Reason{417, "Expectation Failed"},
    Reason{422, "Unprocessable Content"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{503, "Service Unavailable"},
};

std::string_view reasonFor(int status)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&](const Reason &reason) { return reason.status == status; });
    return found == reasons.end() ? std::string_view{} : found->text;
}

bool fitsOneLine(std::string_view text)
{
    return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

void add(std::string &head, std::string_view name, std::string_view value)
{
    require(fitsOneLine(name) && fitsOneLine(value), "a header field is one line");
    head.append(name).append(": ").append(value).append("\r\n");
}

void addBodyFields(std::string &head, const Response &response)
{
    const bool hasNoBody = response.status == 204 || response.status == 304;
    if (hasNoBody)
        return;
    if (!response.body.isEmpty() || response.stream)
        add(head, "Content-Type", response.contentType);
    if (!response.stream)
        add(head, "Content-Length", std::to_string(response.body.size()));
}

std::string padded(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string dateText(Instant instant)
{
    using namespace std::chrono;
    constexpr std::string_view days = "SunMonTueWedThuFriSat";
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const sys_days day = floor<std::chrono::days>(instant);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(instant - day)};
    return std::string(days.substr(std::size_t(weekday(day).c_encoding()) * 3, 3)) + ", "
        + padded(unsigned(date.day())) + " "
        + std::string(months.substr(std::size_t(unsigned(date.month()) - 1) * 3, 3)) + " "
        + std::to_string(int(date.year())) + " " + padded(unsigned(time.hours().count())) + ":"
        + padded(unsigned(time.minutes().count())) + ":" + padded(unsigned(time.seconds().count()))
        + " GMT";
}

QByteArray headOf(const Response &response, After after, Instant now)
{
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + " "
        + std::string(reasonFor(response.status)) + "\r\n";
    add(head, "Date", dateText(now));
    addBodyFields(head, response);
    for (const Field &field : response.fields)
        add(head, field.name, field.value);
    if (after == After::Close)
        add(head, "Connection", "close");
    else if (after == After::KeepAliveAsked)
        add(head, "Connection", "keep-alive");
    head += "\r\n";
    return QByteArray(head.data(), qsizetype(head.size()));
}

} // namespace turbolane::backend::http
