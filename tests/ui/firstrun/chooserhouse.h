// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/client/support/fakekeyring.h"
#include "tests/client/support/wellbehaved.h"
#include "ui/firstrun/carrierchooser.h"
#include "ui/firstrun/firstrunwindow.h"
#include "ui/kit/label.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

namespace turbolane::test {

/// The window of the first start, with a keyring in memory and a carrier over real TLS, and the
/// hand of whoever sits before it: mouse and keys go to the window, which finds out the rest.
class ChooserHouse {
public:
    ChooserHouse()
        : server(makeCertificate("carrier.example"))
        , carriers(folder.path(), keyring)
    {
        beACarrier(server);
    }

    void open(QSize size = {1440, 900})
    {
        window = std::make_unique<ui::FirstRunWindow>(carriers);
        QObject::connect(&window->chooser(), &ui::CarrierChooser::chosen, window.get(),
                         [this](const QString &id) { chosen = id; });
        QObject::connect(&window->chooser(), &ui::CarrierChooser::tourWanted, window.get(),
                         [this] { ++tours; });
        window->resize(size);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QLatin1String(name));
        require(found != nullptr, name);
        return found;
    }
    bool isSeen(const char *name) const
    {
        const auto *found = window->findChild<QWidget *>(QLatin1String(name));
        return found != nullptr && found->isVisible();
    }
    void click(const char *name) const
    {
        const QWidget *widget = find(name);
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {},
                          widget->mapTo(window.get(), widget->rect().center()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(window->windowHandle(), letter.toLatin1());
    }
    QString focused() const
    {
        const QWidget *focus = window->focusWidget();
        return focus == nullptr ? QString() : focus->objectName();
    }
    /// Every word to be read in there.
    QString words(const char *name) const
    {
        QStringList all;
        for (const ui::Label *label : find(name)->findChildren<ui::Label *>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
    QString mainText() const { return find<QAbstractButton>("openTurbolane")->text(); }

    /// Its address and a token in the fields, nothing asked yet.
    void typeIn(const QString &token = QStringLiteral("a-token"))
    {
        click("elsewhereCard"); // its title, while it holds nothing else
        QTRY_VERIFY(isSeen("carrierAddress"));
        type(server.address().toString());
        click("carrierToken");
        type(token);
    }
    void trustAndTest()
    {
        key(Qt::Key_Return);
        QTRY_VERIFY(isSeen("answerAct1"));
        QTest::qWait(0);
        click("answerAct1");
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("TURBOLANE_PICTURES");
        if (!folder.isEmpty())
            window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    QTemporaryDir folder;
    FakeKeyring keyring;
    MisbehavingServer server;
    client::KnownCarriers carriers;
    std::unique_ptr<ui::FirstRunWindow> window;
    QString chosen;
    int tours = 0;
};

} // namespace turbolane::test
