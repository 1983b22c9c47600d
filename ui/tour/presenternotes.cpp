// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/presenternotes.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/practice/practicekeys.h"
#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr QSize usualSize{560, 420};
constexpr int fromCorner = 48;

/// What the keys do while practising, one under the other.
QString keyLines()
{
    QStringList lines;
    for (const PracticeKeySpec &spec : practiceKeySpecs)
        lines.append(
            PresenterNotes::tr("%1: %2", "a key, what it does")
                .arg(keysOf(spec.key).toString(QKeySequence::NativeText), hintOf(spec.key)));
    return lines.join(u'\n');
}

} // namespace

PresenterNotes::PresenterNotes(QWidget *audience)
    : QWidget(audience, Qt::Window)
    , m_audience(*audience)
    , m_place(new Label(Type::Small, Colour::Ink2))
    , m_title(new Label(Type::Heading, Colour::Ink))
    , m_deed(new Label(Type::Strong, Colour::Blue))
    , m_notes(new Label(Type::Title, Colour::Ink))
    , m_next(new Label(Type::Small, Colour::Ink2))
{
    setObjectName(QStringLiteral("presenterNotes"));
    setWindowTitle(tr("Turbolane, presenter's notes"));
    setFocusPolicy(Qt::StrongFocus);
    m_notes->setObjectName(QStringLiteral("notesText"));
    m_notes->setWeight(400);
    auto *column = boxed<QVBoxLayout>(this, {32, 28, 32, 28}, 8);
    for (Label *label : {m_place, m_title, m_deed, m_notes, m_next}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->insertSpacing(column->indexOf(m_notes), 8);
    column->insertStretch(column->indexOf(m_next));
    resize(grown(usualSize.width()), grown(usualSize.height()));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PresenterNotes::tell(const Step &step)
{
    m_place->setText(tr("Step %1 of %2").arg(step.place + 1).arg(step.count));
    m_title->setText(step.title);
    m_deed->setText(step.deed);
    m_deed->setVisible(!step.deed.isEmpty());
    m_notes->setText(step.notes);
    m_next->setText(step.next.isEmpty() ? tr("This is the last step.")
                                        : tr("Next: %1").arg(step.next));
    setAccessibleName(tr("%1. %2", "title, notes").arg(step.title, step.notes));
}

void PresenterNotes::tellKeys()
{
    m_place->setText(tr("No tour just now"));
    m_title->setText(tr("What the keys do"));
    m_deed->hide();
    m_notes->setText(keyLines());
    m_next->setText(tr("Tour, on the rail, begins it."));
    setAccessibleName(m_title->text());
}

void PresenterNotes::open()
{
    const QScreen *audience = m_audience.screen();
    for (const QScreen *screen : QGuiApplication::screens())
        if (screen != audience && !isVisible())
            move(screen->availableGeometry().topLeft() + QPoint(fromCorner, fromCorner));
    show();
    raise();
    activateWindow();
}

void PresenterNotes::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Space: emit nextWanted(); return;
    case Qt::Key_Left: emit backWanted(); return;
    case Qt::Key_Escape: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PresenterNotes::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(Colour::Surface));
}

} // namespace turbolane::ui
