// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transfercolumn.h"

#include "domain/clock.h"
#include "ui/drawing/refusalbox.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/schedule/schedulecolumn.h"
#include "ui/schedule/transferform.h"
#include "ui/schedule/transferplot.h"
#include "ui/schedule/transferwaydelegate.h"
#include "ui/schedule/transferwords.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>

namespace turbolane::ui {

namespace { } // namespace

TransferColumn::TransferColumn(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_inquiry(desk.carrier)
    , m_placer(desk.carrier)
    , m_title(new Label(Type::Title, Colour::Ink, tr("Transfer planner")))
    , m_about(new Label(Type::Body, Colour::Ink2, tr("Finds the boosts that meet a deadline.")))
    , m_close(new Button(ButtonKind::Quiet, {}))
    , m_form(new TransferForm(desk))
    , m_told(new Label(Type::Body, Colour::Ink2))
    , m_list(new QListView)
    , m_plot(new TransferPlot)
    , m_sum(new Label(Type::Body, Colour::Ink2))
    , m_total(new Label(Type::Figure, Colour::Ink))
    , m_spare(new Label(Type::Body, Colour::Ok))
    , m_refusal(new RefusalBox)
    , m_confirm(new Button(ButtonKind::Turbo, tr("Schedule boosts")))
{
    setGrownWidth(this, scheduleSideWidth);
    nameAll();
    arrangeAll();
    wire();
}

void TransferColumn::nameAll()
{
    setObjectName(QStringLiteral("transferColumn"));
    m_close->setObjectName(QStringLiteral("closeTransfer"));
    m_close->setGlyph({.name = "x", .stroke = 2});
    m_close->setAccessibleName(tr("Close the transfer planner"));
    m_close->setToolTip(tr("Close the transfer planner"));
    m_told->setObjectName(QStringLiteral("transferTold"));
    m_told->setWordWrap(true);
    m_about->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("transferWays"));
    m_list->setAccessibleName(tr("Ways to do it"));
    m_list->setModel(&m_ways);
    m_list->setItemDelegate(new TransferWayDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_plot->setObjectName(QStringLiteral("transferPlot"));
    m_sum->setObjectName(QStringLiteral("transferSum"));
    m_sum->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("transferTotal"));
    m_spare->setObjectName(QStringLiteral("transferSpare"));
    m_confirm->setObjectName(QStringLiteral("confirmTransfer"));
    m_confirm->setButtonSize(ButtonSize::Large);
    m_confirm->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QLayout *TransferColumn::head()
{
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    return head;
}

QLayout *TransferColumn::foot()
{
    auto *foot = boxed<QVBoxLayout>(nullptr, {}, 4);
    auto *figures = boxed<QHBoxLayout>(nullptr, {}, 8);
    figures->addWidget(m_total, 1);
    figures->addWidget(m_spare, 0, Qt::AlignBottom);
    foot->addWidget(m_sum);
    foot->addLayout(figures);
    return foot;
}

void TransferColumn::arrangeAll()
{
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 10);
    column->addLayout(head());
    column->addWidget(m_about);
    column->addWidget(m_form);
    column->addWidget(m_told);
    column->addWidget(m_list);
    column->addWidget(m_plot, 1);
    column->addStretch();
    column->addWidget(m_refusal);
    column->addLayout(foot());
    column->addWidget(m_confirm);
}

void TransferColumn::wire()
{
    connect(m_close, &Button::clicked, this, &TransferColumn::letGo);
    connect(m_form, &TransferForm::changed, this, &TransferColumn::ask);
    connect(&m_inquiry, &TransferInquiry::changed, this, &TransferColumn::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TransferColumn::showChosen);
    connect(m_confirm, &Button::clicked, this, &TransferColumn::confirm);
    connect(&m_placer, &TransferPlacer::placed, this, [this] {
        m_confirm->setLoading(false);
        emit placed(chosen() ? chosen()->course.boosts.front().from() : m_desk.clock.now());
    });
    connect(&m_placer, &TransferPlacer::failed, this, &TransferColumn::fail);
}

void TransferColumn::begin(const ConnectionId &connection)
{
    m_isOn = true;
    m_form->begin(connection);
    ask();
}

void TransferColumn::stop()
{
    m_isOn = false;
    m_inquiry.stop();
}

void TransferColumn::takeFocus()
{
    m_form->takeFocus();
}

void TransferColumn::ask()
{
    if (!m_isOn || m_placer.isPlacing())
        return;
    m_refusal->clear();
    if (const QString why = m_form->whyNot(); !why.isEmpty()) {
        m_inquiry.stop();
        return showNone(why);
    }
    m_asked = m_form->question();
    m_inquiry.ask(m_asked);
}

void TransferColumn::refresh()
{
    if (!m_isOn || !m_form->whyNot().isEmpty())
        return;
    if (m_inquiry.trouble())
        showNone(troubleOf(*m_inquiry.trouble(), Deed::Quote).text());
    else if (m_inquiry.isAsking() || m_inquiry.offers().empty())
        showNone(tr("Asking the carrier what each hour costs."));
    else
        showOffers();
}

void TransferColumn::showNone(const QString &told)
{
    m_told->setText(told);
    m_told->show();
    m_ways.clear();
    m_list->hide();
    m_plot->clear();
    for (Label *label : {m_sum, m_total, m_spare})
        label->setText({});
    m_confirm->setText(tr("Schedule boosts"));
    m_confirm->disableBecause(told);
    emit blocksChanged();
}

/// Nothing is in time: what could be moved, and by how much the wish has to change.
QString TransferColumn::whyNoWay() const
{
    if (m_inquiry.offers().front().course.done || m_inquiry.offers().size() > 1)
        return {};
    return tr("No plan meets the deadline: with every hour boosted that can be had, %1 of %2 are "
              "moved by then. Ask for less, or for later.",
              "data, data")
        .arg(dataWords(m_inquiry.mostMoved()), dataWords(m_asked.transfer.bytes));
}

void TransferColumn::showOffers()
{
    const Instant now = m_desk.clock.now();
    const QString why = whyNoWay();
    m_told->setText(why);
    m_told->setVisible(!why.isEmpty());
    m_ways.clear();
    for (const TransferOffer &offer : m_inquiry.offers()) {
        auto *item = new QStandardItem(wayWord(offer.course.way));
        const QString price = offer.total ? text::money(*offer.total) : tr("Nothing more");
        const QString boosts = boostsWords(offer, m_asked.transfer, now);
        const QString done = doneWords(offer, m_inquiry.doneUnboosted(), now);
        item->setData(price, TransferWayDelegate::PriceRole);
        item->setData(boosts, TransferWayDelegate::BoostsRole);
        item->setData(done, TransferWayDelegate::DoneRole);
        item->setData(!offer.course.done.has_value(), TransferWayDelegate::IsLateRole);
        item->setData(QStringList{item->text(), price, boosts, done}.join(QStringLiteral(", ")),
                      Qt::AccessibleTextRole);
        m_ways.appendRow(item);
    }
    m_list->show();
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_ways.rowCount() + 2);
    m_list->setCurrentIndex(m_ways.index(0, 0));
    showChosen();
}

