// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/retries.h"

#include "backend/http/handlers/handlers.h"
#include "tests/support/laws.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace turbolane::backend::tests {

namespace {

std::string doorOf(const http::Router::Route &route)
{
    std::string door = route.method + " ";
    for (const std::string &segment : route.segments)
        door += "/" + segment;
    return door;
}

QByteArray number(std::int64_t value)
{
    return QByteArray::number(qint64(value));
}

} // namespace

Retries::Retries(std::uint32_t seed)
    : m_random(seed)
    , m_house(StepTimes::None, seed)
{
    openDoor();
    furnish();
}

void Retries::openDoor()
{
    m_router = std::make_unique<http::Router>();
    http::addRoutes(*m_router, m_house.services());
}

/// A month that is billed, so that there is an invoice to pay and to ask about.
void Retries::furnish()
{
    for (int line = 0; line < 4; ++line) {
        Deed deed{.line = "POST /naas/v1/orders", .body = connectionBody()};
        deed.key = "furniture-" + std::to_string(line);
        deliver(deed, Fate::Heard);
    }
    m_house.pass(std::chrono::minutes(10));
    m_house.jump(std::chrono::days(25));
    m_house.pass(Seconds(10));
}

std::set<std::string> Retries::doors() const
{
    std::set<std::string> doors;
    for (const http::Router::Route &route : m_router->routes())
        if (route.options.needsKey)
            doors.insert(doorOf(route));
    return doors;
}

/// One of the newest.
QByteArray Retries::some(const char *kind, int most)
{
    std::int64_t last = most;
    m_house.store().database().each("SELECT last FROM counter WHERE name = ?",
                                    Values() << std::string(kind),
                                    [&last](Row &row) { last = row.number(); });
    const std::int64_t first = std::max<std::int64_t>(1, last - most + 1);
    return QByteArray(kind) + "-" + number(first + std::int64_t(oneOf(std::size_t(most))));
}

QByteArray Retries::soon(int minutes)
{
    return QByteArray::fromStdString(
        text(floorToSecond(m_house.clock().now()) + std::chrono::minutes(minutes)));
}

QByteArray Retries::connectionBody()
{
    constexpr std::array ports{"port-fra", "port-lon"};
    constexpr std::array ramps{"ams-cloud", "lon-cloud", "fra-cloud"};
    return R"({"action":"add","name":"line-)" + number(++m_names) + R"(","portId":")"
        + ports[oneOf(2)] + R"(","onRampId":")" + ramps[oneOf(3)] + R"(","bandwidthKbps":)"
        + number(std::int64_t(1 + oneOf(4)) * 100'000) + R"(,"turboKbps":1000000})";
}

Retries::Deed Retries::orderDeed()
{
    const QByteArray connection = some("connection", 8);
    switch (oneOf(5)) {
    case 0: return {"POST /naas/v1/orders", connectionBody()};
    case 1:
        return {"POST /naas/v1/orders",
                R"({"action":"modify","connectionId":")" + connection + R"(","bandwidthKbps":)"
                    + number(std::int64_t(1 + oneOf(6)) * 100'000) + "}"};
    case 2:
        return {"POST /naas/v1/orders",
                R"({"action":"delete","connectionId":")" + connection + R"("})"};
    case 3:
        return {"POST /naas/v1/bundles",
                R"({"name":"pair","items":[)" + connectionBody() + "," + connectionBody() + "]}"};
    default:
        return {"POST /naas/v1/orders",
                R"({"action":"add","product":"port","name":"port-)" + number(++m_names)
                    + R"(","dataCentreId":"dc-fra","speedKbps":10000000})"};
    }
}

Retries::Deed Retries::boostDeed()
{
    const QByteArray rate = number(std::int64_t(6 + oneOf(4)) * 100'000);
    const QByteArray raise = R"({"connectionId":")" + some("connection", 8)
        + R"(","bandwidthKbps":)" + rate + R"(,"durationSeconds":)"
        + number(std::int64_t(60 + oneOf(10) * 60));
    switch (oneOf(5)) {
    case 0: return {"POST /naas/v1/boosts", raise + "}"};
    case 1:
        return {"POST /naas/v1/boosts",
                raise + R"(,"startsAt":")" + soon(int(2 + oneOf(600))) + R"("})"};
    case 2:
        return {"POST /naas/v1/boosts/" + some("boost", 30) + "/extend",
                R"({"additionalSeconds":60})"};
    case 3:
        return {"POST /naas/v1/boosts/" + some("boost", 30) + "/move",
                R"({"startsAt":")" + soon(int(2 + oneOf(900))) + R"(","durationSeconds":120})"};
    default: return {"DELETE /naas/v1/boosts/" + some("boost", 30)};
    }
}

