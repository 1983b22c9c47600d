// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/kit/look.h"
#include "ui/shell/railbutton.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int narrow = 80;
constexpr int wide = 208;
constexpr int logoSize = 32;
constexpr int logoTop = 12;
constexpr int itemsTop = 64;

} // namespace

Rail::Rail(const QList<RailItem> &items, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    m_column->setSpacing(4);
    for (const RailItem &item : items) {
        auto *button = new RailButton(item, this);
        button->setObjectName(QLatin1String("rail-") + QLatin1String(item.name));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, id = item.id] {
            const bool another = id != m_current;
            setCurrent(id);
            if (another)
                emit chosen(id);
        });
        m_buttons.append(button);
    }
    bool gap = false;
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button->isAtBottom() && !std::exchange(gap, true))
            m_column->addStretch(1);
        m_column->addWidget(button);
    }
    if (!gap)
        m_column->addStretch(1);
    arrange();
}

void Rail::setCurrent(int id)
{
    m_current = id;
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(button->id() == id);
}

void Rail::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    arrange();
}

void Rail::setDot(int id, const QString &why)
{
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button->id() == id)
            button->setDot(why);
    }
}

void Rail::arrange()
{
    const int side = m_expanded ? 8 : 4;
    int width = m_expanded ? grown(wide) : grown(narrow);
    // A long word of another language is not cut: the rail gives way.
    for (const RailButton *button : std::as_const(m_buttons))
        width = qMax(width, button->leastWidth() + 2 * side + 1);
    setFixedWidth(width);
    // The trailing pixel is the line to the page.
    m_column->setContentsMargins(side, itemsTop, side, 12);
    setContentsMargins(0, 0, 1, 0);
    if (isRightToLeft())
        setContentsMargins(1, 0, 0, 0);
    for (RailButton *button : std::as_const(m_buttons))
        button->setExpanded(m_expanded);
    update();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    const auto mirrored = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    painter.fillRect(mirrored({width() - 1, 0, 1, height()}), colour(Colour::Line));
    const int logoLeft = m_expanded ? 18 : (width() - logoSize) / 2;
    paintLogo(painter, mirrored({logoLeft, logoTop, logoSize, logoSize}));
    if (!m_expanded)
        return;
    TextLine{tr("Turbolane"), ui::font(Type::Title)}.paint(
        painter, mirrored({logoLeft + logoSize + 10, logoTop, width() - 70, logoSize}),
        colour(Colour::Ink));
}

void Rail::moveFocus(const RailButton *from, int step)
{
    const qsizetype to = m_buttons.indexOf(from) + step;
    if (to >= 0 && to < m_buttons.size())
        m_buttons[to]->setFocus(Qt::OtherFocusReason);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<RailButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        moveFocus(button, key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        button->click();
        return true;
    }
    return false;
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        arrange();
}

} // namespace turbolane::ui
