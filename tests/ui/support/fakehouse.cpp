// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"

#include <QDir>
#include <QTest>

namespace turbolane::test {

FakeHouse::FakeHouse()
    : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{ }

FakeHouse::~FakeHouse() = default;

void FakeHouse::openBeforeAnyAnswer(QSize size)
{
    preferences.apply();
    window = std::make_unique<ui::MainWindow>(ui::Desk{carrier, portfolio, clock, preferences});
    window->resize(size);
    portfolio.start();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
}

void FakeHouse::open(QSize size)
{
    openBeforeAnyAnswer(size);
    QTRY_COMPARE(portfolio.standing(), client::Portfolio::Standing::Live);
}

void FakeHouse::advance(Millis step)
{
    ticks += step;
    world.now += step;
}

void FakeHouse::picture(const char *name) const
{
    const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
    if (to.isEmpty())
        return;
    QTest::qWait(50); // fades end
    window->grab().save(QDir(to).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

} // namespace turbolane::test
