// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/groupcolumn.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/drawing/draft.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"
#include "ui/turbo/timechoice.h"
#include "ui/turbo/turbobutton.h"
#include "ui/words.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace turbolane::ui {

namespace {

constexpr int columnWidth = 384;
constexpr int diameter = 152;

std::set<std::string> idsOf(const std::vector<SceneMember> &members)
{
    std::set<std::string> ids;
    for (const SceneMember &member : members)
        ids.insert(member.connection.text());
    return ids;
}

} // namespace

GroupColumn::GroupColumn(const Desk &desk, Beat &beat, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_boost(new GroupBoost(desk, this))
    , m_title(new Label(Type::Heading, Colour::Ink, {}, this))
    , m_rule(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_list(new QWidget(this))
    , m_rows(new QGridLayout(m_list))
    , m_naming(new QWidget(this))
    , m_name(new QLineEdit(m_naming))
    , m_nameIt(new Button(ButtonKind::Primary, tr("Name the group"), m_naming))
    , m_turboPart(new QWidget(this))
    , m_times(new TimeChoice(m_turboPart))
    , m_turbo(new TurboButton(beat, desk.clock, m_turboPart))
    , m_price(new Label(Type::Strong, Colour::Ink, {}, m_turboPart))
    , m_after(new Label(Type::Small, Colour::Ink2, {}, m_turboPart))
    , m_end(new Button(ButtonKind::Secondary, tr("End all now"), m_turboPart))
    , m_forget(new Button(ButtonKind::Quiet, tr("Forget this group"), m_turboPart))
    , m_refusal(new Label(Type::Small, Colour::Bad, {}, this))
{
    setObjectName(QStringLiteral("groupColumn"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_nameIt->setObjectName(QStringLiteral("nameGroup"));
    m_turbo->setObjectName(QStringLiteral("groupTurbo"));
    m_end->setObjectName(QStringLiteral("endGroup"));
    m_forget->setObjectName(QStringLiteral("forgetGroup"));
    arrange();
    wire();
}

void GroupColumn::arrange()
{
    setGrownWidth(this, columnWidth);
    m_rule->setText(tr("Boosted together: all of them, or none."));
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("Name of the group"));
    m_name->setMaxLength(64);
    m_turbo->setDiameter(diameter);
    m_times->setLasting(std::chrono::hours(4));
    for (Label *label : {m_price, m_after}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_refusal->setWordWrap(true);
    m_rows->setContentsMargins({});
    m_rows->setColumnStretch(0, 1);
    auto *naming = boxed<QHBoxLayout>(m_naming, {}, 8);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_nameIt);
    auto *turbo = boxed<QVBoxLayout>(m_turboPart, {}, 8);
    turbo->addWidget(m_times);
    turbo->addWidget(m_turbo, 0, Qt::AlignHCenter);
    turbo->addWidget(m_price);
    turbo->addWidget(m_after);
    turbo->addWidget(m_end, 0, Qt::AlignHCenter);
    turbo->addWidget(m_forget, 0, Qt::AlignHCenter);
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_rule, m_list, m_naming,
                                                          m_turboPart, m_refusal})
        column->addWidget(part);
    column->addStretch();
}

void GroupColumn::wire()
{
    connect(m_boost, &GroupBoost::changed, this, &GroupColumn::refresh);
    connect(m_times, &TimeChoice::chosen, this, &GroupColumn::refresh);
    connect(m_turbo, &TurboButton::held, this, [this] {
        m_forgotten.reset();
        m_boost->boost();
    });
    connect(m_end, &Button::clicked, m_boost, &GroupBoost::end);
    connect(m_forget, &Button::clicked, this, &GroupColumn::forget);
    connect(m_name, &QLineEdit::textEdited, this, &GroupColumn::showNaming);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupColumn::nameIt);
    connect(m_nameIt, &Button::clicked, this, &GroupColumn::nameIt);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                const bool matters = change.subject == Subject::Plans
                    || change.subject == Subject::Boost || change.subject == Subject::Connection;
                if (matters && !m_connections.empty())
                    refresh();
            });
}

