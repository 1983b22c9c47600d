// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/onramplist.h"

#include "client/portfolio.h"
#include "ui/delegates/onrampdelegate.h"
#include "ui/editors/linkbutton.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/models/listings.h"
#include "ui/models/onrampfilter.h"
#include "ui/network/onrampfilters.h"
#include "ui/network/reachbook.h"
#include "ui/network/selection.h"
#include "ui/text.h"
#include "ui/textorder.h"
#include "ui/trouble.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr Micros usualLimit = Millis(100);

QStringList providersOf(const QList<OnRampRow> &rows)
{
    QStringList providers;
    for (const OnRampRow &row : rows) {
        const QString provider = text::fromStd(row.onRamp.provider);
        if (!providers.contains(provider))
            providers.append(provider);
    }
    return providers;
}

} // namespace

OnRampList::OnRampList(const Desk &desk, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_parts(parts)
    , m_filter(new OnRampFilter(this))
    , m_search(new SearchField(tr("City, site, region or provider"), this))
{
    m_filter->setSourceModel(&parts.listings.onRamps);
    m_filter->setLimit(usualLimit);
    m_filters = new OnRampFilters(*m_filter, this);
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    auto *top = boxed<QVBoxLayout>(nullptr, {16, 16, 16, 12}, 12);
    top->addWidget(m_search);
    top->addWidget(m_filters);
    column->addLayout(top);
    column->addWidget(makeHeader());
    column->addWidget(makeList(), 1);
    column->addWidget(makeFooter());
    wire();
    refresh();
}

QWidget *OnRampList::makeHeader()
{
    auto *header = new QWidget(this);
    auto *column = boxed<QVBoxLayout>(header, {}, 0);
    auto *row =
        boxed<QHBoxLayout>(nullptr, {OnRampDelegate::margin, 0, OnRampDelegate::margin, 0}, 4);
    auto *nearest = new Label(Type::Caption, Colour::Ink3, tr("Nearest to"), header);
    m_port = new LinkButton({}, header);
    m_port->setType(Type::Caption);
    m_port->setColour(Colour::Ink2);
    m_port->setOpensMenu(true);
    m_port->setObjectName(QStringLiteral("nearestPort"));
    auto *roundTrip = new Label(Type::Caption, Colour::Ink3, tr("RTT, ms"), header);
    m_priceHeading = new Label(Type::Caption, Colour::Ink3, {}, header);
    for (Label *figure : {roundTrip, m_priceHeading})
        figure->setAlignment(text::ofFigures | Qt::AlignVCenter);
    roundTrip->setToolTip(tr("Round trip from the port, in milliseconds"));
    followTextSize(m_priceHeading,
                   [this] { m_priceHeading->setFixedWidth(OnRampDelegate::priceColumn()); });
    row->addWidget(nearest);
    row->addWidget(m_port);
    row->addStretch();
    row->addWidget(roundTrip);
    row->addWidget(m_priceHeading);
    column->addWidget(new Hairline(Qt::Horizontal, header));
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, header));
    return header;
}

QWidget *OnRampList::makeList()
{
    m_stack = new QStackedWidget(this);
    m_view = new QListView(m_stack);
    m_view->setObjectName(QStringLiteral("onRamps"));
    m_view->setAccessibleName(tr("On-ramps, nearest first"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new OnRampDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_skeleton = new QWidget(m_stack);
    boxed<QVBoxLayout>(m_skeleton, {16, 0, 16, 0}, 0)->addWidget(new Skeleton(12, m_skeleton));
    m_notice = new EmptyState(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_notice);
    return m_stack;
}

QWidget *OnRampList::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *column = boxed<QVBoxLayout>(footer, {}, 0);
    auto *row = boxed<QHBoxLayout>(nullptr, {16, 5, 16, 5}, 8);
    m_count = new Label(Type::Small, Colour::Ink2, {}, footer);
    m_showAll = new LinkButton(tr("Show all"), footer);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_showAll);
    column->addWidget(new Hairline(Qt::Horizontal, footer));
    column->addLayout(row);
    return footer;
}

void OnRampList::wire()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &OnRampFilter::setText);
    connect(m_filter, &OnRampFilter::filterChanged, this, &OnRampList::showState);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &OnRampList::showState); // measured, they pass the limit
    connect(&m_parts.listings.onRamps, &QAbstractItemModel::rowsInserted, this,
            &OnRampList::refresh);
    connect(&m_parts.listings.onRamps, &QAbstractItemModel::rowsRemoved, this,
            &OnRampList::refresh);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &OnRampList::refresh);
    connect(&m_parts.reach, &ReachBook::changed, this, &OnRampList::refresh);
    connect(&m_parts.selection, &Selection::portChosen, this, &OnRampList::refresh);
    connect(&m_parts.selection, &Selection::onRampChosen, this, &OnRampList::showSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OnRampList::takeCurrent);
    connect(m_view, &QListView::activated, this, &OnRampList::onRampActivated);
    connect(m_port, &LinkButton::clicked, this, &OnRampList::openPortMenu);
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_search->clear();
        m_filter->clear();
    });
}

