// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/paths/planner.h"
#include "backend/paths/reasons.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <tuple>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::literals;

class TestQuickest : public QObject {
    Q_OBJECT

private slots:
    void theQuickestWideEnoughPathIsFound_data();
    void theQuickestWideEnoughPathIsFound();
    void aRefusalSaysWhatBindsAndWhatIsMissing_data();
    void aRefusalSaysWhatBindsAndWhatIsMissing();
    void randomNetworksAgreeWithEveryPathTried_data();
    void randomNetworksAgreeWithEveryPathTried();
    void theRealBackboneIsOnePiece();
};

namespace {

Pop pop(const std::string &id)
{
    Pop made;
    made.id = PopId(id);
    return made;
}

Link link(const std::string &id, const std::string &a, const std::string &z, int micros, int km)
{
    Link made;
    made.id = LinkId(id);
    made.a = PopId(a);
    made.z = PopId(z);
    made.oneWay = Micros(micros);
    made.routeKm = km;
    made.capacity = 100_Gbps;
    return made;
}

/// Paris to Berlin: straight, by Cologne, or by Zurich and Munich; Oslo stands alone.
Network europe()
{
    return Network(
        {pop("PAR"), pop("CGN"), pop("BER"), pop("ZRH"), pop("MUC"), pop("OSL")},
        {link("straight", "PAR", "BER", 6'000, 1'200), link("par-cgn", "PAR", "CGN", 2'400, 500),
         link("cgn-ber", "CGN", "BER", 3'000, 600), link("par-zrh", "PAR", "ZRH", 3'000, 600),
         link("zrh-muc", "ZRH", "MUC", 1'500, 300), link("muc-ber", "MUC", "BER", 2'900, 590),
         link("cgn-ber-2", "CGN", "BER", 3'000, 600)});
}

QByteArray linksOf(const Path &path)
{
    QByteArrayList ids;
    for (const LinkId &id : path.links)
        ids << QByteArray::fromStdString(id.text());
    return ids.join(' ');
}

/// The quickest path with so much free, or why there is none.
Result<Path> quickest(const Network &network, const char *from, const char *to, Bandwidth need,
                      const std::vector<Bandwidth> &free)
{
    Planner planner(network, CarbonModel());
    const PlanQuestion question{.from = *network.find(PopId(from)),
                                .to = *network.find(PopId(to)),
                                .need = need,
                                .free = free};
    if (const auto plan = planner.best(question))
        return plan->path;
    return refusalOf(planner, question, reasonsFor(planner, question));
}

/// Free capacity in Gbps, in the order of the links.
std::vector<Bandwidth> gbps(const QList<int> &values)
{
    std::vector<Bandwidth> free;
    for (const int value : values)
        free.push_back(Bandwidth::gbps(value));
    return free;
}

} // namespace

void TestQuickest::theQuickestWideEnoughPathIsFound_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("needGbps");
    QTest::addColumn<QList<int>>("freeGbps"); // straight par-cgn cgn-ber par-zrh zrh-muc muc-ber -2
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<int>("micros");

    const auto row = [](const char *name, const char *from, const char *to, int need,
                        const QList<int> &free, const char *links, int micros) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << need << free
                            << QByteArray(links) << micros;
    };
    const QList<int> all{100, 100, 100, 100, 100, 100, 100};
    row("two quick links and 0.15 ms each beat one slow", "PAR", "BER", 10, all, "par-cgn cgn-ber",
        5'700);
    row("the way back is as long", "BER", "PAR", 10, all, "cgn-ber par-cgn", 5'700);
    row("exactly as much as is free", "PAR", "BER", 100, all, "par-cgn cgn-ber", 5'700);
    row("a twin link when the first is full", "PAR", "BER", 10, {100, 100, 9, 100, 100, 100, 10},
        "par-cgn cgn-ber-2", 5'700);
    row("straight when Cologne is full", "PAR", "BER", 10, {10, 9, 100, 100, 100, 100, 100},
        "straight", 6'150);
    row("the long way when that is full too", "PAR", "BER", 10, {9, 9, 100, 100, 100, 10, 100},
        "par-zrh zrh-muc muc-ber", 7'850);
    row("one PoP, no link", "PAR", "PAR", 1000, {0, 0, 0, 0, 0, 0, 0}, "", 0);
    row("nothing needed, nothing free", "PAR", "BER", 0, {0, 0, 0, 0, 0, 0, 0}, "par-cgn cgn-ber",
        5'700);
}

void TestQuickest::theQuickestWideEnoughPathIsFound()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, needGbps);
    QFETCH(QList<int>, freeGbps);
    QFETCH(QByteArray, links);
    QFETCH(int, micros);
    const Network network = europe();
    const Result<Path> path =
        quickest(network, from, to, Bandwidth::gbps(needGbps), gbps(freeGbps));
    QVERIFY2(bool(path), path ? "" : path.error().detail.c_str());
    QCOMPARE(linksOf(*path), links);
    QCOMPARE(path->oneWay, Micros(micros));
    QCOMPARE(path->pops.front(), PopId(from.toStdString()));
    QCOMPARE(path->pops.back(), PopId(to.toStdString()));
    QCOMPARE(path->pops.size(), path->links.size() + 1);
}

void TestQuickest::aRefusalSaysWhatBindsAndWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QList<int>>("freeGbps");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("detail");

    const QList<int> all{100, 100, 100, 100, 100, 100, 100};
    QTest::newRow("an island") << QByteArray("OSL") << all << QByteArray("noPath")
                               << QByteArray("no links join PAR to OSL");
    QTest::newRow("the widest of three ways still too narrow")
        << QByteArray("BER") << QList<int>{5, 8, 7, 9, 9, 6, 3} << QByteArray("aboveCapacity")
        << QByteArray("10G is not free from PAR to BER: cgn-ber has 7G free, 3G too little; "
                      "the most that is free on one path is 7G");
    QTest::newRow("nothing at all")
        << QByteArray("BER") << QList<int>{0, 0, 9, 0, 9, 9, 9} << QByteArray("aboveCapacity")
        << QByteArray("nothing is free from PAR to BER: every way needs one of straight, par-cgn, "
                      "par-zrh");
}

void TestQuickest::aRefusalSaysWhatBindsAndWhatIsMissing()
{
    QFETCH(QByteArray, to);
    QFETCH(QList<int>, freeGbps);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, detail);
    const Result<Path> path = quickest(europe(), "PAR", to, 10_Gbps, gbps(freeGbps));
    QVERIFY(!path);
    QCOMPARE(QByteArray::fromStdString(std::string(wireName(path.error().code))), code);
    QCOMPARE(QByteArray::fromStdString(path.error().detail), detail);
}

namespace {

/// A network small enough to try every path of.
class SmallWorld {
public:
    explicit SmallWorld(unsigned seed)
        : m_chance(seed)
    {
        const int pops = 2 + below(5);
        for (int index = 0; index < pops; ++index)
            m_pops.push_back(pop(std::string(1, char('A' + index))));
        const int links = below(11);
        for (int index = 0; index < links; ++index) {
            const int a = below(pops);
            const int z = (a + 1 + below(pops - 1)) % pops;
            // Few different values, and with 150 us a link two are as long as one: ties are tried.
            m_links.push_back(link("L" + std::to_string(index), m_pops[std::size_t(a)].id.text(),
                                   m_pops[std::size_t(z)].id.text(), 50 + 200 * below(3),
                                   10 * (1 + below(3))));
            m_free.push_back(Bandwidth::gbps(below(6)));
        }
    }

    int below(int end) { return int(m_chance() % unsigned(end)); }
    /// The same world with its links told in another order.
    SmallWorld shuffled()
    {
        SmallWorld other = *this;
        for (std::size_t last = m_links.size(); last > 1; --last) {
            const std::size_t one = std::size_t(below(int(last)));
            std::swap(other.m_links[one], other.m_links[last - 1]);
            std::swap(other.m_free[one], other.m_free[last - 1]);
        }
        return other;
    }

    Network network() const { return Network(m_pops, m_links); }
    const std::vector<Bandwidth> &free() const { return m_free; }
    const std::vector<Link> &links() const { return m_links; }
    std::size_t popCount() const { return m_pops.size(); }

private:
    std::mt19937 m_chance;
    std::vector<Pop> m_pops;
    std::vector<Link> m_links;
    std::vector<Bandwidth> m_free;
};

/// Tries every path without a loop, and knows nothing of how the search does it.
class EveryPath {
public:
    EveryPath(const SmallWorld &world, std::string from, std::string to)
        : m_world(world)
        , m_to(std::move(to))
    {
        m_visited = from;
        walk(from);
    }

    struct Way {
        std::int64_t micros = 0;
        std::vector<std::string> links;
        std::int64_t km = 0;
        Bandwidth width = 1000_Gbps;
    };

    bool any() const { return !m_ways.empty(); }
    Bandwidth widest() const
    {
        Bandwidth most;
        for (const Way &way : m_ways)
            most = std::max(most, way.width);
        return most;
    }
    const Way *best(Bandwidth need) const
    {
        const Way *best = nullptr;
        for (const Way &way : m_ways)
            if (way.width >= need && (best == nullptr || order(way) < order(*best)))
                best = &way;
        return best;
    }

private:
    static std::tuple<std::int64_t, std::size_t, std::vector<std::string>> order(const Way &way)
    {
        return {way.micros, way.links.size(), {way.links.rbegin(), way.links.rend()}};
    }
    void walk(const std::string &here)
    {
        if (here == m_to) {
            m_ways.push_back(m_now);
            return;
        }
        for (std::size_t index = 0; index < m_world.links().size(); ++index) {
            const Link &link = m_world.links()[index];
            const std::string next = link.a.text() == here ? link.z.text()
                : link.z.text() == here                    ? link.a.text()
                                                           : "";
            if (next.empty() || m_visited.find(next) != std::string::npos)
                continue;
            const Way before = m_now;
            m_now.micros += link.oneWay.count() + 150;
            m_now.km += link.routeKm;
            m_now.links.push_back(link.id.text());
            m_now.width = std::min(m_now.width, m_world.free()[index]);
            m_visited += next;
            walk(next);
            m_visited.pop_back();
            m_now = before;
        }
    }

    const SmallWorld &m_world;
    std::string m_to;
    std::string m_visited;
    Way m_now;
    std::vector<Way> m_ways;
};

std::vector<std::string> texts(const std::vector<LinkId> &ids)
{
    std::vector<std::string> all;
    for (const LinkId &id : ids)
        all.push_back(id.text());
    return all;
}

/// Empty when the answer is the right one, or what is wrong with it.
std::string wrongWith(const Result<Path> &path, const EveryPath &every, Bandwidth need)
{
    const EveryPath::Way *best = every.best(need);
    if (!every.any())
        return !path && path.error().code == ErrorCode::NoPath ? "" : "no path was expected";
    if (best == nullptr) {
        const std::string most = every.widest().text() + " free, ";
        const bool isNone = every.widest().isZero();
        const bool told = !path && path.error().code == ErrorCode::AboveCapacity
            && path.error().detail.find(isNone ? "nothing is free" : most) != std::string::npos;
        return told ? "" : "a refusal with " + most + "was expected";
    }
    if (!path)
        return "refused: " + path.error().detail;
    const bool same = texts(path->links) == best->links && path->oneWay.count() == best->micros
        && path->routeKm == best->km;
    return same ? "" : "another path was found";
}

std::string wrongWithWidest(const Network &network, const SmallWorld &world, const EveryPath &every)
{
    Planner planner(network, CarbonModel());
    const auto widest = planner.widest(
        {.from = *network.find(PopId("A")), .to = *network.find(PopId("B")), .free = world.free()});
    if (!widest)
        return every.any() ? "a widest path was expected" : "";
    if (widest->most != every.widest())
        return "not the widest";
    return world.free()[at(widest->link)] == widest->most ? "" : "that link does not bind";
}

} // namespace

void TestQuickest::randomNetworksAgreeWithEveryPathTried_data()
{
    QTest::addColumn<unsigned>("firstSeed");
    for (unsigned first = 0; first < 2'000; first += 250)
        QTest::addRow("seeds from %u", first) << first;
}

void TestQuickest::randomNetworksAgreeWithEveryPathTried()
{
    QFETCH(unsigned, firstSeed);
    for (unsigned seed = firstSeed; seed < firstSeed + 250; ++seed) {
        SmallWorld world(seed);
        const Network network = world.network();
        const EveryPath every(world, "A", "B");
        const Bandwidth need = Bandwidth::gbps(world.below(6));
        const Result<Path> path = quickest(network, "A", "B", need, world.free());
        std::string wrong = wrongWith(path, every, need);
        if (wrong.empty())
            wrong = wrongWithWidest(network, world, every);

        const SmallWorld other = world.shuffled();
        const Result<Path> again = quickest(other.network(), "A", "B", need, other.free());
        if (wrong.empty() && path && !(again && *again == *path))
            wrong = "the order of the data shows";

        QVERIFY2(wrong.empty(), ("seed " + std::to_string(seed) + ": " + wrong).c_str());
    }
}

void TestQuickest::theRealBackboneIsOnePiece()
{
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY(bool(catalogue));
    const Network network(*catalogue);
    QCOMPARE(network.popCount(), std::size_t(146));
    Planner planner(network, CarbonModel());
    for (std::size_t index = 0; index < network.popCount(); ++index)
        QVERIFY2(planner.best({.from = *network.find(PopId("FRA")), .to = PopIndex(index)}),
                 network.pop(PopIndex(index)).city.c_str());
}

QTEST_APPLESS_MAIN(TestQuickest)
#include "tst_quickest.moc"
