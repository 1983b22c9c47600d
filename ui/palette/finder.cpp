// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/finder.h"

#include "client/picture.h"
#include "ui/invoices/invoicewords.h"
#include "ui/models/folded.h"
#include "ui/models/onrampsmodel.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr qsizetype mostShown = 60;
/// Of a kind, where nothing was typed.
constexpr qsizetype mostUnasked = 5;

QString idOf(const char *kind, const std::string &id)
{
    return QLatin1StringView(kind) + u'/' + text::fromStd(id);
}

class Finder {
public:
    Finder(const client::Picture &picture, const Spoken &spoken)
        : m_picture(picture)
        , m_spoken(spoken)
    { }

    QList<Finding> deeds() const
    {
        QList<Finding> found;
        for (const Connection &connection : m_picture.connections())
            if (!isTerminal(connection.state))
                addDeed(connection, found);
        return best(found);
    }

    QList<Finding> everything(const QList<Finding> &actions) const
    {
        QList<Finding> found;
        for (const Connection &connection : m_picture.connections())
            found.append(of(connection));
        for (const Port &port : m_picture.ports())
            found.append(of(port));
        for (const OnRamp &onRamp : m_picture.onRamps())
            found.append(of(onRamp));
        for (const Order &order : m_picture.orders())
            found.append(of(order));
        for (const Invoice &invoice : m_picture.invoices())
            found.append(of(invoice));
        found += actions;
        return best(found);
    }

    QList<Finding> unasked(const QList<Finding> &actions) const
    {
        QList<Finding> found;
        for (const Connection &connection : m_picture.connections())
            if (!isTerminal(connection.state) && found.size() < mostUnasked)
                found.append(of(connection));
        return found + actions;
    }

private:
    bool fits(const Finding &finding) const
    {
        return std::ranges::all_of(
            m_spoken.words, [&](const QString &word) { return finding.search.contains(word); });
    }

    /// What is typed to the letter, then what begins as typed, before what holds it somewhere.
    int rankOf(const Finding &finding) const
    {
        if (m_spoken.words.isEmpty())
            return 0;
        const QString title = folded(finding.title);
        if (title == m_spoken.words.join(u' '))
            return -1;
        const QString &word = m_spoken.words.front();
        if (title.startsWith(word))
            return 0;
        const qsizetype at = title.indexOf(word);
        if (at > 0 && !title.at(at - 1).isLetterOrNumber())
            return 1;
        return at > 0 ? 2 : 3;
    }

    QList<Finding> best(QList<Finding> found) const
    {
        erase_if(found, [this](const Finding &finding) { return !fits(finding); });
        std::ranges::stable_sort(found, {}, [this](const Finding &finding) {
            return std::tuple(!finding.refusal.isEmpty(), rankOf(finding));
        });
        if (found.size() > mostShown)
            found.resize(mostShown);
        return found;
    }

    QString endsOf(const Connection &connection) const
    {
        const Port *port = m_picture.port(connection.port);
        const OnRamp *onRamp = m_picture.onRamp(connection.onRamp);
        return Words::tr("%1 to %2", "ends of a connection")
            .arg(text::fromStd(port ? port->city : connection.port.text()),
                 onRamp ? providerAndRegion(*onRamp) + QStringLiteral(", ")
                         + text::fromStd(onRamp->city)
                        : text::fromStd(connection.onRamp.text()));
    }

    QString nameOf(const Connection &connection) const
    {
        return text::isolated(text::fromStd(connection.name));
    }

    Finding of(const Connection &connection) const
    {
        const QString name = text::fromStd(connection.name);
        const QString state = words::stateOf(connection);
        const QString rate =
            text::bandwidth(connection.inForce.isZero() ? connection.base : connection.inForce);
        const QString ends = endsOf(connection);
        return {.kind = FindingKind::Connection,
                .id = idOf("connection", connection.id.text()),
                .title = name,
                .detail = Words::tr("%1, %2, %3", "ends, bandwidth, state").arg(ends, rate, state),
                .search = folded(
                    QStringList{name, ends, state, text::fromStd(connection.id.text())}.join(u' ')),
                .connection = connection.id};
    }

    static Finding of(const Port &port)
    {
        const QString name = text::fromStd(port.name);
        const QString place =
            text::fromStd(port.site) + QStringLiteral(", ") + text::fromStd(port.city);
        return {.kind = FindingKind::Port,
                .id = idOf("port", port.id.text()),
                .title = name,
                .detail = Words::tr("Port, %1, %2", "place, bandwidth")
                              .arg(place, text::bandwidth(port.speed)),
                .search = folded(QStringList{name, place, Words::tr("Port")}.join(u' ')),
                .port = port.id};
    }

    static Finding of(const OnRamp &onRamp)
    {
        const QString city = text::fromStd(onRamp.city);
        const QString provider = providerAndRegion(onRamp);
        const QString site = text::fromStd(onRamp.facility);
        return {.kind = FindingKind::OnRamp,
                .id = idOf("onRamp", onRamp.id.text()),
                .title = Words::tr("%1, %2", "city, provider and region").arg(city, provider),
                .detail = Words::tr("On-ramp, %1", "its site")
                              .arg(site.isEmpty() ? text::fromStd(onRamp.name) : site),
                .search =
                    folded(QStringList{city, provider, site, text::fromStd(onRamp.code),
                                       text::fromStd(onRamp.name), text::fromStd(onRamp.country)}
                               .join(u' ')),
                .onRamp = onRamp.id};
    }

