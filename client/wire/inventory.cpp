// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/inventory.h"

#include "client/wire/plans.h"

#include "client/wire/catalogue.h"
#include "domain/priceplan.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

/// The state of ours in front of the first dot of "active.somethingNew", if there is one.
template <typename State>
std::optional<State> named(std::string_view name, std::optional<State> (*find)(std::string_view))
{
    return find(name.substr(0, name.find('.')));
}

std::optional<Vlan> vlanIfAny(const Fields &fields, QLatin1String key)
{
    if (!fields.has(key))
        return std::nullopt;
    const Result<Vlan> vlan = Vlan::of(fields.count(key));
    if (!vlan)
        fields.fail(key, ErrorCode::OutOfRange, "not a VLAN");
    return vlan ? std::optional(*vlan) : std::nullopt;
}

/// What a carrier that knows nothing of it leaves out, or calls by a word that is not known here.
template <typename Word>
Word wordOr(const Fields &fields, QLatin1String key, std::optional<Word> (*named)(std::string_view),
            Word usual)
{
    return named(fields.textIfAny(key)).value_or(usual);
}

int restorationIfAny(const Fields &fields)
{
    constexpr auto key = "restorationOrder"_L1;
    return fields.has(key) ? int(fields.count(key, lastRestoration)) : usualRestoration;
}

/// The rules of its paths, and where it came from.
void readParts(const Fields &fields, Connection *connection)
{
    if (fields.has("policy"_L1))
        connection->policy = policy(fields.object("policy"_L1));
    connection->protection =
        wordOr(fields, "protection"_L1, protectionNamed, Protection::Unprotected);
    connection->standby = pathIfAny(fields, "standby"_L1);
    connection->riding = wordOr(fields, "riding"_L1, ridingNamed, Riding::Working);
    connection->restorationOrder = restorationIfAny(fields);
    connection->innerVlan = vlanIfAny(fields, "innerVlan"_L1);
    connection->cloudVlan = vlanIfAny(fields, "cloudVlan"_L1);
    connection->bundle = fields.idIfAny<BundleId>("bundleId"_L1);
    connection->quote = fields.idIfAny<QuoteId>("quoteId"_L1);
    connection->cloudAccount = fields.textIfAny("cloudAccount"_L1);
    connection->plan = fields.idIfAny<PlanId>("planId"_L1);
    if (fields.has("termMonths"_L1))
        connection->termMonths = int(fields.count("termMonths"_L1, longestTerm));
    connection->termEnds = fields.instantIfAny("termEndsAt"_L1);
}

std::optional<Error> failureIfAny(const Fields &fields)
{
    if (!fields.has("failure"_L1))
        return std::nullopt;
    const Fields failure = fields.object("failure"_L1);
    const std::optional<ErrorCode> code = errorCodeNamed(failure.text("code"_L1));
    return Error{code.value_or(ErrorCode::Internal), failure.textIfAny("detail"_L1)};
}

StepState nearest(const FlightStep &step)
{
    if (step.endedAt)
        return StepState::Done;
    return step.startedAt ? StepState::Now : StepState::ToDo;
}

Measurement measurement(const Fields &fields)
{
    Measurement read;
    if (fields.has("rateKbps"_L1))
        read.rate = fields.bandwidth("rateKbps"_L1);
    read.isMachineLimit = fields.has("machineLimit"_L1) && fields.flag("machineLimit"_L1);
    read.sent = fields.count("sent"_L1);
    read.lost = fields.count("lost"_L1);
    read.longestGap = fields.micros("longestGapMicros"_L1);
    read.latency = fields.micros("latencyMicros"_L1);
    if (fields.has("latencyAfterMicros"_L1))
        read.latencyAfter = fields.micros("latencyAfterMicros"_L1);
    return read;
}

FlightStep flightStep(const Fields &fields)
{
    const std::string kind = fields.text("kind"_L1);
    const std::optional<StepKind> known = stepKindNamed(kind);
    FlightStep step;
    step.kind = known.value_or(StepKind::EdgesSet);
    step.holder = stepHolderNamed(fields.text("holder"_L1)).value_or(StepHolder::Carrier);
    step.startedAt = fields.instantIfAny("startedAt"_L1);
    step.endedAt = fields.instantIfAny("endedAt"_L1);
    step.typical = Millis(fields.count("typicalMillis"_L1));
    step.foreignKind = known ? std::string() : kind;
    step.state = stepStateNamed(fields.text("state"_L1)).value_or(nearest(step));
    if (fields.has("measured"_L1))
        step.measured = measurement(fields.object("measured"_L1));
    return step;
}