void GroupColumn::show(const std::vector<ConnectionId> &connections)
{
    if (connections != m_connections)
        m_forgotten.reset();
    m_connections = connections;
    refresh();
}

/// The one that has exactly these connections.
const Scene *GroupColumn::scene() const
{
    std::set<std::string> wanted;
    for (const ConnectionId &id : m_connections)
        wanted.insert(id.text());
    for (const Scene &scene : m_desk.portfolio.picture().scenes())
        if (idsOf(scene.members) == wanted)
            return &scene;
    return nullptr;
}

std::vector<SceneMember> GroupColumn::members() const
{
    if (isForgotten())
        return m_forgotten->members; // named again it is as it was
    std::vector<SceneMember> members;
    for (const ConnectionId &id : m_connections)
        if (const Connection *connection = m_desk.portfolio.picture().connection(id))
            members.push_back({.connection = id, .to = connection->turbo});
    return members;
}

std::vector<const Boost *> GroupColumn::boosts() const
{
    std::vector<const Boost *> running;
    for (const ConnectionId &id : m_connections)
        if (const Boost *boost = m_desk.portfolio.picture().runningBoost(id))
            running.push_back(boost);
    return running;
}

void GroupColumn::refresh()
{
    if (m_connections.empty())
        return m_boost->consider({}, {});
    const Scene *named = scene();
    const int count = int(m_connections.size());
    m_title->setText(named ? text::fromStd(named->name)
                           : text::counted(tr("%n connection(s)", nullptr, count), count));
    showMembers();
    showParts(named);
    if (named) {
        m_boost->consider(named->id, m_times->lasting());
        showTurbo();
    } else {
        m_boost->consider({}, {});
        showNaming();
    }
    showRefusal();
}

void GroupColumn::showParts(bool isNamed)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isOther = isNamed == m_turboPart->isHidden();
    m_rule->setText(isForgotten() ? tr("%1 is forgotten. Its connections stay as they are.")
                                        .arg(text::fromStd(m_forgotten->name))
                                  : tr("Boosted together: all of them, or none."));
    m_nameIt->setText(isForgotten() ? tr("Name it again") : tr("Name the group"));
    m_turboPart->setVisible(isNamed);
    m_naming->setVisible(!isNamed);
    if (!isNamed && isOther && isForgotten())
        m_name->setText(text::fromStd(m_forgotten->name));
    if (hadFocus && isOther) // what had it is gone
        isNamed ? m_turbo->setFocus() : m_nameIt->setFocus();
}

void GroupColumn::showMembers()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    const Scene *named = scene();
    for (const SceneMember &member : named ? named->members : members()) {
        const Connection *connection = m_desk.portfolio.picture().connection(member.connection);
        if (!connection)
            continue;
        auto *name = new Label(Type::Strong, Colour::Ink, text::fromStd(connection->name), m_list);
        name->setElide(Qt::ElideMiddle);
        auto *rates = new Label(Type::Body, Colour::Ink2,
                                text::bandwidthChange(connection->base, member.to), m_list);
        m_rows->addWidget(name, row, 0);
        m_rows->addWidget(rates, row++, 1, Qt::AlignTrailing);
    }
}

QString GroupColumn::whyNotNamed() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    for (const SceneMember &member : members()) {
        const Connection *connection = picture.connection(member.connection);
        if (connection->turbo <= connection->base)
            return tr("%1 has no turbo profile.").arg(text::fromStd(connection->name));
        if (!isInService(connection->state))
            return tr("%1 is not up.").arg(text::fromStd(connection->name));
    }
    if (!isName(m_name->text()))
        return tr("A name has letters, digits, \u201c-\u201d, \u201c_\u201d and \u201c.\u201d.");
    return {};
}

void GroupColumn::showNaming()
{
    const QString why = whyNotNamed();
    m_nameIt->setLoading(m_boost->isAsking());
    if (why.isEmpty())
        m_nameIt->enable();
    else
        m_nameIt->disableBecause(why);
}

