// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/choicerow.h"

#include "domain/require.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace turbolane::ui {

ChoiceRow::ChoiceRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
}

void ChoiceRow::add(QAbstractButton *button)
{
    const int place = count();
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, place] { choose(place); });
    m_buttons.append(button);
    m_row->addWidget(button);
    if (place == 0)
        button->setFocusPolicy(Qt::StrongFocus);
}

void ChoiceRow::clear()
{
    qDeleteAll(std::exchange(m_buttons, {}));
    m_current = -1;
}

void ChoiceRow::setCurrent(int place)
{
    require(place >= -1 && place < count(), "a choice is one of the row");
    m_current = place;
    for (int other = 0; other < count(); ++other) {
        m_buttons[other]->setChecked(other == place);
        const bool stop = other == place || (place == -1 && other == 0);
        m_buttons[other]->setFocusPolicy(stop ? Qt::StrongFocus : Qt::NoFocus);
        m_buttons[other]->updateGeometry(); // bold is wider
    }
    update();
}

void ChoiceRow::setEnabledAt(int place, bool enabled)
{
    m_buttons.at(place)->setEnabled(enabled);
}

void ChoiceRow::choose(int place)
{
    const bool another = place != m_current;
    setCurrent(place);
    m_buttons[place]->setFocus(Qt::OtherFocusReason);
    if (another)
        emit chosen(place);
}

int ChoiceRow::nextEnabled(int from, int step) const
{
    for (int place = from; place >= 0 && place < count(); place += step) {
        if (m_buttons[place]->isEnabled())
            return place;
    }
    return -1;
}

bool ChoiceRow::step(int key)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    int to = -1;
    if (key == forward || key == Qt::Key_Down)
        to = nextEnabled(m_current + 1, 1);
    else if (key == back || key == Qt::Key_Up)
        to = nextEnabled(m_current - 1, -1);
    else if (key == Qt::Key_Home)
        to = nextEnabled(0, 1);
    else if (key == Qt::Key_End)
        to = nextEnabled(count() - 1, -1);
    else
        return false;
    if (to >= 0)
        choose(to);
    return true;
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    return step(key);
}

} // namespace turbolane::ui
