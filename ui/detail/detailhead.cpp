// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detailhead.h"

#include "ui/connections/acts.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/datapathwords.h"
#include "ui/connections/nameeditor.h"
#include "ui/detail/roundtrips.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/figure.h"
#include "ui/kit/glyph.h"
#include "ui/kit/label.h"
#include "ui/network/docktext.h"
#include "ui/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace turbolane::ui {

DetailHead::DetailHead(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_mark(new ProviderMark)
    , m_name(new Label(Type::Heading, Colour::Ink))
    , m_editor(new NameEditor(desk))
    , m_badge(new Badge)
    , m_ends(new Label(Type::Body, Colour::Ink2))
    , m_ids(new Label(Type::Mono, Colour::Ink3))
    , m_try(new Button(ButtonKind::Secondary, tr("Try it")))
    , m_handover(new Button(ButtonKind::Secondary, tr("Hand-over sheet")))
    , m_schedule(new Button(ButtonKind::Secondary, tr("Schedule boost")))
    , m_more(ConnectionMenu::button())
    , m_throughput(new FigureLabel(Type::Figure, tr("Throughput")))
    , m_used(new FigureLabel(Type::Figure, tr("Used of committed")))
    , m_roundTrip(new FigureLabel(Type::Figure, tr("Round trip")))
    , m_up(new FigureLabel(Type::Figure, tr("Up, 30 days")))
    , m_cost(new FigureLabel(Type::Figure, tr("Cost now")))
{
    setObjectName(QStringLiteral("detailHead"));
    m_name->setObjectName(QStringLiteral("detailName"));
    m_ids->setObjectName(QStringLiteral("detailIds"));
    m_badge->setObjectName(QStringLiteral("detailBadge"));
    m_try->setObjectName(QStringLiteral("detailTry"));
    m_handover->setObjectName(QStringLiteral("detailHandover"));
    m_schedule->setObjectName(QStringLiteral("detailSchedule"));
    m_more->setObjectName(QStringLiteral("detailMore"));
    arrange();
    wire();
}

void DetailHead::arrange()
{
    m_name->setElide(Qt::ElideMiddle);
    m_ends->setElide(Qt::ElideRight);
    m_ends->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_editor->hide();
    auto *figures = boxed<QHBoxLayout>(nullptr, {}, 16);
    figures->addWidget(column(tr("Throughput"), m_throughput), 1);
    figures->addWidget(column(tr("Used of committed"), m_used), 1);
    figures->addWidget(column(tr("Round trip"), m_roundTrip), 1);
    figures->addWidget(column(tr("Up, 30 days"), m_up), 1);
    figures->addWidget(column(tr("Cost now"), m_cost), 1);
    auto *all = boxed<QVBoxLayout>(this, {}, 0);
    all->addLayout(identity());
    all->addWidget(m_editor);
    all->addSpacing(4);
    all->addWidget(m_ids);
    all->addSpacing(14);
    all->addLayout(figures);
    setTabOrder(m_try, m_handover);
    setTabOrder(m_handover, m_schedule);
    setTabOrder(m_schedule, m_more);
}

QHBoxLayout *DetailHead::identity()
{
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_badge);
    row->addSpacing(8);
    row->addWidget(m_ends, 1);
    row->addWidget(m_try);
    row->addWidget(m_handover);
    row->addWidget(m_schedule);
    row->addWidget(m_more);
    return row;
}

QWidget *DetailHead::column(const QString &caption, FigureLabel *figure) const
{
    auto *all = new QWidget;
    auto *column = boxed<QVBoxLayout>(all, {}, 2);
    column->addWidget(new Label(Type::Caption, Colour::Ink2, caption));
    column->addWidget(figure);
    return all;
}

void DetailHead::wire()
{
    connect(m_try, &Button::clicked, this, &DetailHead::tryWanted);
    connect(m_handover, &Button::clicked, this, &DetailHead::handoverWanted);
    connect(m_schedule, &Button::clicked, this, &DetailHead::scheduleWanted);
    connect(m_more, &Button::clicked, this, [this] { emit moreWanted(*m_more); });
    connect(m_editor, &NameEditor::leftAsItIs, this, &DetailHead::stopEditing);
}

