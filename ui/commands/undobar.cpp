// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/undobar.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/trouble.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int margin = 16;
constexpr int widest = 640;
constexpr int radius = 8;

} // namespace

UndoBar::UndoBar(QWidget *over)
    : QFrame(over)
    , m_what(new Label(Type::Body, Colour::Ink))
    , m_undo(new Button(ButtonKind::Secondary, tr("Undo")))
    , m_close(Button::iconOnly({.name = "x"}, tr("Let it be")))
{
    setObjectName(QStringLiteral("undoBar"));
    setAccessibleName(tr("What was done last"));
    m_what->setObjectName(QStringLiteral("undoWhat"));
    m_undo->setObjectName(QStringLiteral("undoAct"));
    m_close->setObjectName(QStringLiteral("undoClose"));
    m_what->setWordWrap(true);
    m_undo->setButtonSize(ButtonSize::Small);
    m_undo->setGlyph({.name = "undo-2", .stroke = 2});
    auto *row = boxed<QHBoxLayout>(this, {16, 8, 8, 8}, 12);
    row->addWidget(m_what, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_time.setSingleShot(true);
    m_time.setInterval(shownFor);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::goIfNobodyIsHere);
    connect(m_undo, &Button::clicked, this, &UndoBar::undo);
    connect(m_close, &Button::clicked, this, &UndoBar::dismiss);
    over->installEventFilter(this);
    hide();
}

UndoBar *UndoBar::of(const QWidget *part)
{
    for (const QWidget *widget = part; widget != nullptr; widget = widget->parentWidget())
        if (widget->isWindow())
            if (auto *bar = widget->findChild<UndoBar *>())
                return bar;
    return nullptr;
}

void UndoBar::offer(const Reversible &act)
{
    m_act = act;
    m_job.clear(); // what it comes to says nothing about this
    m_undo->setLoading(false);
    m_undo->show();
    say(act.what, false);
    emit announced(tr("%1 Ctrl+Z takes it back.", "what was done").arg(act.what));
}

void UndoBar::undo()
{
    if (!isOffering() || m_job)
        return;
    client::ApiJob *job = m_act.undo();
    m_job = job;
    m_time.stop();
    m_undo->setLoading(true);
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        if (m_job != job)
            return;
        m_act = {};
        m_undo->setLoading(false);
        m_undo->hide();
        say(tr("Taken back."), false);
        emit announced(m_what->text());
    });
    connect(job, &client::ApiJob::failed, this, [this, job](const client::Failure &failure) {
        if (m_job != job)
            return;
        m_job.clear();
        m_undo->setLoading(false);
        say(troubleOf(failure, Deed::Change).text(), true);
        emit announced(m_what->text());
    });
}

void UndoBar::say(const QString &what, bool isBad)
{
    m_what->setColour(isBad ? Colour::Bad : Colour::Ink);
    m_what->setText(what);
    place();
    show();
    raise();
    m_time.start();
}

void UndoBar::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_time.stop();
    m_act = {};
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

/// Who is about to press it has the time for it.
void UndoBar::goIfNobodyIsHere()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        return m_time.start();
    dismiss();
}

void UndoBar::place()
{
    const QWidget &over = *parentWidget();
    layout()->activate();
    const int wide = qMin(widest, over.width() - 2 * margin);
    const int natural = qMin(wide,
                             m_what->sizeHint().width() + layout()->sizeHint().width()
                                 - m_what->minimumSizeHint().width());
    const int width = qMax(layout()->minimumSize().width(), natural);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->sizeHint().height();
    setGeometry((over.width() - width) / 2, over.height() - height - margin, width, height);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(
        painter, rect(),
        {.fill = colour(Colour::Raised), .border = colour(Colour::LineStrong), .radius = radius});
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    if (!isHidden() && !m_job)
        m_time.start();
    QFrame::leaveEvent(event);
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

} // namespace turbolane::ui
