// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/carriedcard.h"

#include "ui/charts/boostbands.h"
#include "ui/charts/throughputchart.h"
#include "ui/kit/grown.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/trouble.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int usualSpan = 1; ///< a day
constexpr int stepsOfHole = 3; ///< a lost sample is no hole

QString nameOf(int span)
{
    switch (span) {
    case 0: return CarriedCard::tr("Last hour");
    case 1: return CarriedCard::tr("Last 24 hours");
    case 2: return CarriedCard::tr("Last 7 days");
    default: return CarriedCard::tr("Last 30 days");
    }
}

} // namespace

CarriedCard::CarriedCard(const Desk &desk, QWidget *parent)
    : Card(parent)
    , m_reader(desk)
    , m_span(new SegmentedChoice(tr("Time shown"), SegmentedChoice::Size::Small))
    , m_chart(new ThroughputChart(desk.clock))
{
    setObjectName(QStringLiteral("carriedCard"));
    m_span->setObjectName(QStringLiteral("detailSpan"));
    m_chart->setObjectName(QStringLiteral("detailChart"));
    m_span->setChoices({tr("1 h"), tr("24 h"), tr("7 days"), tr("30 days")});
    m_chart->enlarge(tr("Throughput and committed bandwidth"), m_span);
    m_chart->setMarkEvery(40);
    // What room there is, and no more: the page would scroll where it need not.
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setGrownMinimum(m_chart, {0, 220});
    auto *column = boxed<QVBoxLayout>(this, {16, 12, 16, 8}, 0);
    column->addWidget(m_chart, 1);
    connect(m_span, &SegmentedChoice::chosen, this, &CarriedCard::chooseSpan);
    connect(&m_reader, &CarriedReader::changed, this, &CarriedCard::changed);
    m_span->setCurrent(usualSpan);
    chooseSpan(usualSpan);
}

void CarriedCard::chooseSpan(int span)
{
    m_chart->setSpan(spanSpecs.at(std::size_t(span)).length, nameOf(span));
    m_reader.setSpan(std::size_t(span));
}

QString CarriedCard::lackOf(const DetailSight &sight) const
{
    if (m_reader.failure())
        return tr("The figures cannot be read just now. %1")
            .arg(troubleOf(*m_reader.failure(), Deed::Read).text());
    if (sight.isLost)
        return tr("No figures: the carrier does not answer");
    return sight.connection.activeSince ? tr("It carried nothing in the time shown")
                                        : tr("It has carried nothing yet");
}

void CarriedCard::show(const DetailSight &sight)
{
    const auto &samples = m_reader.samples();
    if (!samples || samples->empty()) {
        const bool isAsked = !samples && !m_reader.failure() && !sight.isLost;
        return m_chart->clear(isAsked ? ThroughputChart::Lack::Asked : ThroughputChart::Lack::None,
                              isAsked ? tr("Asking the carrier for the figures") : lackOf(sight));
    }
    m_chart->setLive(!sight.isLost);
    m_chart->setBands(boostBandsOf(sight.connection.id, sight.picture));
    m_chart->setSamples(*samples, Millis(m_reader.span().step) * stepsOfHole);
}

std::optional<TelemetrySample> CarriedCard::latest() const
{
    const auto &samples = m_reader.samples();
    return samples && !samples->empty() ? std::optional(samples->back()) : std::nullopt;
}

void CarriedCard::toggleTable()
{
    m_chart->showAsTable(!m_chart->isTable());
}

} // namespace turbolane::ui