void DetailHead::focusFirst()
{
    (m_schedule->isEnabled() ? m_schedule : m_more)->setFocus();
}

void DetailHead::editName()
{
    if (!m_mayRename)
        return;
    m_name->hide();
    m_editor->setVisible(true);
    m_editor->edit();
}

/// What the field had no use for: there is nothing to take back any more.
void DetailHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_editor->isVisible())
        return event->ignore();
    stopEditing();
}

void DetailHead::stopEditing()
{
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_editor->hide();
    m_name->show();
    if (hadFocus)
        m_more->setFocus();
}

/// The VLANs are the keys to it at both ends.
QString DetailHead::idsOf(const Connection &connection)
{
    QStringList ids{text::fromStd(connection.id.text())};
    if (connection.vlan && connection.innerVlan)
        ids.append(tr("VLAN %1.%2", "outer, inner")
                       .arg(connection.vlan->number())
                       .arg(connection.innerVlan->number()));
    else if (connection.vlan)
        ids.append(tr("VLAN %1").arg(connection.vlan->number()));
    else
        ids.append(tr("untagged"));
    if (connection.cloudVlan)
        ids.append(tr("VLAN %1 at the cloud").arg(connection.cloudVlan->number()));
    return ids.join(QStringLiteral("  "));
}

void DetailHead::show(const DetailSight &sight)
{
    const Connection &connection = sight.connection;
    const OnRamp *onRamp = sight.picture.onRamp(connection.onRamp);
    m_mark->setProvider(onRamp != nullptr ? text::fromStd(onRamp->provider) : QString());
    const QString name = text::fromStd(connection.name);
    if (std::exchange(m_shownName, name) != name && m_editor->isVisible())
        stopEditing(); // it has its new name, or is another connection
    m_name->setText(name);
    m_editor->show(connection);
    const StatePill pill = sight.isLost ? StatePill{Tone::Warn, tr("Last known")}
                                        : pillOf(connection, sight.picture, sight.now);
    m_badge->say(pill.tone, pill.word);
    m_ends->setText(endsOf(connection, sight.picture));
    m_ids->setText(idsOf(connection));
    showFigures(sight);
    showActs(sight);
}

void DetailHead::showFigures(const DetailSight &sight)
{
    const auto &latest = sight.latest;
    const text::Figure unknown{QStringLiteral("–"), {}};
    m_throughput->setFigure(latest ? text::measuredFigure(latest->mean) : unknown);
    const bool hasShare = latest && !latest->committed.isZero();
    m_used->setFigure(
        hasShare
            ? text::Figure{text::percent(latest->mean.inKbps(), latest->committed.inKbps()), {}}
            : unknown);
    const std::optional<Path> path = ridden(sight.connection);
    const bool isUp = path && isInService(sight.connection.state);
    m_roundTrip->setFigure(isUp ? text::latencyFigure(path->roundTrip()) : unknown);
    const auto &availability = sight.service.availability();
    constexpr std::int64_t whole = 1'000'000;
    m_up->setFigure(availability
                        ? text::Figure{text::percent(availability->availabilityPpm, whole, 3), {}}
                        : unknown);
    m_cost->setFigure(
        {text::money(hourlyNow(sight.connection, sight.picture), text::Decimals::Brief),
         tr("per hour")});
}

void DetailHead::showActs(const DetailSight &sight)
{
    const auto allow = [](Button *button, const QString &whyNot) {
        if (whyNot.isEmpty())
            button->enable();
        else
            button->disableBecause(whyNot);
    };
    const QString whyNot = whyNotAsked(sight.connection, sight.isLost);
    m_mayRename = whyNot.isEmpty();
    allow(m_schedule, whyNot);
    allow(m_handover, whyNot);
    allow(m_try, whyNot);
    m_try->setVisible(isOfTheKernel(sight.picture));
}

} // namespace turbolane::ui
