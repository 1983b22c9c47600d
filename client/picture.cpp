// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/picture.h"

#include <algorithm>
#include <tuple>

namespace turbolane::client {

namespace {

bool comesBefore(const Port &left, const Port &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}
bool comesBefore(const Connection &left, const Connection &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}
bool comesBefore(const Order &left, const Order &right)
{
    return std::tie(left.placedAt, left.id) > std::tie(right.placedAt, right.id);
}
bool comesBefore(const Boost &left, const Boost &right)
{
    return std::tie(left.placedAt, left.id) > std::tie(right.placedAt, right.id);
}
bool comesBefore(const Bundle &left, const Bundle &right)
{
    return std::tie(left.placedAt, left.id) > std::tie(right.placedAt, right.id);
}
bool comesBefore(const Schedule &left, const Schedule &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}
bool comesBefore(const Scene &left, const Scene &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}
bool comesBefore(const Invoice &left, const Invoice &right)
{
    return std::tie(left.issuedAt, left.id) > std::tie(right.issuedAt, right.id);
}
bool comesBefore(const Budget &left, const Budget &right)
{
    return std::tie(left.name, left.id) < std::tie(right.name, right.id);
}
bool comesBefore(const Dispute &left, const Dispute &right)
{
    return std::tie(left.raisedAt, left.id) > std::tie(right.raisedAt, right.id);
}
bool comesBefore(const OnRamp &left, const OnRamp &right)
{
    return std::tie(left.city, left.name, left.id) < std::tie(right.city, right.name, right.id);
}
bool comesBefore(const Pop &left, const Pop &right)
{
    return std::tie(left.city, left.id) < std::tie(right.city, right.id);
}
bool comesBefore(const Link &left, const Link &right)
{
    return left.id < right.id;
}

std::ptrdiff_t stepsOver(const Order &order)
{
    return std::count_if(order.steps.begin(), order.steps.end(), [](const FlightStep &step) {
        return step.state == StepState::Done || step.state == StepState::Failed;
    });
}

// After everything was read, events that are older than what was read may still come in.
bool isOlder(const Port &, const Port &)
{
    return false; // nothing in a port tells
}
bool isOlder(const Connection &news, const Connection &known)
{
    return news.version < known.version;
}
bool isOlder(const Order &news, const Order &known)
{
    return (isTerminal(known.state) && !isTerminal(news.state))
        || stepsOver(news) < stepsOver(known);
}
bool isOlder(const Boost &news, const Boost &known)
{
    return news.state < known.state; // the numbers rise along the life
}

bool isOlder(const Bundle &news, const Bundle &known)
{
    return isTerminal(known.state) && !isTerminal(news.state);
}
bool isOlder(const Schedule &news, const Schedule &known)
{
    return news.state < known.state; // as above
}
bool isOlder(const Scene &, const Scene &)
{
    return false; // nothing in a scene tells
}
bool isOlder(const Invoice &news, const Invoice &known)
{
    return news.state < known.state; // once paid it stays so
}

bool isOlder(const Budget &news, const Budget &known)
{
    return std::tie(news.version, news.standing.asOf)
        < std::tie(known.version, known.standing.asOf);
}
bool isOlder(const Dispute &news, const Dispute &known)
{
    return news.state < known.state; // the numbers rise along the life
}

template <typename T>
void setSorted(std::vector<T> *all, std::vector<T> values)
{
    std::sort(values.begin(), values.end(),
              [](const T &left, const T &right) { return comesBefore(left, right); });
    *all = std::move(values);
}

template <typename T, typename Id>
const T *find(const std::vector<T> &all, const Id &id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const T &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

template <typename T>
bool putSorted(std::vector<T> *all, const T &value)
{
    if (const T *const known = find(*all, value.id)) {
        if (*known == value || isOlder(value, *known))
            return false;
        all->erase(all->begin() + (known - all->data()));
    }
    const auto place =
        std::lower_bound(all->begin(), all->end(), value,
                         [](const T &left, const T &right) { return comesBefore(left, right); });
    all->insert(place, value);
    return true;
}

} // namespace

const OnRamp *Picture::onRamp(const OnRampId &id) const
{
    const auto found = m_onRampPlaces.find(id);
    return found == m_onRampPlaces.end() ? nullptr : &m_onRamps[found->second];
}
const Pop *Picture::pop(const PopId &id) const
{
    return find(m_pops, id);
}
const Link *Picture::link(const LinkId &id) const
{
    return find(m_links, id);
}
const Port *Picture::port(const PortId &id) const
{
    return find(m_ports, id);
}
const Connection *Picture::connection(const ConnectionId &id) const
{
    return find(m_connections, id);
}
const Order *Picture::order(const OrderId &id) const
{
    return find(m_orders, id);
}
const Boost *Picture::boost(const BoostId &id) const
{
    return find(m_boosts, id);
}

const Bundle *Picture::bundle(const BundleId &id) const
{
    return find(m_bundles, id);
}
const Schedule *Picture::schedule(const ScheduleId &id) const
{
    return find(m_schedules, id);
}
const Scene *Picture::scene(const SceneId &id) const
{
    return find(m_scenes, id);
}
const Invoice *Picture::invoice(const InvoiceId &id) const
{
    return find(m_invoices, id);
}

const Budget *Picture::budget(const BudgetId &id) const
{
    return find(m_budgets, id);
}
const Dispute *Picture::dispute(const DisputeId &id) const
{
    return find(m_disputes, id);
}
const Tagged *Picture::tagsOf(const ConnectionId &id) const
{
    const auto found = std::ranges::find(m_tagged, id, &Tagged::connection);
    return id.isEmpty() || found == m_tagged.end() ? nullptr : &*found;
}
const Tagged *Picture::tagsOf(const PortId &id) const
{
    const auto found = std::ranges::find(m_tagged, id, &Tagged::port);
    return id.isEmpty() || found == m_tagged.end() ? nullptr : &*found;
}

const Boost *Picture::runningBoost(const ConnectionId &connection) const
{
    const auto found =
        std::find_if(m_boosts.begin(), m_boosts.end(), [&connection](const Boost &boost) {
            return boost.connection == connection && isRunning(boost.state);
        });
    return found == m_boosts.end() ? nullptr : &*found;
}

std::vector<const Order *> Picture::ordersOf(const ConnectionId &connection) const
{
    std::vector<const Order *> found;
    for (const Order &order : m_orders)
        if (order.connection == connection)
            found.push_back(&order);
    return found;
}

std::vector<const Connection *> Picture::connectionsOf(const PortId &port) const
{
    std::vector<const Connection *> found;
    for (const Connection &connection : m_connections)
        if (connection.port == port)
            found.push_back(&connection);
    return found;
}

/// A dated order waits untouched for its time; the one being worked on has a step under way.
const Order *Picture::orderUnderWay(const ConnectionId &connection) const
{
    const Order *placed = nullptr;
    for (const Order &order : m_orders) {
        if (order.connection != connection || isTerminal(order.state))
            continue;
        if (order.state != OrderState::Acknowledged)
            return &order;
        if (order.purpose != OrderPurpose::BoostDown)
            placed = &order;
    }
    return placed;
}

bool Picture::isCharging() const
{
    if (charges && !charges->perHour.isZero())
        return true;
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [](const Connection &connection) { return isInService(connection.state); });
}

void Picture::setOnRamps(std::vector<OnRamp> onRamps)
{
    setSorted(&m_onRamps, std::move(onRamps));
    m_onRampPlaces.clear();
    for (std::size_t place = 0; place < m_onRamps.size(); ++place)
        m_onRampPlaces.emplace(m_onRamps[place].id, place);
}

void Picture::setTopology(std::vector<Pop> pops, std::vector<Link> links)
{
    setSorted(&m_pops, std::move(pops));
    setSorted(&m_links, std::move(links));
}

void Picture::setPorts(std::vector<Port> ports)
{
    setSorted(&m_ports, std::move(ports));
}
void Picture::setConnections(std::vector<Connection> connections)
{
    setSorted(&m_connections, std::move(connections));
}
void Picture::setOrders(std::vector<Order> orders)
{
    setSorted(&m_orders, std::move(orders));
}
void Picture::setBoosts(std::vector<Boost> boosts)
{
    setSorted(&m_boosts, std::move(boosts));
}

void Picture::setBundles(std::vector<Bundle> bundles)
{
    setSorted(&m_bundles, std::move(bundles));
}
void Picture::setSchedules(std::vector<Schedule> schedules)
{
    setSorted(&m_schedules, std::move(schedules));
}
void Picture::setScenes(std::vector<Scene> scenes)
{
    setSorted(&m_scenes, std::move(scenes));
}
void Picture::setInvoices(std::vector<Invoice> invoices)
{
    setSorted(&m_invoices, std::move(invoices));
}

void Picture::setBudgets(std::vector<Budget> budgets)
{
    setSorted(&m_budgets, std::move(budgets));
}
void Picture::setDisputes(std::vector<Dispute> disputes)
{
    setSorted(&m_disputes, std::move(disputes));
}
void Picture::setTagged(std::vector<Tagged> tagged)
{
    m_tagged = std::move(tagged);
}

bool Picture::put(const Port &port)
{
    if (isTerminal(port.state))
        return std::erase_if(m_ports, [&](const Port &each) { return each.id == port.id; }) > 0;
    return putSorted(&m_ports, port);
}
bool Picture::put(const Connection &connection)
{
    return putSorted(&m_connections, connection);
}
bool Picture::put(const Order &order)
{
    return putSorted(&m_orders, order);
}
bool Picture::put(const Boost &boost)
{
    return putSorted(&m_boosts, boost);
}
bool Picture::put(const Bundle &bundle)
{
    return putSorted(&m_bundles, bundle);
}
bool Picture::put(const Schedule &schedule)
{
    return putSorted(&m_schedules, schedule);
}
bool Picture::put(const Scene &scene)
{
    if (scene.members.empty())
        return std::erase_if(m_scenes, [&](const Scene &each) { return each.id == scene.id; }) > 0;
    return putSorted(&m_scenes, scene);
}
bool Picture::put(const Invoice &invoice)
{
    return putSorted(&m_invoices, invoice);
}

bool Picture::put(const Budget &budget)
{
    if (budget.isRemoved)
        return std::erase_if(m_budgets, [&](const Budget &each) { return each.id == budget.id; })
            > 0;
    return putSorted(&m_budgets, budget);
}
bool Picture::put(const Dispute &dispute)
{
    return putSorted(&m_disputes, dispute);
}
bool Picture::put(const Tagged &tagged)
{
    const auto known = std::ranges::find_if(m_tagged, [&](const Tagged &each) {
        return each.connection == tagged.connection && each.port == tagged.port;
    });
    if (known == m_tagged.end()) {
        m_tagged.push_back(tagged);
        return true;
    }
    if (tagged.version <= known->version)
        return false;
    *known = tagged;
    return true;
}

} // namespace turbolane::client