const TransferOffer *TransferColumn::chosen() const
{
    const int row = m_list->currentIndex().row();
    const auto &offers = m_inquiry.offers();
    return row >= 0 && row < int(offers.size()) ? &offers[std::size_t(row)] : nullptr;
}

void TransferColumn::showChosen()
{
    const TransferOffer *offer = chosen();
    if (!offer)
        return;
    const Instant now = m_desk.clock.now();
    m_plot->draw({.transfer = m_asked.transfer,
                  .offers = m_inquiry.offers(),
                  .chosen = std::size_t(m_list->currentIndex().row()),
                  .now = now});
    m_sum->setText(sumWords(*offer));
    m_total->setText(offer->total ? text::money(*offer->total) : QString());
    const bool isInTime = offer->course.done.has_value();
    m_spare->setColour(isInTime ? Colour::Ok : Colour::Bad);
    m_spare->setText(
        isInTime ? tr("%1 spare", "length")
                       .arg(text::duration(m_asked.transfer.time.to() - *offer->course.done))
                 : tr("Not in time"));
    const int count = int(offer->boosts.size());
    m_confirm->setText(count == 0
                           ? tr("Schedule boosts")
                           : text::counted(tr("Schedule %n boost(s)", nullptr, count), count));
    if (count == 0)
        m_confirm->disableBecause(isInTime ? tr("It is done in time without a boost.")
                                           : tr("Without a boost it is not done in time."));
    else
        m_confirm->enable();
    emit blocksChanged();
}

