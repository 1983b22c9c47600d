// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/rowchartdialog.h"

#include "client/carrierclient.h"
#include "client/jobs/telemetryjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/charts/throughputchart.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr Millis leastTime = std::chrono::hours(1);
constexpr std::int64_t mostSamples = 1'000;

/// Whole seconds, and no more samples than can be drawn.
Seconds stepFor(Interval time)
{
    const auto seconds = std::chrono::duration_cast<Seconds>(time.length());
    return std::max(Seconds(1), Seconds((seconds.count() + mostSamples - 1) / mostSamples));
}

} // namespace

Interval RowChartDialog::timeAround(const UsageRow &row, Instant now)
{
    const Millis beside = std::max(Millis(row.time.length()), leastTime) / 2;
    const Instant to = std::min(floorToSecond(now), ceilToSecond(row.time.to() + beside));
    const Instant from = floorToSecond(row.time.from() - beside);
    return Interval::between(std::min(from, to - leastTime), to);
}

RowChartDialog::RowChartDialog(const Desk &desk, const UsageRow &row, const QTimeZone &zone,
                               QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_row(row)
    , m_zone(zone)
    , m_time(timeAround(row, desk.clock.now()))
    , m_chart(new ThroughputChart(desk.clock))
    , m_trouble(new Label(Type::Body, Colour::Bad))
    , m_again(new Button(ButtonKind::Primary, tr("Ask again")))
{
    setObjectName(QStringLiteral("rowChartDialog"));
    setWindowTitle(tr("Throughput of %1").arg(nameOfConnection()));
    resize(840, 420);
    arrange();
    ask();
}

/// Nobody waits for the figures any more.
RowChartDialog::~RowChartDialog()
{
    if (m_job)
        m_job->abandon();
}

QString RowChartDialog::nameOfConnection() const
{
    const Connection *connection = m_desk.portfolio.picture().connection(m_row.connection);
    return text::fromStd(connection ? connection->name : m_row.connection.text());
}

void RowChartDialog::arrange()
{
    m_trouble->setObjectName(QStringLiteral("rowChartTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_chart->setObjectName(QStringLiteral("rowChart"));
    m_chart->setZone(m_zone);
    m_chart->setTime(m_time,
                     tr("%1, %2 to %3", "day, time, time")
                         .arg(text::date(m_time.from(), m_zone), text::time(m_time.from(), m_zone),
                              text::time(m_time.to(), m_zone)));
    auto *close = new Button(ButtonKind::Secondary, tr("Close"));
    close->setObjectName(QStringLiteral("closeRowChart"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    auto *what = new Label(Type::Body, Colour::Ink2,
                           tr("The usage row is from %1 to %2, for %3.")
                               .arg(text::timeWithSeconds(m_row.time.from(), m_zone),
                                    text::timeWithSeconds(m_row.time.to(), m_zone),
                                    text::money(m_row.amount)));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_chart, 1);
    column->addWidget(m_trouble);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(close);
    acts->addWidget(m_again);
    column->addLayout(acts);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_again, &Button::clicked, this, &RowChartDialog::ask);
}

void RowChartDialog::ask()
{
    if (m_job)
        return;
    m_again->hide();
    m_trouble->hide();
    m_chart->clear(ThroughputChart::Lack::Asked, tr("Asking the carrier for the figures"));
    const Seconds step = stepFor(m_time);
    m_job =
        m_desk.carrier.telemetry({.connection = m_row.connection, .time = m_time, .step = step});
    connect(m_job, &client::ApiJob::succeeded, this, [this, step, job = m_job.get()] {
        m_job.clear();
        if (job->answer().samples.empty())
            return m_chart->clear(ThroughputChart::Lack::None, tr("Nothing was measured then."));
        m_chart->setSamples(job->answer().samples, Millis(step) * 2);
        if (m_row.kind == ChargeKind::Boost)
            m_chart->setBands({{.time = m_row.time}});
    });
    connect(m_job, &client::ApiJob::failed, this, &RowChartDialog::tellFailure);
}

void RowChartDialog::tellFailure(const client::Failure &failure)
{
    m_job.clear();
    const Trouble trouble = troubleOf(failure, Deed::Read);
    m_chart->clear(ThroughputChart::Lack::None, tr("There are no figures just now."));
    m_trouble->setText(trouble.text());
    m_trouble->show();
    m_again->show();
}

} // namespace turbolane::ui