void OnRampList::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Port *port = picture.port(m_parts.selection.port());
    m_port->setText(port ? text::fromStd(port->name) : tr("no port"));
    m_port->setAccessibleName(tr("Nearest to %1, choose another port").arg(m_port->text()));
    m_port->setEnabled(!picture.ports().empty());
    const Currency currency = picture.carrier ? picture.carrier->currency : Currency::of("EUR");
    m_priceHeading->setText(tr("%1/Gbps h").arg(text::currencySign(currency)));
    m_priceHeading->setToolTip(tr("Price of the first Gbps for an hour"));
    m_filters->setProviders(providersOf(m_parts.listings.onRamps.rows()));
    showState();
}

void OnRampList::showState()
{
    m_count->setText(footerText());
    const bool hasRows = m_parts.listings.onRamps.rowCount() > 0;
    m_showAll->setVisible(hasRows && m_filter->isFiltering());
    const bool isMeasured = m_parts.reach.isKnown() || m_parts.selection.port().isEmpty();
    if (const auto &failure = m_parts.reach.failure(); failure && !isMeasured) {
        const Trouble trouble = troubleOf(*failure, Deed::Read);
        m_notice->showMessage({.icon = "wifi-off",
                               .bad = true,
                               .title = tr("No distances from this port"),
                               .text = trouble.text(),
                               .code = trouble.code,
                               .acts = {{tr("Ask again"), [this] { m_parts.reach.askAgain(); }}}});
        m_stack->setCurrentWidget(m_notice);
    } else if (!hasRows || !isMeasured) {
        m_stack->setCurrentWidget(m_skeleton);
    } else if (m_filter->rowCount() == 0) {
        showNoMatch();
        m_stack->setCurrentWidget(m_notice);
    } else {
        m_stack->setCurrentWidget(m_view);
    }
}

void OnRampList::showNoMatch()
{
    const auto clear = [this] {
        m_search->clear();
        m_filter->clear();
    };
    const QList<int> hidden = m_filter->hiddenByLimit();
    if (hidden.isEmpty() || !m_filter->limit()) {
        m_notice->showMessage({.icon = "search",
                               .title = tr("No on-ramp matches"),
                               .text = tr("Nothing in the catalogue has all of these words."),
                               .acts = {{tr("Clear search"), clear}}});
        return;
    }
    const OnRampRow &nearest = m_parts.listings.onRamps.row(hidden.first());
    const int count = int(hidden.size());
    m_notice->showMessage(
        {.icon = "search",
         .title = tr("No on-ramp matches"),
         .text = text::counted(tr("The filter \u201cUnder %1\u201d hides %n result(s). "
                                  "Nearest: %2, %3.",
                                  nullptr, count),
                               count)
                     .arg(limitText(*m_filter->limit()), providerAndRegion(nearest.onRamp),
                          text::latency(nearest.reach->roundTrip)),
         .acts = {{tr("Remove that filter"), [this] { m_filter->setLimit(std::nullopt); }},
                  {tr("Clear search"), clear}}});
}

QString OnRampList::footerText() const
{
    const int all = m_parts.listings.onRamps.rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0)
        return {}; // nothing is known yet
    if (!m_filter->isFiltering())
        return text::counted(tr("%n on-ramp(s)", nullptr, all), all);
    if (const auto limit = m_filter->limit())
        return tr("%1 of %2 under %3").arg(text::count(shown), text::count(all), limitText(*limit));
    return tr("%1 of %2").arg(text::count(shown), text::count(all));
}

void OnRampList::showSelected()
{
    const QModelIndex source = m_parts.listings.onRamps.indexOf(m_parts.selection.onRamp());
    const QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid())
        return m_view->selectionModel()->clear();
    if (index == m_view->currentIndex())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void OnRampList::takeCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        m_parts.selection.chooseOnRamp(
            OnRampId(index.data(OnRampsModel::IdRole).toString().toStdString()));
}

void OnRampList::openPortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Port &port : m_desk.portfolio.picture().ports()) {
        QAction *action =
            menu->addAction(tr("%1, %2").arg(text::fromStd(port.name), text::fromStd(port.city)));
        action->setCheckable(true);
        action->setChecked(port.id == m_parts.selection.port());
        connect(action, &QAction::triggered, this,
                [this, id = port.id] { m_parts.selection.choosePort(id); });
    }
    menu->popup(m_port->mapToGlobal(QPoint(0, m_port->height())));
}

} // namespace turbolane::ui
