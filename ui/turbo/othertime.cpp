// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/othertime.h"

#include "ui/editors/durationedit.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace turbolane::ui {

OtherTime::OtherTime(Seconds now, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_edit(new DurationEdit)
    , m_hint(new Label(Type::Small, Colour::Ink2, tr("1 min to 7 days: 90 min, 1:30 h, 2 d")))
    , m_use(new Button(ButtonKind::Primary, tr("Use")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *title = new Label(Type::Strong, Colour::Ink, tr("Boost for"));
    title->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Boost for"));
    m_edit->setObjectName(QStringLiteral("durationEdit"));
    m_edit->setAccessibleDescription(m_hint->text());
    setGrownWidth(m_edit, 132);
    m_edit->setValue(now);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit);
    row->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    connect(m_edit, &DurationEdit::goodnessChanged, this, [this](bool good) {
        m_hint->setColour(good ? Colour::Ink2 : Colour::Bad);
        m_use->setEnabled(good);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &OtherTime::take);
    connect(m_use, &QAbstractButton::clicked, this, &OtherTime::take);
}

void OtherTime::openAbove(const QWidget &anchor)
{
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(anchor.width() - width(), -height() - 8));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (at.y() < screen.top())
        at.setY(anchor.mapToGlobal(QPoint(0, anchor.height() + 8)).y());
    move(at);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
    m_edit->selectAll();
}

void OtherTime::take()
{
    if (!m_edit->isGood())
        return;
    emit chosen(m_edit->value());
    close();
}

void OtherTime::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void OtherTime::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {colour(Colour::Raised), colour(Colour::LineStrong), 10, 1});
}

} // namespace turbolane::ui