void GroupColumn::nameIt()
{
    if (whyNotNamed().isEmpty())
        m_boost->name({.name = m_name->text().toStdString(), .members = members()});
}

void GroupColumn::forget()
{
    if (const Scene *named = scene()) {
        m_forgotten = *named;
        m_boost->forget();
    }
}

bool GroupColumn::isForgotten() const
{
    return m_forgotten && !scene();
}

QString GroupColumn::priceWords() const
{
    const auto &price = m_boost->price();
    if (!price)
        return tr("Asking the carrier for the price.");
    return tr("%1 for %2, ends %3", "price, duration, time")
        .arg(text::money(price->total), text::duration(m_times->lasting()),
             text::moment(price->time.to(), m_desk.clock.now()));
}

void GroupColumn::showTurbo()
{
    const auto running = boosts();
    const bool isOn = !running.empty();
    m_times->setVisible(!isOn);
    m_turbo->setFace(face());
    if (isOn) {
        const auto last = std::ranges::max_element(running, {}, &Boost::endsAt);
        m_price->setText(text::counted(tr("%n boost(s) running", nullptr, int(running.size())),
                                       std::int64_t(running.size())));
        m_after->setText(tr("The last ends %1, then base bandwidth again.")
                             .arg(text::moment((*last)->endsAt, m_desk.clock.now())));
    } else {
        m_price->setText(priceWords());
        const auto &price = m_boost->price();
        m_after->setText(
            price ? tr("%1. Then base bandwidth again.").arg(text::perHour(price->perHour))
                  : QString());
    }
    m_end->setVisible(isOn);
    m_end->setLoading(isOn && m_boost->isAsking());
    m_forget->setVisible(!isOn);
}

TurboFace GroupColumn::faceOf(const std::vector<const Boost *> &boosts) const
{
    const auto active = std::ranges::count(boosts, BoostState::Active, &Boost::state);
    const bool isBack = std::ranges::count(boosts, BoostState::Reverting, &Boost::state) > 0;
    TurboFace face;
    face.subject = m_title->text();
    face.base = tr("base");
    face.startsAt = boosts.front()->startsAt;
    face.endsAt = boosts.front()->endsAt;
    face.state = isBack ? TurboState::Reverting : TurboState::Active;
    if (!isBack && active < std::ptrdiff_t(boosts.size())) {
        face.state = TurboState::Provisioning;
        face.steps = int(boosts.size());
        face.step = int(active) + 1;
    }
    face.sentence =
        tr("group %1, %2", "name, what it does").arg(face.subject, words::stateOf(*boosts.front()));
    return face;
}

TurboFace GroupColumn::face() const
{
    if (const auto running = boosts(); !running.empty())
        return faceOf(running);
    TurboFace face;
    face.subject = m_title->text();
    face.lasting = m_times->lasting();
    face.base = tr("base");
    const auto &price = m_boost->price();
    if (m_boost->isAsking()) {
        face.state = TurboState::Provisioning;
        face.startsAt = m_desk.clock.now();
    } else if (m_boost->failure()) {
        face.state = TurboState::Failed;
        face.reason = tr("Nothing charged");
    } else {
        face.state = price ? TurboState::Armed : TurboState::Idle;
    }
    if (price) {
        face.price = text::money(price->total);
        face.sentence = tr("boost group %1 for %2, %3", "name, duration, price")
                            .arg(face.subject, text::duration(face.lasting), face.price);
    }
    return face;
}

void GroupColumn::showRefusal()
{
    const auto &failure = m_boost->failure();
    m_refusal->setVisible(failure.has_value());
    if (!failure)
        return;
    const Trouble trouble = troubleOf(*failure, Deed::Boost);
    if (!m_forgotten)
        m_refusal->setText(tr("%1 None of them was boosted.").arg(trouble.text()));
    else if (failure->code == ErrorCode::WrongState)
        m_refusal->setText(tr("The group is kept: a schedule boosts it. End that schedule first."));
    else
        m_refusal->setText(tr("%1 The group is kept.").arg(trouble.what));
}

} // namespace turbolane::ui
