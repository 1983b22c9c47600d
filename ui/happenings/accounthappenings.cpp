// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/accounthappenings.h"

#include "ui/happenings/toldhappenings.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Happenings)
};

/// Gathers what one account's lists and events tell.
class Gathering {
public:
    explicit Gathering(const AccountSight &sight)
        : m_sight(sight)
    { }

    AccountHappenings take()
    {
        addOrders();
        addBoosts();
        addDisturbances();
        addMoney();
        addMaintenance();
        addTold(m_sight.events, m_sight.eventsGoOn, m_all);
        if (m_sight.eventsGoOn && !m_sight.events.empty())
            knownFrom(m_sight.events.back().at);
        m_all.removeIf([this](const Happening &one) { return one.at < m_from; });
        settle(m_all, m_sight.now);
        nameAll();
        return {.all = m_all, .goesOn = m_from > Instant{}};
    }

private:
    /// Before that something is missing.
    void knownFrom(Instant from) { m_from = std::max(m_from, from); }
    void addOrders();
    void addBoosts();
    void addDisturbances();
    void addMoney();
    void addInvoice(const Invoice &invoice);
    void addDispute(const Dispute &dispute);
    void addMaintenance();
    void nameAll();

    const AccountSight &m_sight;
    QList<Happening> m_all;
    Instant m_from{};
};

void Gathering::addOrders()
{
    std::size_t told = 0;
    for (const Order &order : m_sight.picture.orders()) {
        if (order.purpose != OrderPurpose::Change)
            continue;
        if (told++ == m_sight.most)
            return knownFrom(order.placedAt + Millis(1));
        addOrder(order, m_all);
        if (!order.port.isEmpty())
            for (qsizetype last = m_all.size(); last-- > 0 && m_all[last].order == order.id;)
                m_all[last].about = text::fromStd(order.port.text());
    }
}

void Gathering::addBoosts()
{
    std::size_t told = 0;
    for (const Boost &boost : m_sight.picture.boosts()) {
        if (told++ == m_sight.most)
            return knownFrom(boost.placedAt + Millis(1));
        addBoost(boost, m_all);
    }
}

void Gathering::addDisturbances()
{
    std::map<std::pair<FaultId, ConnectionId>, int> numbers;
    for (const Disturbance &one : m_sight.disturbances) {
        addDisturbance(one, ++numbers[{one.fault, one.connection}], m_all);
        m_all.last().id += u'/' + text::fromStd(one.connection.text());
    }
    if (m_sight.disturbancesGoOn && !m_sight.disturbances.empty())
        knownFrom(m_sight.disturbances.back().from);
}

void Gathering::addInvoice(const Invoice &invoice)
{
    const QString id = text::fromStd(invoice.id.text());
    const bool isCredit = invoice.kind == InvoiceKind::CreditNote;
    Happening one{.id = id + QStringLiteral("/issued"),
                  .at = invoice.issuedAt,
                  .what = isCredit ? Words::tr("Credit note issued") : Words::tr("Invoice issued"),
                  .detail = isCredit
                      ? text::money(invoice.total)
                      : Words::tr("%1, due %2", "money, date")
                            .arg(text::money(invoice.total), text::date(invoice.dueAt)),
                  .kind = HappeningKind::Money,
                  .isNotice = true,
                  .about = text::isolated(id),
                  .invoice = invoice.id};
    m_all.append(one);
    if (!invoice.paidAt)
        return;
    one.id = id + QStringLiteral("/paid");
    one.at = *invoice.paidAt;
    one.tone = Tone::Ok;
    one.what = Words::tr("Invoice paid");
    one.detail = text::money(invoice.total);
    one.isNotice = false;
    m_all.append(one);
}

void Gathering::addDispute(const Dispute &dispute)
{
    const QString id = text::fromStd(dispute.id.text());
    Happening one{.id = id + QStringLiteral("/raised"),
                  .at = dispute.raisedAt,
                  .what = Words::tr("Line %1 queried", "of an invoice").arg(dispute.item),
                  .detail = text::fromStd(dispute.text),
                  .kind = HappeningKind::Money,
                  .about = text::isolated(text::fromStd(dispute.invoice.text())),
                  .invoice = dispute.invoice};
    m_all.append(one);
    if (dispute.answeredAt) {
        one.id = id + QStringLiteral("/answered");
        one.at = *dispute.answeredAt;
        one.tone = dispute.credit ? Tone::Ok : Tone::Neutral;
        one.what = dispute.credit
            ? Words::tr("Query answered with a credit of %1").arg(text::money(*dispute.credit))
            : Words::tr("Query answered");
        one.detail = text::fromStd(dispute.answer);
        one.isNotice = true;
        m_all.append(one);
    }
    if (!dispute.closedAt)
        return;
    one.id = id + QStringLiteral("/closed");
    one.at = *dispute.closedAt;
    one.tone = Tone::Neutral;
    one.isNotice = false;
    one.what = dispute.state == DisputeState::Withdrawn ? Words::tr("Query withdrawn")
                                                        : Words::tr("Query settled");
    one.detail = text::fromStd(dispute.text);
    m_all.append(one);
}

void Gathering::addMoney()
{
    for (const Invoice &invoice : m_sight.picture.invoices())
        addInvoice(invoice);
    for (const Dispute &dispute : m_sight.picture.disputes())
        addDispute(dispute);
}

/// Of what takes something of this account: the rest of the network is worked on all the time.
void Gathering::addMaintenance()
{
    std::unordered_map<MaintenanceId, int> touched;
    if (!m_sight.picture.maintenance().empty())
        for (const Connection &connection : m_sight.picture.connections())
            for (const Maintenance *one : m_sight.picture.maintenanceOf(connection))
                ++touched[one->id];
    for (const Maintenance &one : m_sight.picture.maintenance()) {
        const auto found = touched.find(one.id);
        if (found == touched.end())
            continue;
        const QString id = text::fromStd(one.id.text());
        const int count = found->second;
        Happening told{
            .id = id + QStringLiteral("/begun"),
            .at = one.time.from(),
            .tone = Tone::Warn,
            .what = Words::tr("Maintenance begun"),
            .detail = Words::tr("%1, until %2, %3", "why, time, how many connections")
                          .arg(text::fromStd(one.why), text::time(one.time.to()),
                               text::counted(Words::tr("%n connection(s)", nullptr, count), count)),
            .kind = HappeningKind::Fault,
            .isNotice = true,
            .about = text::isolated(text::fromStd(one.resource))};
        m_all.append(told);
        told.id = id + QStringLiteral("/over");
        told.at = one.time.to();
        told.tone = Tone::Neutral;
        told.what = Words::tr("Maintenance over");
        told.detail = text::fromStd(one.why);
        told.isNotice = false;
        m_all.append(told);
    }
}

/// Looked up once for all: there may be ten thousand connections.
void Gathering::nameAll()
{
    std::unordered_map<ConnectionId, const Connection *> known;
    for (const Connection &connection : m_sight.picture.connections())
        known.emplace(connection.id, &connection);
    for (Happening &one : m_all) {
        if (!one.about.isEmpty() || one.connection.isEmpty())
            continue;
        const auto found = known.find(one.connection);
        one.about =
            text::fromStd(found == known.end() ? one.connection.text() : found->second->name);
    }
}

} // namespace

AccountHappenings happeningsOf(const AccountSight &sight)
{
    return Gathering(sight).take();
}

} // namespace turbolane::ui
