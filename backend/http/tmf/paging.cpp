// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/tmf/paging.h"

#include "backend/http/jsonobject.h"
#include "backend/http/problem.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace turbolane::backend::http::tmf {

namespace {

constexpr std::int64_t mostOnAPage = 1'000;
constexpr std::int64_t furthest = 1'000'000'000;
const ListRule fieldNames{TextRule{}, 32};

QJsonObject narrowed(const QJsonObject &whole, const std::vector<std::string> &fields)
{
    if (fields.empty())
        return whole;
    static const std::array always{QLatin1String("id"), QLatin1String("href"),
                                   QLatin1String("@type")};
    QJsonObject left;
    for (auto field = whole.begin(); field != whole.end(); ++field)
        if (std::ranges::find(fields, field.key().toStdString()) != fields.end()
            || std::ranges::find(always, field.key()) != always.end())
            left.insert(field.key(), field.value());
    return left;
}

} // namespace

Spec listSpec(std::vector<FieldSpec> filter)
{
    filter.push_back({"fields", fieldNames, false});
    filter.push_back({"offset", NumberRule{0, furthest}, false});
    filter.push_back({"limit", NumberRule{1, mostOnAPage}, false});
    return Spec(std::move(filter));
}

Spec thingSpec()
{
    return Spec{{"fields", fieldNames, false}};
}

Page pageIn(const Given &given)
{
    Page page{.fields = given.texts("fields")};
    page.offset = given.optional<std::int64_t>("offset").value_or(page.offset);
    page.limit = given.optional<std::int64_t>("limit").value_or(page.limit);
    return page;
}

void PageOf::take(const std::function<QJsonObject()> &make)
{
    if (wants(1))
        m_things.append(narrowed(make(), m_page.fields));
    ++m_total;
}

bool PageOf::wants(std::int64_t things) const
{
    return m_total + things > m_page.offset && m_total < m_page.offset + m_page.limit;
}

Response PageOf::response() const
{
    Response response;
    response.body = QJsonDocument(m_things).toJson(QJsonDocument::Compact);
    response.fields = {{"X-Total-Count", std::to_string(m_total)},
                       {"X-Result-Count", std::to_string(m_things.size())}};
    return response;
}

Answerer reading(const Spec &spec, std::function<Response(const Request &, const Given &)> answer)
{
    return Answerer(
        [spec, answer = std::move(answer)](const Request &request) {
            const auto given = spec.read(request.query);
            return given ? answer(request, *given) : problem(given.error());
        },
        spec);
}

Response thing(const QJsonObject &whole, const Page &page)
{
    Response response;
    response.body = QJsonDocument(narrowed(whole, page.fields)).toJson(QJsonDocument::Compact);
    return response;
}

std::string hrefOf(const Request &request, std::string_view door, std::string_view id)
{
    return "https://" + std::string(request.field("Host").value_or("localhost")) + std::string(door)
        + "/" + std::string(id);
}

QJsonObject amountOf(const Money &money)
{
    // A decimal of JSON, read as it is written: nothing is worked out with it.
    const QByteArray decimal = QByteArray::fromStdString(money.amountText());
    return JsonObject()
        .add("unit", money.currency().text())
        .add("value", QJsonDocument::fromJson('[' + decimal + ']').array().first())
        .take();
}

} // namespace turbolane::backend::http::tmf
