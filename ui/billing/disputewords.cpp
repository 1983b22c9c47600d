// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/disputewords.h"

#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DisputeWords)
};

QString outcomeOf(const Dispute &dispute, const QTimeZone &zone)
{
    const QString closed = dispute.closedAt ? text::date(*dispute.closedAt, zone) : QString();
    switch (dispute.state) {
    case DisputeState::Raised: return Words::tr("The carrier has not answered yet.");
    case DisputeState::Answered: return Words::tr("Nothing was credited.");
    case DisputeState::Credited: return {};
    case DisputeState::Closed: return Words::tr("Settled on %1.").arg(closed);
    case DisputeState::Withdrawn: return Words::tr("Withdrawn on %1.").arg(closed);
    }
    return {};
}

} // namespace

QString noteOf(const Dispute &dispute, const QTimeZone &zone)
{
    QStringList sentences{
        Words::tr("You asked on %1: \u201c%2\u201d")
            .arg(text::date(dispute.raisedAt, zone), text::isolated(text::fromStd(dispute.text)))};
    if (dispute.answeredAt)
        sentences.append(Words::tr("The carrier answered on %1: \u201c%2\u201d")
                             .arg(text::date(*dispute.answeredAt, zone),
                                  text::isolated(text::fromStd(dispute.answer))));
    if (dispute.credit)
        sentences.append(Words::tr("%1 before tax are given back by credit note %2.")
                             .arg(text::money(*dispute.credit),
                                  text::isolated(text::fromStd(dispute.note.text()))));
    const QString outcome = outcomeOf(dispute, zone);
    if (!outcome.isEmpty())
        sentences.append(outcome);
    return sentences.join(u' ');
}

QString closingWord(DisputeState state)
{
    switch (state) {
    case DisputeState::Raised: return Words::tr("Withdraw query");
    case DisputeState::Answered:
    case DisputeState::Credited: return Words::tr("Settle");
    case DisputeState::Closed:
    case DisputeState::Withdrawn: return {};
    }
    return {};
}

} // namespace turbolane::ui
