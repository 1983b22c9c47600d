// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include "ui/map/mapscene.h"
#include "ui/map/mapview.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QTextStream>

namespace turbolane::test {

namespace {

constexpr int settleMs = 150; ///< fades end, layouts are at rest

ui::ThemeChoice choiceOf(const QString &theme)
{
    return theme == QStringLiteral("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
}

/// A window manager would put a dialog into the middle of its window.
void paintDialogs(QPixmap *on)
{
    QPainter painter(on);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!qobject_cast<QDialog *>(top) || !top->isVisible())
            continue;
        QRect place(QPoint(), top->size());
        place.moveCenter(on->rect().center());
        painter.fillRect(on->rect(), QColor(0, 0, 0, 64));
        painter.drawPixmap(place.topLeft(), top->grab());
        painter.setPen(QColor(128, 128, 128));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

/// The map paints in pieces: none of another theme's is left.
void settleMap(QWidget &window)
{
    auto *map = window.findChild<ui::MapView *>();
    if (map != nullptr && map->isVisible())
        QTRY_VERIFY2((map->viewport()->repaint(), map->scene().isSettled()),
                     "the map is not painted");
}

} // namespace

void Frame::take(FakeHouse &house) const
{
    for (const QString &theme : themes) {
        if (QTest::currentTestFailed())
            return;
        house.preferences.setTextSize(text);
        house.preferences.setTheme(choiceOf(theme));
        QTest::qWait(settleMs);
        settleMap(*house.window);
        QPixmap picture = house.window->grab();
        paintDialogs(&picture);
        save(picture, theme);
    }
}

void Frame::takeWindow(QWidget &window) const
{
    for (const QString &theme : themes) {
        if (QTest::currentTestFailed())
            return;
        ui::Theme::current().apply(choiceOf(theme));
        QTest::qWait(settleMs);
        settleMap(window);
        QPixmap picture = window.grab();
        paintDialogs(&picture);
        save(picture, theme);
    }
}

void Frame::takePage(const std::function<std::unique_ptr<QWidget>()> &page) const
{
    for (const QString &theme : themes) {
        ui::Theme::current().apply(choiceOf(theme));
        const std::unique_ptr<QWidget> shown = page();
        shown->show();
        QTest::qWait(settleMs);
        save(shown->grab(), theme);
    }
}

void Frame::save(const QPixmap &picture, const QString &theme) const
{
    const QString name = QStringLiteral("%1-%2-%3-%4.png")
                             .arg(screen, QString::number(size.width()), theme, language);
    QVERIFY2(picture.save(QDir(folder).filePath(name)), qPrintable(name));
    QTextStream(stdout) << name << Qt::endl;
}

} // namespace turbolane::test