void setState(Connection *connection, const std::string &name)
{
    if (const std::optional<ProductState> known = productStateNamed(name)) {
        connection->state = *known;
        return;
    }
    connection->foreignState = name;
    const std::optional<ProductState> family = named(name, productStateNamed);
    if (connection->terminatedAt)
        connection->state = ProductState::Terminated;
    else if (family && !isTerminal(*family))
        connection->state = *family;
    else
        connection->state = connection->activeSince ? ProductState::ActivePendingChange
                                                    : ProductState::PendingActive;
}

void setState(Order *order, const std::string &name)
{
    if (const std::optional<OrderState> known = orderStateNamed(name)) {
        order->state = *known;
        return;
    }
    order->foreignState = name;
    if (order->failure)
        order->state = OrderState::Failed;
    else
        order->state = order->completedAt ? OrderState::Completed : OrderState::InProgress;
}

void setState(Boost *boost, const std::string &name)
{
    if (const std::optional<BoostState> known = boostStateNamed(name)) {
        boost->state = *known;
        return;
    }
    boost->foreignState = name;
    if (boost->endedAt)
        boost->state = BoostState::Ended;
    else
        boost->state = boost->activeAt ? BoostState::Active : BoostState::Activating;
}

std::vector<Port> ports(const Fields &fields)
{
    return fields.each("items"_L1, port);
}

std::vector<Connection> connections(const Fields &fields)
{
    return fields.each("items"_L1, connection);
}

std::vector<Order> orders(const Fields &fields)
{
    return fields.each("items"_L1, order);
}

std::vector<Boost> boosts(const Fields &fields)
{
    return fields.each("items"_L1, boost);
}

PlacedOrder placed(const Fields &fields)
{
    return {.order = order(fields.object("order"_L1)),
            .connection = connection(fields.object("connection"_L1))};
}

PlacedPort placedPort(const Fields &fields)
{
    return {.order = order(fields.object("order"_L1)), .port = port(fields.object("port"_L1))};
}

BundleItem bundleItem(const Fields &fields)
{
    BundleItem item{.order = fields.id<OrderId>("orderId"_L1),
                    .connection = {},
                    .port = fields.idIfAny<PortId>("portId"_L1)};
    if (item.port.isEmpty())
        item.connection = fields.id<ConnectionId>("connectionId"_L1);
    item.state = orderStateNamed(fields.text("state"_L1)).value_or(OrderState::InProgress);
    return item;
}

std::vector<Bundle> bundles(const Fields &fields)
{
    return fields.each("items"_L1, bundle);
}

/// What a port takes. Words that are not known here are left out: nobody could ask for them.
std::vector<Tagging> tagging(const Fields &fields)
{
    std::vector<Tagging> known;
    for (const std::string &name : fields.textsIfAny("tagging"_L1))
        if (const auto one = taggingNamed(name))
            known.push_back(*one);
    return known;
}

} // namespace

std::optional<PortFees> portFeesIfAny(const Fields &fields)
{
    if (!fields.has("monthly"_L1))
        return std::nullopt;
    const Fields monthly = fields.object("monthly"_L1);
    return PortFees{.port = monthly.money("port"_L1),
                    .crossConnect = monthly.money("crossConnect"_L1)};
}

Port port(const Fields &fields)
{
    return {.id = fields.id<PortId>("id"_L1),
            .name = fields.text("name"_L1),
            .dataCentre = fields.id<DataCentreId>("dataCentreId"_L1),
            .site = fields.text("site"_L1),
            .city = fields.text("city"_L1),
            .country = fields.text("country"_L1),
            .pop = fields.id<PopId>("popId"_L1),
            .partition = fields.text("partition"_L1),
            .speed = fields.bandwidth("speedKbps"_L1),
            .committed = fields.bandwidth("committedKbps"_L1),
            .inUse = fields.bandwidth("inUseKbps"_L1),
            .tagging = tagging(fields),
            .state = wordOr(fields, "state"_L1, productStateNamed, ProductState::Active),
            .fees = portFeesIfAny(fields),
            .activeSince = fields.instantIfAny("activeSince"_L1),
            .terminatedAt = fields.instantIfAny("terminatedAt"_L1),
            .lastOrder = fields.idIfAny<OrderId>("lastOrderId"_L1),
            .bundle = fields.idIfAny<BundleId>("bundleId"_L1)};
}

Connection connection(const Fields &fields)
{
    Connection read{.id = fields.id<ConnectionId>("id"_L1),
                    .name = fields.text("name"_L1),
                    .port = fields.id<PortId>("portId"_L1),
                    .onRamp = fields.id<OnRampId>("onRampId"_L1),
                    .vlan = vlanIfAny(fields, "vlan"_L1),
                    .base = fields.bandwidth("baseKbps"_L1),
                    .turbo = fields.bandwidth("turboKbps"_L1),
                    .inForce = fields.bandwidth("inForceKbps"_L1),
                    .path = path(fields.object("path"_L1)),
                    .basePrice = fields.rate("basePrice"_L1),
                    .activeSince = fields.instantIfAny("activeSince"_L1),
                    .terminatedAt = fields.instantIfAny("terminatedAt"_L1),
                    .lastOrder = fields.id<OrderId>("lastOrderId"_L1),
                    .boost = fields.idIfAny<BoostId>("boostId"_L1),
                    .version = fields.count("version"_L1)};
    read.seek = seekNamed(fields.textIfAny("seek"_L1)).value_or(Seek::Latency);
    readParts(fields, &read);
    setState(&read, fields.text("state"_L1));
    return read;
}

