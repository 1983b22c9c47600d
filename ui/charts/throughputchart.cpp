// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/throughputchart.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/hoursmodel.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace turbolane::ui {

namespace {

/// Narrower, the orange explains itself beside Turbo.
constexpr int widthForBoosts = 400;
constexpr int headHeight = 24;
constexpr int headGap = 12;
constexpr int rowHeight = 28;
/// Of the time shown, that much of it lies ahead of a large one.
constexpr int shareAhead = 48;
constexpr Seconds oneDay = std::chrono::hours(24);

} // namespace

ThroughputChart::ThroughputChart(const Clock &carrierClock, QWidget *parent)
    : QWidget(parent)
    , m_carrierClock(carrierClock)
    , m_plot(new ThroughputPlot(m_data))
    , m_hours(new HoursModel(this))
    , m_table(new QTableView)
    , m_figures(new QStackedWidget)
    , m_title(new Label(Type::Strong, Colour::Ink))
    , m_legend(new ChartLegend)
    , m_drops(new Label(Type::Caption, Colour::Ink2))
    , m_head(new QHBoxLayout)
{
    m_title->setElide(Qt::ElideRight);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_head->setSpacing(headGap);
    m_head->addStrut(headHeight);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_drops);
    m_drops->setObjectName(QStringLiteral("chartDrops"));
    m_drops->setWordWrap(true);
    m_drops->hide();
    makeTable();
    setSpan(m_span, tr("Last 24 hours"));
}

void ThroughputChart::makeTable()
{
    m_table->setModel(m_hours);
    m_table->setAccessibleName(tr("Throughput by the hour"));
    m_table->verticalHeader()->hide();
    setGrownRows(m_table, rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_figures->addWidget(m_plot);
    m_figures->addWidget(m_table);
}

void ThroughputChart::showAsTable(bool table)
{
    m_figures->setCurrentIndex(table ? 1 : 0);
    m_legend->setVisible(!table);
    redraw();
    if (!table)
        return;
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->selectRow(0);
}

bool ThroughputChart::isTable() const
{
    return m_figures->currentWidget() == m_table;
}

void ThroughputChart::setSpan(Seconds span, const QString &title)
{
    if (span == m_span && title == m_name)
        return;
    m_span = span;
    m_name = title;
    if (m_controls == nullptr)
        m_title->setText(title);
    placeLegend();
    setAccessibleName(tr("Throughput, %1").arg(title));
    redraw();
}

void ThroughputChart::setTime(Interval time, const QString &title)
{
    m_fixed = time;
    setSpan(std::chrono::duration_cast<Seconds>(time.length()), title);
    redraw();
}

void ThroughputChart::enlarge(const QString &heading, QWidget *controls)
{
    m_scene.large = true;
    m_title->setType(Type::Title);
    m_title->setText(heading);
    m_controls = controls;
    m_head->addWidget(controls);
    placeLegend();
    redraw();
}

void ThroughputChart::setZone(const QTimeZone &zone)
{
    m_scene.zone = zone;
    m_hours->setZone(zone);
    redraw();
}

void ThroughputChart::setSamples(std::vector<TelemetrySample> samples, Millis gap)
{
    m_data.replace(std::move(samples), gap);
    m_scene.loading = false;
    redraw();
}

void ThroughputChart::append(const TelemetrySample &sample)
{
    m_data.append(sample);
    m_scene.loading = false;
    redraw();
}

void ThroughputChart::clear(Lack lack, const QString &notice)
{
    m_data.replace({}, Millis(0));
    m_scene.loading = lack == Lack::Asked;
    m_scene.notice = notice;
    m_scene.bands.clear();
    redraw();
}

void ThroughputChart::setBands(std::vector<BoostBand> bands)
{
    m_scene.bands = std::move(bands);
    redraw();
}

void ThroughputChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
    placeLegend();
}

/// Beside the title, or below it where the words are long.
void ThroughputChart::placeLegend()
{
    int needed = m_title->sizeHint().width() + headGap + m_legend->sizeHint().width();
    if (m_controls != nullptr)
        needed += headGap + m_controls->sizeHint().width();
    const bool fits = needed <= width();
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(fits ? headGap : 0);
    m_head->setAlignment(m_legend, fits ? Qt::AlignVCenter : Qt::AlignLeading);
}

void ThroughputChart::setLive(bool live)
{
    if (std::exchange(m_live, live) != live)
        redraw();
}

void ThroughputChart::follow()
{
    redraw();
}

void ThroughputChart::redraw()
{
    m_scene.now = m_carrierClock.now();
    m_scene.nowWord = tr("now");
    const auto last = m_live ? std::nullopt : m_data.at(m_scene.now);
    if (last) {
        m_scene.now = last->at;
        m_scene.nowWord = text::time(last->at, m_scene.zone);
    }
    // The sample of this very second is inside the half-open time too.
    const Millis ahead = m_scene.large ? Millis(m_span) / shareAhead : Millis(1);
    m_scene.time = m_fixed.value_or(Interval::between(m_scene.now - m_span, m_scene.now + ahead));
    m_legend->setBoosts(!m_scene.bands.empty() && width() >= widthForBoosts);
    m_plot->draw(m_scene);
    m_hours->setNow(m_span > oneDay ? std::optional(m_scene.now) : std::nullopt);
    if (isTable())
        listHours();
    tell();
}

void ThroughputChart::listHours()
{
    const QList<HourRow> rows = hourRows(m_data, m_scene.time, m_scene.zone);
    m_hours->replaceWith(rows);
    const bool isCounted =
        std::ranges::any_of(rows, [](const HourRow &row) { return row.dropped.has_value(); });
    m_table->setColumnHidden(HoursModel::Dropped, !isCounted);
}

/// What a picture does not say, and all of it to those who do not see it.
void ThroughputChart::tell()
{
    const QString drops = m_data.sentenceOfDrops(m_scene.time, m_scene.zone);
    m_drops->setText(drops);
    m_drops->setVisible(m_scene.large && !drops.isEmpty());
    QStringList said{m_data.isEmpty() ? m_scene.notice : m_data.sentence(m_scene.time)};
    if (!drops.isEmpty())
        said.append(drops);
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

} // namespace turbolane::ui
