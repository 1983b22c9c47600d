// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/map/mapscene.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

namespace turbolane::test {

QPoint WindowHand::at(const char *city) const
{
    const ui::MapMark *mark = map().scene().mark(PopId(city));
    require(mark != nullptr, city);
    return map().viewport()->mapTo(m_house.window.get(),
                                   map().camera().toWindow(mark->plane).toPoint());
}

void WindowHand::moveTo(QPoint inWindow) const
{
    QTest::mouseMove(m_house.window->windowHandle(), inWindow);
}

void WindowHand::press(QPoint inWindow) const
{
    QTest::mousePress(m_house.window->windowHandle(), Qt::LeftButton, {}, inWindow);
}

void WindowHand::release(QPoint inWindow) const
{
    QTest::mouseRelease(m_house.window->windowHandle(), Qt::LeftButton, {}, inWindow);
}

void WindowHand::click(QPoint inWindow) const
{
    moveTo(inWindow);
    press(inWindow);
    release(inWindow);
}

/// What scrolls is scrolled first, as a person would.
QPoint WindowHand::restingPlace(const char *widget) const
{
    QWidget *on = seen(widget);
    require(on != nullptr, widget);
    for (QWidget *around = on->parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(on, 0, 8);
    const auto middle = [&] { return on->mapTo(m_house.window.get(), on->rect().center()); };
    QPoint before;
    do { // a layout may still be on its way
        before = middle();
        QCoreApplication::processEvents();
    } while (middle() != before);
    return before;
}

void WindowHand::click(const char *widget) const
{
    click(restingPlace(widget));
}

void WindowHand::doubleClick(const char *widget) const
{
    QTest::mouseDClick(m_house.window->windowHandle(), Qt::LeftButton, {}, restingPlace(widget));
}

void WindowHand::pull(const char *from, const char *to) const
{
    const QPoint start = at(from);
    const QPoint end = at(to);
    moveTo(start);
    press(start);
    for (int step = 1; step <= 4; ++step)
        moveTo(start + (end - start) * step / 4);
}

void WindowHand::draw(const char *from, const char *to) const
{
    const QPoint end = at(to);
    pull(from, to);
    release(end);
}

void WindowHand::chooseOnRamp(const char *typed) const
{
    auto *card = m_house.find<QAbstractButton>("toOnRamp");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QTRY_VERIFY(m_house.window->findChild<QFrame *>(QStringLiteral("onRampPicker")));
    auto *search = m_house.find<QFrame>("onRampPicker")->findChild<QLineEdit *>();
    QTest::keyClicks(search, QString::fromUtf8(typed));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!m_house.window->findChild<QFrame *>(QStringLiteral("onRampPicker")));
}

void WindowHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_house.window->windowHandle(), key, modifiers);
}

void WindowHand::keyDown(Qt::Key key) const
{
    QTest::keyPress(m_house.window->windowHandle(), key);
}

void WindowHand::keyAgain(Qt::Key key) const
{
    for (const auto type : {QEvent::KeyRelease, QEvent::KeyPress}) {
        QKeyEvent event(type, key, Qt::NoModifier, {}, true);
        if (QWidget *focus = QApplication::focusWidget())
            QCoreApplication::sendEvent(focus, &event);
    }
}

void WindowHand::keyUp(Qt::Key key) const
{
    QTest::keyRelease(m_house.window->windowHandle(), key);
}

void WindowHand::type(const char *text) const
{
    for (const char letter : std::string_view(text))
        QTest::keyClick(m_house.window->windowHandle(), letter);
}

QWidget *WindowHand::seen(const char *widget) const
{
    for (auto *found : m_house.window->findChildren<QWidget *>(QLatin1String(widget)))
        if (found->isVisible())
            return found;
    return nullptr;
}

QString WindowHand::words(const char *widget) const
{
    const QWidget *in = seen(widget);
    return in ? words(in) : QString();
}

QString WindowHand::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

QString WindowHand::words(const QWidget *in) const
{
    QStringList words;
    for (const QWidget *widget : in->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(in))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(button->text());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            words.append(edit->text());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                words.append(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" | ")).replace(QChar::Nbsp, u' ');
}

} // namespace turbolane::test
