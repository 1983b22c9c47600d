// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quitdialog.h"

#include "client/picture.h"
#include "domain/clock.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

struct Running {
    QString name;
    Boost boost;
};

QList<Running> runningIn(const client::Picture &picture)
{
    QList<Running> running;
    for (const Boost &boost : picture.boosts()) {
        if (!isRunning(boost.state))
            continue;
        const Connection *connection = picture.connection(boost.connection);
        running.append({connection ? text::fromStd(connection->name) : QString(), boost});
    }
    return running;
}

/// "seq-archive-iad runs at 10 Gbps until 18:32." No countdown: the question stands still.
QString stateOf(const Running &running, Instant now)
{
    return QuitDialog::tr("%1 runs at %2 until %3.")
        .arg(running.name, text::bandwidth(running.boost.to),
             text::moment(running.boost.endsAt, now));
}

QString quitResult(const QList<Running> &running, Instant now)
{
    if (running.size() == 1)
        return QuitDialog::tr("%1 is not boosted while Turbolane is closed, and its bill stands "
                              "still. Started again before %2, the boost goes on until then.")
            .arg(running.first().name, text::moment(running.first().boost.endsAt, now));
    const int count = int(running.size());
    return text::counted(
        QuitDialog::tr(
            "None of the %n boosts runs while Turbolane is closed, and their bill stands "
            "still. Started again before their end, they go on until then.",
            nullptr, count),
        count);
}

Label *wrapped(Type type, Colour colour, const QString &text, QWidget *parent)
{
    auto *label = new Label(type, colour, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuitDialog::QuitDialog(const client::Picture &picture, const Clock &clock, bool hasTray,
                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("quitDialog"));
    setWindowTitle(tr("Quit Turbolane"));
    setModal(true);
    const QList<Running> running = runningIn(picture);
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    const int count = int(running.size());
    column->addWidget(wrapped(Type::Heading, Colour::Ink,
                              text::counted(tr("%n boost(s) running", nullptr, count), count),
                              this));
    for (const Running &each : running)
        column->addWidget(wrapped(Type::Body, Colour::Ink, stateOf(each, clock.now()), this));
    column->addWidget(wrapped(Type::Body, Colour::Ink2, backgroundText(hasTray), this));
    column->addWidget(
        wrapped(Type::Body, Colour::Ink2,
                tr("If you quit all the same: %1").arg(quitResult(running, clock.now())), this));
    column->addSpacing(8);
    addButtons(*column);
    setGrownMinimumWidth(this, 560);
    fitWindow(this);
}

QString QuitDialog::backgroundText(bool hasTray)
{
    if (hasTray)
        return tr("The carrier can go on in the background: boosts end by themselves and the "
                  "window comes back from the tray.");
    return tr("The carrier can go on in the background: boosts end by themselves, and the window "
              "comes back when Turbolane is started again.");
}

void QuitDialog::addButtons(QVBoxLayout &column)
{
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    auto *quit = new Button(ButtonKind::Danger, tr("Quit all the same"), this);
    auto *stay = new Button(ButtonKind::Secondary, tr("Stay"), this);
    auto *keep = new Button(ButtonKind::Primary, tr("Keep running in the background"), this);
    quit->setObjectName(QStringLiteral("quitAllTheSame"));
    stay->setObjectName(QStringLiteral("stay"));
    keep->setObjectName(QStringLiteral("keepRunning"));
    row->addWidget(quit);
    row->addStretch();
    row->addWidget(stay);
    row->addWidget(keep);
    column.addLayout(row);
    connect(quit, &Button::clicked, this, [this] { choose(Choice::Quit); });
    connect(stay, &Button::clicked, this, [this] { choose(Choice::Stay); });
    connect(keep, &Button::clicked, this, [this] { choose(Choice::KeepRunning); });
    keep->setDefault(true);
    keep->setFocus();
}

void QuitDialog::choose(Choice choice)
{
    m_choice = choice;
    choice == Choice::Stay ? reject() : accept();
}

} // namespace turbolane::ui
