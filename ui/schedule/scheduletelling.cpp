// SPDX-License-Identifier: GPL-3.0-or-later

// ScheduleDialog: what the carrier says to it.

#include "client/portfolio.h"
#include "ui/drawing/refusalbox.h"
#include "ui/drawing/refusalwords.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/schedule/scheduledialog.h"
#include "ui/schedule/timereason.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int edge = 48; ///< of the window that it lies over

} // namespace

/// How many, and why the first of them; the carrier's own words only where there are no others.
QString ScheduleDialog::refusedWords(const ScheduleEstimate &estimate, int count)
{
    const auto first =
        std::ranges::find(estimate.occurrences, OccurrenceState::Refused, &Occurrence::state);
    const TimeReason why = reasonOf(wanted().connection, *first, m_desk.portfolio.picture());
    m_detail->setText(why.detail);
    m_detail->setVisible(!why.detail.isEmpty());
    return text::counted(tr("%n refused: %1", "how many, a sentence why", count), count)
        .arg(why.words);
}

void ScheduleDialog::tell(const ScheduleEstimate &estimate)
{
    const auto count = [&estimate](OccurrenceState state) {
        return int(std::ranges::count(estimate.occurrences, state, &Occurrence::state));
    };
    const int moved = count(OccurrenceState::Moved);
    const int refused = count(OccurrenceState::Refused);
    const int placed = int(estimate.occurrences.size()) - refused - count(OccurrenceState::Skipped);
    m_told = estimate;
    QStringList sentences = costOf(estimate, placed);
    if (moved > 0)
        sentences.append(text::counted(tr("%n of them moved.", nullptr, moved), moved));
    if (refused > 0)
        sentences.append(refusedWords(estimate, refused));
    m_price->setText(sentences.join(u' '));
    fitHeight();
    if (placed == 0)
        return m_order->disableBecause(tr("There is room at none of these times."));
    m_order->setText(m_series ? text::counted(tr("Change %n boost(s)", nullptr, placed), placed)
                              : text::counted(tr("Schedule %n boost(s)", nullptr, placed), placed));
    m_order->enable();
}

/// What is told takes more lines than the question did; what the window has no room for scrolls.
void ScheduleDialog::fitHeight()
{
    m_scroll->setFixedHeight(1);
    layout()->activate();
    const int around = layout()->totalSizeHint().height() - 1;
    const QWidget *content = m_scroll->widget();
    const int wanted =
        std::max(content->minimumSizeHint().height(),
                 content->hasHeightForWidth() ? content->heightForWidth(m_scroll->width())
                                              : content->sizeHint().height());
    const int room = parentWidget() ? parentWidget()->window()->height() - edge - around : wanted;
    m_scroll->setFixedHeight(std::clamp(wanted, 0, std::max(room, 0)));
    layout()->activate();
    resize(this->width(), around + m_scroll->height());
}

void ScheduleDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

void ScheduleDialog::refuse(const client::Failure &failure)
{
    m_refusal->show(
        explained(failure, troubleOf(failure, Deed::Boost), m_desk.portfolio.picture()));
    fitHeight();
    m_price->setText({});
    m_order->setLoading(false);
}

} // namespace turbolane::ui
