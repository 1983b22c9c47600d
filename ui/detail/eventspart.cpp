// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/eventspart.h"

#include "ui/delegates/rowpainter.h"
#include "ui/editors/linkbutton.h"
#include "ui/happenings/happeningdelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QListView>

namespace turbolane::ui {

namespace {

constexpr int leastHalfRows = 3;

} // namespace

EventsPart::EventsPart(QWidget *parent)
    : QWidget(parent)
    , m_count(new LinkButton(QString()))
    , m_card(new Card)
    , m_list(new QListView)
    , m_none(new Label(Type::Small, Colour::Ink2, tr("Nothing has happened to it yet.")))
{
    setObjectName(QStringLiteral("eventsPart"));
    m_count->setObjectName(QStringLiteral("allEvents"));
    m_list->setObjectName(QStringLiteral("eventsList"));
    m_list->setAccessibleName(tr("Events of this connection, newest first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HappeningDelegate(HappeningDelegate::Moments::InFull, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(leastHalfRows * twoLineRowHeight() / 2);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *column = boxed<QVBoxLayout>(this, {}, 6);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Events")));
    head->addStretch();
    head->addWidget(m_count);
    connect(m_count, &LinkButton::clicked, this, &EventsPart::allWanted);
    column->addLayout(head);
    column->addWidget(m_none);
    boxed<QVBoxLayout>(m_card, {10, 4, 6, 4}, 0)->addWidget(m_list);
    column->addWidget(m_card, 1);
}

void EventsPart::show(const DetailSight &sight)
{
    m_model.setNow(sight.now);
    m_model.show(happeningsOf(sight.connection, sight.picture, sight.disturbances(), sight.now));
    const int count = m_model.rowCount();
    m_count->setText(tr("All %1", "how many events").arg(text::count(count)));
    m_count->setAccessibleName(tr("All events of this connection, on the Activity page"));
    m_count->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_card->setVisible(count > 0);
}

} // namespace turbolane::ui