Retries::Deed Retries::groupDeed()
{
    const QByteArray scene = some("scene", 3);
    const QByteArray schedule = some("schedule", 3);
    const QByteArray weekly = R"("durationSeconds":300,"start":"2026-06-09T10:00:00",)"
                              R"("timeZone":"UTC","rrule":"FREQ=WEEKLY")";
    const QByteArray time = "2026-06-" + QByteArray(oneOf(2) == 0 ? "09" : "16") + "T10:00:00.000Z";
    const QByteArray occurrence = "/naas/v1/schedules/" + schedule + "/occurrences/" + time;
    switch (oneOf(9)) {
    case 0:
        return {"POST /naas/v1/scenes",
                R"({"name":"scene-)" + number(++m_names) + R"(","members":[{"connectionId":")"
                    + some("connection", 8) + R"(","bandwidthKbps":900000}]})"};
    case 1: return {"DELETE /naas/v1/scenes/" + scene};
    case 2: return {"POST /naas/v1/scenes/" + scene + "/boosts", R"({"durationSeconds":1800})"};
    case 3: return {"DELETE /naas/v1/scenes/" + scene + "/boosts"};
    case 4:
        return {"POST /naas/v1/schedules",
                R"({"name":"weekly-)" + number(++m_names) + R"(","connectionId":")"
                    + some("connection", 8) + R"(","bandwidthKbps":900000,)" + weekly + "}"};
    case 5: return {"DELETE /naas/v1/schedules/" + schedule};
    case 6: return {"DELETE " + occurrence};
    case 7:
        return {"POST " + occurrence + "/move",
                R"({"startsAt":"2026-06-1)" + number(std::int64_t(oneOf(5)))
                    + R"(T12:00:00.000Z","durationSeconds":120})"};
    default:
        return {"POST /naas/v1/schedules/" + schedule + "/change",
                R"({"name":"changed-)" + number(++m_names) + R"(","bandwidthKbps":900000,)" + weekly
                    + "}"};
    }
}

Retries::Deed Retries::moneyDeed()
{
    const QByteArray tags = R"({"tags":[{"key":"team","value":")" + number(++m_names) + R"("}]})";
    const QByteArray invoice = "2026-000001";
    const QByteArray dispute = some("dispute", 3);
    switch (oneOf(8)) {
    case 0: return {"PUT /naas/v1/connections/" + some("connection", 6) + "/tags", tags};
    case 1: return {"PUT /naas/v1/ports/port-fra/tags", tags};
    case 2:
        return {"PUT /naas/v1/budgets/" + some("budget", 3),
                R"({"name":"budget","scope":"account","monthly":{"currency":"EUR","micros":)"
                    + number(std::int64_t(1 + oneOf(9)) * 1'000'000'000'000) + "}}"};
    case 3: return {"DELETE /naas/v1/budgets/" + some("budget", 3)};
    case 4:
        return {"POST /naas/v1/invoices/" + invoice + "/disputes",
                R"({"item":)" + number(std::int64_t(1 + oneOf(3))) + R"(,"text":"why?"})"};
    case 5: return {"POST /naas/v1/disputes/" + dispute + "/close"};
    case 6:
        return {"POST /naas/v1/holds",
                R"({"from":"FRA","to":"AMS","bandwidthKbps":1000,"holdSeconds":600})"};
    default: return {"DELETE /naas/v1/holds/" + some("hold", 6)};
    }
}

Retries::Deed Retries::operatorsDeed()
{
    const QByteArray invoice = "/naas/v1/invoices/2026-000001";
    switch (oneOf(10)) {
    case 0: return {"POST /naas/v1/disputes/" + some("dispute", 3) + "/answer", R"({"text":"so"})"};
    case 1: return {"POST " + invoice + "/payments"};
    case 2:
        return {
            "POST " + invoice + "/credit-notes",
            R"({"items":[{"item":1,"amount":{"currency":"EUR","micros":10000},"why":"sorry"}]})"};
    case 3: return {"POST /naas/v1/faults", R"({"kind":"link","id":"LON-IAD-1","minutes":5})"};
    case 4: return {"DELETE /naas/v1/faults/" + some("fault", 6)};
    case 5:
        return {"POST /naas/v1/maintenance",
                R"({"kind":"link","id":"LON-IAD-1","from":")" + soon(60) + R"(","to":")" + soon(120)
                    + R"(","why":"works"})"};
    case 6: return {"DELETE /naas/v1/maintenance/" + some("maintenance", 6)};
    case 7: return {"POST /naas/v1/quotes", connectionBody()};
    case 8: return {"POST /naas/v1/quotes/" + some("quote", 6) + "/decline"};
    default:
        return {"POST /naas/v1/orders",
                R"({"action":"add","quoteId":")" + some("quote", 6) + R"("})"};
    }
}

