// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/enddialog.h"

#include "client/carrierclient.h"
#include "client/jobs/terminationjob.h"
#include "ui/commands/placeorder.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>

namespace turbolane::ui {

EndDialog::EndDialog(const Desk &desk, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_order(new PlaceOrder(desk.carrier, this))
    , m_text(new Label(Type::Body, Colour::Ink2, tr("Asking the carrier what it has cost.")))
    , m_refusal(new Label(Type::Body, Colour::Bad))
    , m_end(new Button(ButtonKind::Danger, tr("End it")))
{
    const QString name = text::fromStd(connection.name);
    setObjectName(QStringLiteral("endDialog"));
    setWindowTitle(tr("End %1").arg(name));
    setGrownMinimumWidth(this, 460);
    m_text->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_end->setObjectName(QStringLiteral("endForGood"));
    m_end->disableBecause(tr("Its cost is told first."));
    auto *keep = new Button(ButtonKind::Secondary, tr("Keep it"));
    keep->setObjectName(QStringLiteral("keepIt"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, tr("End %1").arg(name)));
    column->addWidget(m_text);
    column->addWidget(m_refusal);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(keep);
    acts->addWidget(m_end);
    column->addLayout(acts);
    // Enter does nothing that cannot be taken back, unless somebody goes to that button.
    keep->setDefault(true);
    keep->setFocus();
    m_end->setAutoDefault(false);
    connect(keep, &Button::clicked, this, &QDialog::reject);
    connect(m_end, &Button::clicked, this, &EndDialog::end);
    connect(m_order, &PlaceOrder::accepted, this, &QDialog::accept);
    connect(m_order, &PlaceOrder::refused, this, [this](const client::Failure &failure) {
        refuse(troubleOf(failure, Deed::Terminate, {text::fromStd(m_connection.name)}).text());
    });
    askForCost();
}

void EndDialog::askForCost()
{
    client::TerminationJob *job = m_desk.carrier.termination(m_connection.id);
    connect(job, &client::ApiJob::succeeded, this, [this, job] { tellCost(job->answer()); });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_text->setText(tr("What it has cost is not known, so it is not ended."));
        refuse(troubleOf(failure, Deed::Read, {text::fromStd(m_connection.name)}).text());
    });
}

void EndDialog::tellCost(const TerminationCost &cost)
{
    const QString name = text::fromStd(m_connection.name);
    QStringList sentences;
    sentences << tr("It has cost %1 this month.")
                     .arg(text::money(cost.monthToDate, text::Decimals::Cents));
    sentences << (cost.earlyTermination.isZero()
                      ? tr("There is no fee for ending it.")
                      : tr("Ending it costs %1.").arg(text::money(cost.earlyTermination)));
    if (cost.endsBoost)
        sentences << tr("Its boost ends first, and is charged to that second.");
    sentences << tr("Traffic stops, its VLAN and its bandwidth are free again, and charging "
                    "stops.");
    m_text->setText(sentences.join(QLatin1Char(' ')));
    m_end->setText(cost.earlyTermination.isZero()
                       ? tr("End %1, no fee").arg(name)
                       : tr("End %1 for %2").arg(name, text::money(cost.earlyTermination)));
    m_refusal->hide();
    m_end->enable();
    fitWindow(this);
}

void EndDialog::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    m_end->setLoading(false);
    fitWindow(this);
}

void EndDialog::end()
{
    m_end->setLoading(true, tr("Asking"));
    m_order->remove({.connection = m_connection.id, .version = m_connection.version});
}

} // namespace turbolane::ui
