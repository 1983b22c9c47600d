// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/router.h"
#include "backend/http/spec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace turbolane::backend::http::tmf {

/// Which part of a list is asked for, and what of each thing in it, as TMF630 has it.
struct Page {
    std::int64_t offset = 0;
    std::int64_t limit = 100; ///< 1 to 1,000
    std::vector<std::string> fields = {}; ///< empty: all; "id", "href" and "@type" always
};

/// A filter by some fields, and the page.
Spec listSpec(std::vector<FieldSpec> filter);
Spec thingSpec();
Page pageIn(const Given &given);

/// Takes things one after the other, and keeps those of the page.
class PageOf {
public:
    explicit PageOf(Page page)
        : m_page(std::move(page))
    { }
    /// `make` is called for a thing of the page only.
    void take(const std::function<QJsonObject()> &make);
    /// So many that are known to be outside of the page.
    void skip(std::int64_t things) { m_total += things; }
    /// Whether any of the next so many are on the page.
    bool wants(std::int64_t things) const;
    /// An array, with X-Total-Count and X-Result-Count.
    Response response() const;

private:
    Page m_page;
    std::int64_t m_total = 0;
    QJsonArray m_things;
};

/// Reads the query by the spec.
Answerer reading(const Spec &spec, std::function<Response(const Request &, const Given &)> answer);

/// What was asked for of one thing.
Response thing(const QJsonObject &whole, const Page &page);

/// "https://host/path/id", by the name that the client called us.
std::string hrefOf(const Request &request, std::string_view door, std::string_view id);

/// {"unit":"EUR","value":1.25}: the standard's amounts are numbers.
QJsonObject amountOf(const Money &money);

} // namespace turbolane::backend::http::tmf