Retries::Deed Retries::anyDeed()
{
    Deed deed;
    switch (oneOf(5)) {
    case 0: deed = orderDeed(); break;
    case 1: deed = boostDeed(); break;
    case 2: deed = groupDeed(); break;
    case 3: deed = moneyDeed(); break;
    default: deed = operatorsDeed(); break;
    }
    deed.key = "key-" + std::to_string(++m_keys);
    deed.left = int(2 + oneOf(3));
    return deed;
}

/// Whatever is written gives something a number: the last event, and the numbers of all things. The
/// carrier reads its own meters when it likes.
std::int64_t Retries::written()
{
    std::int64_t sum = m_house.store().events.last();
    m_house.store().database().each("SELECT COALESCE(SUM(last), 0) FROM counter "
                                    "WHERE name <> 'meter'",
                                    {}, [&sum](Row &row) { sum += row.number(); });
    m_house.store().database().each("SELECT COUNT(*) FROM answer", {},
                                    [&sum](Row &row) { sum += row.number(); });
    return sum;
}

/// Nothing where it was not kept.
std::optional<http::Response> Retries::deliver(const Deed &deed, Fate fate)
{
    const std::string method = deed.line.left(deed.line.indexOf(' ')).toStdString();
    const std::string target = deed.line.mid(deed.line.indexOf(' ') + 1).toStdString();
    auto found = m_router->find(method, target);
    auto *match = std::get_if<http::Router::Match>(&found);
    require(match != nullptr, "there is such a door");
    const http::Request request{.method = method,
                                .target = target,
                                .route = match->route,
                                .pathParameters = match->pathParameters,
                                .query = match->query,
                                .fields = {{"Idempotency-Key", deed.key}},
                                .body = deed.body,
                                .isOperators = true};
    http::Response response;
    bool wasKept = false;
    std::vector<Command> one;
    one.push_back({.run =
                       [&] {
                           response = m_router->answer(request);
                           return response.status < 400;
                       },
                   .answered = [&](bool kept) { wasKept = kept; }});
    if (fate == Fate::DiesBefore || fate == Fate::DiesAfter)
        m_house.dieAfterCommits(fate == Fate::DiesBefore ? 0 : 1);
    m_house.carrier().run(std::move(one));
    if (wasKept && response.status < 400)
        m_done.insert(doorOf(m_router->routes()[match->route]));
    if (m_house.isDead()) {
        ++m_crashes;
        m_router.reset();
        m_house.kill();
        m_house.clock().advance(Millis(std::int64_t(oneOf(3'000))));
        m_house.start();
        openDoor();
    }
    return wasKept ? std::optional(response) : std::nullopt;
}

std::string Retries::askFor(Deed &deed)
{
    m_house.carrier().run({});
    const std::int64_t before = written();
    constexpr std::array fates{Fate::Heard, Fate::Heard, Fate::Heard,      Fate::Lost,
                               Fate::Lost,  Fate::Lost,  Fate::DiesBefore, Fate::DiesAfter};
    const Fate fate = fates[oneOf(fates.size())];
    ++m_asked;
    m_lost += fate == Fate::Lost ? 1 : 0;
    --deed.left;
    const auto answer = deliver(deed, fate);
    if (!deed.answer) {
        if (answer && answer->status < 400)
            deed.answer = answer;
        return {};
    }
    const std::string what = deed.line.toStdString() + " " + deed.key;
    if (answer && (answer->status != deed.answer->status || answer->body != deed.answer->body))
        return what + " was answered otherwise: " + answer->body.toStdString()
            + "\nand before: " + deed.answer->body.toStdString();
    if (fate != Fate::DiesBefore && fate != Fate::DiesAfter && !answer)
        return what + " was not answered";
    if (fate != Fate::DiesBefore && fate != Fate::DiesAfter && written() != before)
        return what + " was done twice";
    return {};
}

std::string Retries::live(int commands)
{
    std::vector<Deed> open;
    for (int begun = 0; begun < commands || !open.empty();) {
        if (begun < commands && (open.empty() || (open.size() < 4 && oneOf(2) == 0))) {
            open.push_back(anyDeed());
            ++begun;
        }
        const std::size_t which = oneOf(open.size());
        if (const std::string wrong = askFor(open[which]); !wrong.empty())
            return wrong;
        if (open[which].left == 0)
            open.erase(open.begin() + std::ptrdiff_t(which));
        if (oneOf(8) == 0)
            m_house.pass(Seconds(std::int64_t(oneOf(40))));
    }
    m_house.pass(Seconds(30));
    if (const std::string broken = brokenLawOfAnyClock(m_house); !broken.empty())
        return broken;
    return theBooksAgree(m_house);
}

} // namespace turbolane::backend::tests