Order order(const Fields &fields)
{
    Order read;
    read.id = fields.id<OrderId>("id"_L1);
    read.externalId = fields.textIfAny("externalId"_L1);
    read.action = orderActionNamed(fields.text("action"_L1)).value_or(OrderAction::Modify);
    read.purpose = orderPurposeNamed(fields.text("purpose"_L1)).value_or(OrderPurpose::Change);
    read.port = fields.idIfAny<PortId>("portId"_L1);
    if (read.port.isEmpty())
        read.connection = fields.id<ConnectionId>("connectionId"_L1);
    read.placedAt = fields.instant("placedAt"_L1);
    read.requestedCompletion = fields.instantIfAny("requestedCompletion"_L1);
    read.completedAt = fields.instantIfAny("completedAt"_L1);
    read.steps = fields.each("steps"_L1, flightStep);
    read.failure = failureIfAny(fields);
    setState(&read, fields.text("state"_L1));
    return read;
}

Boost boost(const Fields &fields)
{
    Boost read{.id = fields.id<BoostId>("id"_L1),
               .connection = fields.id<ConnectionId>("connectionId"_L1),
               .from = fields.bandwidth("fromKbps"_L1),
               .to = fields.bandwidth("toKbps"_L1),
               .placedAt = fields.instant("placedAt"_L1),
               .startsAt = fields.instant("startsAt"_L1),
               .endsAt = fields.instant("endsAt"_L1),
               .activeAt = fields.instantIfAny("activeAt"_L1),
               .endedAt = fields.instantIfAny("endedAt"_L1),
               .shownPrice = fields.money("shownPrice"_L1),
               .extra = fields.rate("extra"_L1),
               .upOrder = fields.id<OrderId>("upOrderId"_L1),
               .downOrder = fields.id<OrderId>("downOrderId"_L1),
               .reason = fields.textIfAny("reason"_L1),
               .schedule = fields.idIfAny<ScheduleId>("scheduleId"_L1),
               .scene = fields.idIfAny<SceneId>("sceneId"_L1),
               .parts = boostParts(fields),
               .approvedBy = fields.textIfAny("approvedBy"_L1)};
    setState(&read, fields.text("state"_L1));
    return read;
}

Bundle bundle(const Fields &fields)
{
    Bundle read{.id = fields.id<BundleId>("id"_L1),
                .name = fields.text("name"_L1),
                .apart = {},
                .placedAt = fields.instant("placedAt"_L1),
                .endedAt = fields.instantIfAny("endedAt"_L1),
                .reason = fields.textIfAny("reason"_L1),
                .items = fields.each("items"_L1, bundleItem)};
    const auto nearest = read.endedAt ? BundleState::Completed : BundleState::InProgress;
    read.state = bundleStateNamed(fields.text("state"_L1)).value_or(nearest);
    read.apart = keptApartNamed(fields.textIfAny("apart"_L1));
    return read;
}

Result<PlacedPort> readPlacedPort(const Answer &answer)
{
    return readWhole(answer.body, placedPort);
}

Result<std::vector<Bundle>> readBundles(const Answer &answer)
{
    return readWhole(answer.body, bundles);
}

Result<Bundle> readBundle(const Answer &answer)
{
    return readWhole(answer.body, bundle);
}

Result<std::vector<Port>> readPorts(const Answer &answer)
{
    return readWhole(answer.body, ports);
}

Result<std::vector<Connection>> readConnections(const Answer &answer)
{
    return readWhole(answer.body, connections);
}

Result<Connection> readConnection(const Answer &answer)
{
    return readWhole(answer.body, connection);
}

Result<std::vector<Order>> readOrders(const Answer &answer)
{
    return readWhole(answer.body, orders);
}

Result<Order> readOrder(const Answer &answer)
{
    return readWhole(answer.body, order);
}

Result<PlacedOrder> readPlaced(const Answer &answer)
{
    return readWhole(answer.body, placed);
}

Result<std::vector<Boost>> readBoosts(const Answer &answer)
{
    return readWhole(answer.body, boosts);
}

Result<Boost> readBoost(const Answer &answer)
{
    return readWhole(answer.body, boost);
}

} // namespace turbolane::client::wire