    Finding of(const Order &order) const
    {
        const Connection *connection = m_picture.connection(order.connection);
        const QString about =
            connection ? text::fromStd(connection->name) : text::fromStd(order.port.text());
        const QString id = text::fromStd(order.id.text());
        return {
            .kind = FindingKind::Order,
            .id = idOf("order", order.id.text()),
            .title = id,
            .detail =
                Words::tr("Order of %1, %2, %3", "connection or port, state, when")
                    .arg(text::isolated(about), words::stateOf(order), text::date(order.placedAt)),
            .search = folded(
                QStringList{id, about, Words::tr("Order"), text::fromStd(order.externalId)}.join(
                    u' ')),
            .connection = order.connection,
            .port = order.port,
            .order = order.id};
    }

    static Finding of(const Invoice &invoice)
    {
        const QString id = text::fromStd(invoice.id.text());
        const QString month = monthOfYear(invoice.month.from(),
                                          QTimeZone(QByteArray::fromStdString(invoice.timeZone)));
        return {.kind = FindingKind::Invoice,
                .id = idOf("invoice", invoice.id.text()),
                .title = id,
                .detail = Words::tr("Invoice of %1, %2", "month, amount")
                              .arg(month, text::money(invoice.total, text::Decimals::Cents)),
                .search = folded(QStringList{id, month, Words::tr("Invoice")}.join(u' ')),
                .invoice = invoice.id};
    }

    void addDeed(const Connection &connection, QList<Finding> &found) const
    {
        const Boost *boost = m_picture.runningBoost(connection.id);
        if (m_spoken.verb == Verb::Boost)
            return found.append(boostOf(connection, boost));
        if (!boost)
            return;
        found.append(m_spoken.verb == Verb::Extend ? extensionOf(connection, *boost)
                                                   : endOf(connection, *boost));
    }

    Finding deedOn(const Connection &connection, FindingKind kind, const char *prefix) const
    {
        Finding deed = of(connection);
        deed.kind = kind;
        deed.id = idOf(prefix, connection.id.text());
        return deed;
    }

    Finding boostOf(const Connection &connection, const Boost *running) const
    {
        Finding boost = deedOn(connection, FindingKind::Boost, "boost");
        boost.to = m_spoken.to.value_or(connection.turbo);
        boost.lasting = m_spoken.lasting.value_or(usualBoost);
        boost.title =
            Words::tr("Boost %1 to %2 for %3", "connection, bandwidth, time")
                .arg(nameOf(connection), text::bandwidth(boost.to), text::duration(boost.lasting));
        boost.detail = endsOf(connection);
        if (connection.state != ProductState::Active)
            boost.refusal = Words::tr("It is not in service: %1").arg(words::stateOf(connection));
        else if (running)
            boost.refusal = Words::tr("It is boosted already; type \"%1\" to make that longer")
                                .arg(wordOf(Verb::Extend));
        else if (boost.to <= connection.base)
            boost.refusal = Words::tr("It carries %1 already; a boost raises it")
                                .arg(text::bandwidth(connection.base));
        return boost;
    }

    Finding extensionOf(const Connection &connection, const Boost &running) const
    {
        Finding longer = deedOn(connection, FindingKind::Extend, "extend");
        longer.boost = running.id;
        longer.lasting = m_spoken.lasting.value_or(usualExtension);
        longer.title = Words::tr("Boost %1 for %2 longer", "connection, time")
                           .arg(nameOf(connection), text::duration(longer.lasting));
        longer.detail = Words::tr("It ends at %1").arg(text::time(running.endsAt));
        if (running.state != BoostState::Active)
            longer.refusal = words::stateOf(running);
        return longer;
    }

    Finding endOf(const Connection &connection, const Boost &running) const
    {
        Finding end = deedOn(connection, FindingKind::EndBoost, "end");
        end.boost = running.id;
        end.title = Words::tr("End the boost of %1 now", "connection").arg(nameOf(connection));
        end.detail = Words::tr("Back to %1; only what has run is charged")
                         .arg(text::bandwidth(running.from));
        if (running.state != BoostState::Active)
            end.refusal = words::stateOf(running);
        return end;
    }

    const client::Picture &m_picture;
    const Spoken &m_spoken;
};

QList<Finding> verbs(const QStringList &typed)
{
    QList<Finding> found;
    const auto add = [&](Verb verb, const QString &detail) {
        const QString word = wordOf(verb);
        const QString begun = typed.isEmpty() ? QString() : typed.front();
        if (typed.size() <= 1 && folded(word).startsWith(begun))
            found.append({.kind = FindingKind::Verb,
                          .id = idOf("verb", word.toStdString()),
                          .title = word,
                          .detail = detail,
                          .search = folded(word)});
    };
    add(Verb::Boost, Words::tr("A connection, as in: boost seq-archive 5G 2h"));
    add(Verb::Extend, Words::tr("A boost that runs, as in: extend seq-archive 1h"));
    add(Verb::End, Words::tr("A boost that runs, as in: end seq-archive"));
    return found;
}

} // namespace

QList<Finding> findingsFor(const QString &typed, const client::Picture &picture,
                           const QList<Finding> &actions)
{
    const Spoken spoken = spokenOf(typed);
    const Finder finder(picture, spoken);
    if (spoken.verb != Verb::Find)
        return finder.deeds();
    if (spoken.words.isEmpty())
        return finder.unasked(verbs({}) + actions);
    return verbs(spoken.words) + finder.everything(actions);
}

} // namespace turbolane::ui