void TransferColumn::confirm()
{
    if (m_placer.isPlacing() || !chosen() || chosen()->boosts.empty())
        return;
    m_refusal->clear();
    m_confirm->setLoading(true, tr("Scheduling"));
    m_placer.place(*chosen());
}

void TransferColumn::fail(const client::Failure &failure, int left)
{
    m_confirm->setLoading(false);
    const Connection *of = m_form->connection();
    Trouble trouble =
        troubleOf(failure, Deed::Boost, {.connection = of ? text::fromStd(of->name) : QString()});
    trouble.charged = left == 0
        ? tr("Nothing is scheduled, and nothing was charged.")
        : text::counted(
            tr("%n boost(s) could not be taken back and stand in the calendar.", nullptr, left),
            left);
    m_refusal->show(trouble);
}

QString TransferColumn::numberedWords(int number, int of, const QString &price)
{
    const QString words =
        tr("%1 of %2", "number, how many").arg(text::count(number), text::count(of));
    return price.isEmpty() ? words : tr("%1, %2", "1 of 3, price").arg(words, price);
}

QList<CalendarBlock> TransferColumn::blocks() const
{
    QList<CalendarBlock> all;
    const TransferOffer *offer = m_isOn ? chosen() : nullptr;
    if (!offer)
        return all;
    const Connection *of = m_form->connection();
    int number = 0;
    // A boost of a way may be longer than the carrier sells one: then it is several.
    const bool areOnes = offer->prices.size() == offer->course.boosts.size();
    for (const Interval &boost : offer->course.boosts) {
        const QString price = areOnes ? text::money(offer->prices[std::size_t(number)]) : QString();
        ++number;
        all.append({.id = QStringLiteral("transfer %1").arg(number),
                    .time = boost,
                    .kind = BlockKind::Proposed,
                    .title = of ? text::fromStd(of->name) : QString(),
                    .line = text::bandwidthChange(m_asked.transfer.base, m_asked.transfer.raised),
                    .note = numberedWords(number, int(offer->course.boosts.size()), price),
                    .state = tr("Proposed")});
    }
    return all;
}

std::vector<CalendarMark> TransferColumn::marks() const
{
    if (!m_isOn || !m_form->whyNot().isEmpty())
        return {};
    const Instant deadline = m_form->question().transfer.time.to();
    std::vector<CalendarMark> marks{{.at = deadline,
                                     .text = tr("Deadline %1", "time").arg(text::time(deadline)),
                                     .isDeadline = true}};
    if (const TransferOffer *offer = chosen(); offer && offer->course.done)
        marks.push_back({.at = *offer->course.done,
                         .text = tr("Done %1", "time").arg(text::time(*offer->course.done))});
    return marks;
}

ConnectionId TransferColumn::connection() const
{
    const Connection *of = m_isOn ? m_form->connection() : nullptr;
    return of ? of->id : ConnectionId();
}

void TransferColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit letGo();
    else
        Surface::keyPressEvent(event);
}

} // namespace turbolane::ui
